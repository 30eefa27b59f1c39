import type { TitleWords } from './title-words.ts'

export const ENGLISH: TitleWords = {
  form: 'letters?|open|joint(?:ly)?|common|collective|public|urgent(?:ly)?|global|appeals?|appealing|calls?|calling|statements?|declarations?|petitions?|submissions?|memo(?:randum)?s?|requests?|messages?|communications?|responses?|respond|opinion|press|news|releases?|re|regarding|concerning|subject|contribution|draft|sign(?:ed|s|atory|atories)?|co ?signed|sends?|sent|delivers?|delivered|writes?|wrote|written|address(?:es|ed)?|urges?|urged|urging|asks?|asked|asking|demands?|submits?|submitted|presented|published?|action|act|now|must|should|need(?:ed)?|take|multi',
  people:
    'ngos?|ingos?|csos?|orgs?|organi[sz]ations?|non governmental|civil society|society|groups?|coalitions?|networks?|associations?|institutions?|activists?|individuals?|experts?|human rights|rights|international|national|regional|local|european|worldwide|world|members?|observers?|states?|candidate states|governments?|newly|elected|permanent|representatives?|representations?|missions?|delegations?|delegates?|ambassadors?|amb|ministers?|ministries|foreign|affairs|excellenc(?:y|ies)|h ?e|mr|mrs|ms|mme|madam|sir|dr|honou?rable|secretary|general|chief|head|heads|directors?|executive|chair(?:man|woman|person)?|vice|presidents?|prime|special (?:rapporteurs?|procedures?)|mandate holders?|high commissioners?|commissioners?|us',
  bodies:
    'united nations|u ?n|unhcr|hchr|human rights council|council|unhrc|u ?n ?h ?r ?c|hrc|ohchr|upr|office|general assembly|unga|geneva|new york|switzerland|countr(?:y|ies)',
  procedure:
    'resolutions?|decisions?|mandates?|special|reports?|recommendations?|(?:special )?rapporteurs?|independent|working|investigat(?:ions?|ive)|mechanisms?|commissions?|inquir(?:y|ies)|coi|fact finding|renew(?:al|als|s|ed|ing)?|exten(?:d|ds|ded|ding|sion)|establish(?:ment|es|ed|ing)?|creat(?:e|es|ed|ing|ion)|adopt(?:s|ed|ing|ion)?|conven(?:e|es|ed|ing)|support(?:s|ed|ing)?|defend(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|implement(?:s|ed|ing|ation)?|follow|strong|strengthen(?:s|ed|ing)?|vot(?:e|es|ed|ing)|favou?r|being|negotiated|proposed|accept(?:s|ed|ing)?|positive|debates?|dialogues?|interactive|panels?|items?|agenda',
  joining:
    'a|an|the|of|to|for|from|by|and|in|on|at|with|its?|our|their|his|her|your|all|more than|over|around|across|between|about|as|is|are|was|be|been|has|have|that|which|who|this|these|two|three|four|ahead|before|during|upcoming|forthcoming|next|sessions?|regular|dated?|st|nd|rd|th|s',
}
