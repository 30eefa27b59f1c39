import { stemEnglish } from '../text/stem.ts'

/**
 * Words that letters and the Council's texts use for one another, a line a concept: what letters
 * ask "to renew", a text "decides to extend". Written from the vocabulary of both kinds of text,
 * without looking at judged pairs.
 */
const CONCEPTS = [
  'renew renewal extend extension prolong continue continuation maintain keep retain',
  'establish establishment create creation set setup appoint appointment launch constitute dispatch form',
  'inquiry enquiry investigate investigation investigative investigator probe examine examination fact-finding factfinding mission commission mechanism',
  'expert rapporteur',
  'ohchr commissioner office',
  'report reporting update brief briefing debrief present submit inform',
  'dialogue debate discussion panel',
  'monitor monitoring observe observer scrutiny scrutinise scrutinize watch track follow documentation',
  'evidence preserve preservation collect collection repository archive document',
  'accountability accountable impunity prosecute prosecution prosecutor justice perpetrator trial punish punishment responsible culprit',
  'court icc tribunal judicial jurisdiction',
  'fund funding resource finance financial budget budgetary staff staffing contribute contribution',
  'condemn condemnation denounce deplore decry',
  'concern alarm grave',
  'release free liberate',
  'detain detention detainee imprison imprisonment prisoner prison arrest jail incarcerate custody',
  'access visit entry unhindered unfettered cooperate cooperation invite admit invitation',
  'defender activist campaigner dissident whistleblower',
  'journalist media press reporter reporters blogger',
  'expression speech opinion',
  'assembly protest protester demonstration demonstrator rally',
  'association ngo civil society civic',
  'woman women girl gender female sex',
  'child children minor boy juvenile',
  'torture ill-treatment cruel degrading inhuman',
  'kill killing execution extrajudicial lethal death dead murder',
  'disappearance disappear missing',
  'minority minorities ethnic religious belief',
  'indigenous native',
  'humanitarian aid relief assistance assist',
  'end cease ceasefire stop halt refrain discontinue',
  'repeal abolish abrogate amend revise reform review law legislation legislative',
  'ratify ratification accede accession party',
  'moratorium suspend suspension',
  'sale sell trade transfer export supply',
  'implement implementation apply comply compliance fulfil realise realize',
  'protect protection safeguard safe safety secure security',
  'return repatriate repatriation refoulement',
  'reparation redress compensation compensate remedy restitution',
  'sanction embargo',
  'surveillance spyware interception wiretap',
  'racism racial racist',
  'police policing enforcement',
  'reprisal retaliation intimidation intimidate harass harassment',
  'election vote electoral',
  'refugee migrant displaced asylum displacement',
  'company business corporate corporation enterprise transnational',
  'weapon arm ammunition military army troop force',
  'climate environment environmental',
  'attack bombardment shelling strike hostility',
  'technical capacity-building capacity',
  'recommendation recommend',
  'victim survivor family',
  'negotiation peace political process',
  'benchmark indicator progress',
  'urgent immediate immediately prompt without-delay',
]

const BY_WORD = new Map<string, string>()
const BY_STEM = new Map<string, string>()
for (const line of CONCEPTS) {
  const words = line.split(' ')
  const concept = `=${words[0]}`
  for (const word of words) {
    // Of two lines with one word the first has it.
    if (!BY_WORD.has(word)) BY_WORD.set(word, concept)
    const stem = stemEnglish(word)
    if (!BY_STEM.has(stem)) BY_STEM.set(stem, concept)
  }
}

/**
 * The concept that a word stands for, `=renew` for that of "extend"; null where it has none. A word
 * as it is written counts before its stem, which "minor" and "minority" share.
 */
export function conceptOf(word: string): string | null {
  return BY_WORD.get(word) ?? BY_STEM.get(stemEnglish(word)) ?? null
}
