/** The longest id of a letter, in UTF-16 units: what is imported can be opened by its address. */
export const MAX_ID_LENGTH = 200

/** The longest line of a record, such as a title or the name of an organisation. */
export const MAX_LINE_LENGTH = 2000

/** The longest name of a publisher or a person. */
export const MAX_NAME_LENGTH = 500

/** The longest address of a letter. */
export const MAX_ADDRESS_LENGTH = 4000

/** The longest summary. */
export const MAX_SUMMARY_LENGTH = 20_000

/** The most languages that a summary is translated into. */
export const MAX_TRANSLATIONS = 40

/** The most entries that a list of a record may have. */
export const MAX_ITEMS = { asks: 200, drafts: 200, cited: 500, signatories: 20_000 }
