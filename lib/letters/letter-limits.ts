/** The longest id of a letter, in UTF-16 units: what is imported can be opened by its address. */
export const LONGEST_ID = 200

/** The longest line of a record, such as a title or the name of an organisation. */
export const LONGEST_LINE = 2000

/** The longest name of a publisher or a person. */
export const LONGEST_NAME = 500

/** The longest address of a letter. */
export const LONGEST_ADDRESS = 4000

/** The longest summary. */
export const LONGEST_SUMMARY = 20_000

/** The most entries that a list of a record may have. */
export const MOST = { asks: 200, drafts: 200, cited: 500, signatories: 20_000 }
