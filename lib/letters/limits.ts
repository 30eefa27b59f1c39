/** The longest id of a letter, in UTF-16 units: what is imported can be opened by its address. */
export const LONGEST_ID = 200

/** The longest line of a record, such as a title or the name of an organisation. */
export const LONGEST_LINE = 2000
