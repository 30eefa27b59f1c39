/** What words can tell of a part of a letter. */
export type Cue =
  /** Organisations as a letter calls those who sign it; after a number, or as a heading. */
  | 'organizationNoun'
  /** Persons as a letter calls those who sign it. */
  | 'personNoun'
  /** What announces the list of those who sign. */
  | 'signatory'
  /** What announces names without a colon: "Signed by Amnesty International, …". */
  | 'inlineSignatory'
  /** What names a list of others than those who sign. */
  | 'notSigning'
  /** The end of the letter's own text. */
  | 'valediction'
  /** The address that opens a letter. */
  | 'salutation'
  /** An earlier or other letter whose signers are quoted. */
  | 'earlierLetter'
  /** How a line begins that stands on a page after or beside a letter. */
  | 'stop'
  /** Who asks; a verb of `asks` follows some words later. */
  | 'speaker'
  /** That somebody asks. */
  | 'asks'
  /** What makes a sentence ask by itself. */
  | 'asking'
  /** What a letter calls itself, in its title. */
  | 'letter'
  /** The body a letter of ours goes to. */
  | 'council'
  /** The UN around the Council: enough for a letter to be of interest. */
  | 'unitedNations'
  /** A group of signatories named by region: not a signatory. */
  | 'region'
  /** A word that names a kind of organization, anywhere in a name. */
  | 'organizationWord'
  /** How names of organizations begin; case matters. */
  | 'organizationStart'
  /** A title before the name of a person. */
  | 'honorific'
  /** How a role of a person begins, at the start of a line or between commas. */
  | 'role'
  /** What says that a role is over. */
  | 'former'
  /** An office that somebody held once. */
  | 'formerOffice'
  /** An office that ends a line under a name. */
  | 'officeAtEnd'
  /** An office in which a person signs for the organization that follows. */
  | 'office'
  /** The signatories, as they call themselves in a sentence. */
  | 'we'
  /** A piece of a word by which a sentence speaks of those who sign. */
  | 'ownSentence'
  /** A piece of what a sentence calls those who sign below. */
  | 'undersigned'
  /** What stands before those in whose name a letter speaks. */
  | 'onBehalf'
  /** What stands before a number of organizations that do not sign themselves. */
  | 'representing'
  /** What stands before a number that is not exact. */
  | 'moreThan'
  /** The label before an addressee. */
  | 'addresseeLabel'
  /** What a title calls a letter before its addressee. */
  | 'letterTo'
  /** A preposition before the addressee in a title. */
  | 'to'
  /** A piece of what addressees are called. */
  | 'addressee'
  /** The label before what a letter is about. */
  | 'subjectLabel'
  /** What parts the addressee from the subject of a letter. */
  | 'about'
  /** A line of a page that is no title: an entry of a menu. */
  | 'menu'
  /** The word before the addressee of a salutation. */
  | 'dear'
  /** The label before a date. */
  | 'dateLabel'
  /** What shows that a date is that of the page rather than of the letter. */
  | 'siteDate'
  /** A word that may stand between a place and a date. */
  | 'beforeDate'
  /** What shows that a session is still to come. */
  | 'ahead'
  /** What shows that a session is over. */
  | 'past'
  /** The word for a name at the head of a column. */
  | 'name'
  /** The head of a column of organizations. */
  | 'organizationColumn'
  /** The head of a column of names. */
  | 'nameColumn'
  /** The head of a column of roles. */
  | 'roleColumn'
  /** The head of a column of countries or towns. */
  | 'placeColumn'
  /** The head of a column that holds nothing about a signatory. */
  | 'otherColumn'
  /** The head of a column of numbers, beside another head in one cell. */
  | 'numberColumn'
  /** What joins the last names of a list. */
  | 'and'
  /** What parts the last two names of a list, with the article of the second. */
  | 'andBetween'
  /** A word with which no name ends: the next line goes on with it. */
  | 'openEnd'
  /** What says that a list of signatories goes on elsewhere. */
  | 'cut'
  /** With what a sentence begins that then names those who sign. */
  | 'opening'
  /** With what such a sentence goes on after the names. */
  | 'afterNames'
  /** A heading between signatories and nothing else. */
  | 'groupHeading'
  /** How a sentence begins rather than a name. */
  | 'sentenceStart'
  /** A word that stands in sentences and in no name. */
  | 'sentenceWord'

/**
 * The words of one language by what they tell: alternatives of a regular expression, joined by `|`.
 * Every list was gathered from openings and closings of open letters to the Council.
 */
export type CueWords = Readonly<Partial<Record<Cue, string>>>

/** Joins alternatives, one line of them each. */
export function either(...alternatives: string[]): string {
  return alternatives.join('|')
}
