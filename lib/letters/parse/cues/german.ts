import type { CueWords } from './cue-words.ts'

/** With what Italian writes otherwise. */
export const GERMAN: CueWords = {
  organizationNoun: 'Organisationen|NGOs|NROs|Verbände|organizzazioni|associazioni',
  signatory:
    'unterzeichner(?:innen)?|unterzeichnende|unterzeichnet|gezeichnet|firmatari|firmato|sottoscritt[ie]',
  valediction: 'mit freundlichen grüßen|hochachtungsvoll|distinti saluti',
  salutation: '(?:sehr geehrte|liebe).{0,100}',
  stop: 'kopien?(?:\\s+an)?\\s*[:：]',
  asking: 'fordern|bitten|rufen|appellieren|empfehlen|chiediamo|esortiamo',
  letter: '(?:offener )?brief|lettera(?: aperta)?',
  council: 'menschenrechtsrat(?:e?s)?|consiglio (?:dei|per i) diritti umani',
  unitedNations: 'vereinten nationen|menschenrechte',
  organizationWord:
    'verein|verband|stiftung|gesellschaft|zentrum|netzwerk|bündnis|komitee|initiative|associazione|fondazione|rete|centro|stichting|vereniging',
  addresseeLabel: 'an',
  letterTo: 'brief',
  to: 'an',
  subjectLabel: 'betreff',
  dear: 'sehr geehrte\\S{0,3}',
  beforeDate: 'den',
  name: 'naam',
  openEnd: 'und|für|aus',
}
