import { type CueWords, either } from './cue-words.ts'

export const ENGLISH: CueWords = {
  organizationNoun:
    '(?:(?:non|inter)[- ]?governmental |civil[- ]society |human[- ]rights |member ){0,4}(?:organi[sz]ations?|organi[sz]ational|groups|associations|coalitions|networks|institutions|movements|entities|NGOs|CSOs|INGOs)',
  personNoun: either(
    '(?:personal|individual|private) capacit(?:y|ies)',
    'individuals?|persons|people|experts|academics|scholars|activists|personalities|leaders|lawyers|survivors|figures|defectors',
  ),
  signatory:
    'signatory|signatories|co-?signator(?:y|ies)|signatures?|signed|co-?signed|under-?signed|signing|sign on|endorsers|endorsed|endorsing|endorsements|signees',
  inlineSignatory:
    '(?:signing|signatory|undersigned|endorsing) organi[sz]ations|signed by|signed|signatories|co-?signed by|endorsed by|on behalf of',
  notSigning: either(
    '(?:(?:was|were|been|are) )?(?:also )?(?:consulted|invited|contacted|thanked)|thanks to',
    'acknowledge?ments',
  ),
  valediction: either(
    '(?:yours |very |most ){0,3}(?:sincerely|faithfully|respectfully|truly)(?: yours)?|respectfully submitted',
    '(?:with |kind |best |warm |our ){0,4}regards|with (?:assurances|our highest)[^.]*|in solidarity',
    'thank you for your (?:consideration|attention)[^.]{0,60}',
  ),
  salutation: either(
    '(?:dear|your|honou?rable)?\\s?(?:excellenc(?:y|ies))',
    'dear\\s.{2,120}',
    '(?:mr\\.?|mister|madam|madame)\\s+(?:chair|president)[^.]{0,40}',
  ),
  earlierLetter: either(
    "(?:previous|earlier|past|former|last year[’']s|first|original|initial) (?:joint |open )?(?:letter|statement|call|appeal|signator(?:y|ies))",
    '(?:letter|statement|appeal|call) (?:that )?[^.]{0,40}(?:released|published|sent|issued) in (?:19|20)\\d\\d',
    '(?:letter|statement|appeal|call) (?:of|from|dated|sent in|published in) [^.]{0,30}(?:19|20)\\d\\d',
    '(?:had|have) (?:already |previously |earlier )?(?:signed|written|called|joined)|previously signed|(?:was|were) (?:signed|endorsed)|signed (?:that|the earlier|the previous)',
  ),
  stop: either(
    '(?:with\\s+)?(?:an?\\s+)?(?:cc|c\\.c\\.|bcc|copy|copies|copied)(?:\\s+(?:also\\s+)?(?:sent\\s+)?(?:to|of this letter to))?\\s*[:：]',
    'cc\\b',
    '(?:notes?|footnotes?|endnotes?|references?|annexe?s?|appendix|background|further reading)(?:\\s*[:.：].*)?$',
    'notes? to editors?',
    '(?:for (?:more|further|press|media|additional) [^.]{0,30}|media |press |in geneva, for |.{0,12}please )?contacts?(?:\\s|$|[:：])',
    'for (?:more|further|additional) (?:information|details)|for media (?:inquiries|enquiries)',
    '(?:share|share this|tweet|facebook|twitter|whatsapp|linkedin|email|e-mail|print|download|follow us|subscribe|sign up|newsletter|donate|like this|rate this)(?:\\b|$)',
    'related|see also|read (?:more|also|next)|more (?:news|on|from|about)|latest|recent|most (?:read|viewed)|you (?:may|might) also|previous(?: post| article)?|next(?: post| article)?|tags?|categor(?:y|ies)|topics?|filed under|posted in|region\\s*/|keywords',
    'about (?:us|the|this)|about [A-Z].{2,60}$|who we are',
    '(?:our )?(?:partners|donors|funders|members|supporters|sponsors)(?:\\s*[:：].*)?$',
    'with the (?:financial )?support of|supported by the|funded by',
    'leave a (?:reply|comment)|comments?$|\\d+ comments?|all rights reserved|©|copyright|privacy policy|terms of|back to top|photo(?: credit)?\\s*[:：]|image\\s*[:：]|source\\s*[:：]|published (?:on|in|by)|posted (?:on|by|in)|view (?:all|the)|click here|read the|home$|menu$|search$|login|cookies?',
  ),
  speaker:
    'we|the undersigned|our organi[sz]ations|signatories|I|and|also|hereby|therefore|further|strongly|respectfully|urgently|jointly|to',
  asks: 'urge|call (?:up)?on|call for|appeal|request|recommend|encourage|ask|implore|exhort|invite|press|demand|reiterate (?:our|their) call|exhort',
  asking:
    '(?:must|should) (?:urgently |immediately |therefore |also ){0,4}(?:support|adopt|renew|extend|establish|create|ensure|convene|vote|reject|address|condemn|use|hold|maintain|take)',
  letter:
    '(?:open|joint|public)? ?letter|joint (?:ngo |civil society )?(?:statement|appeal|call|submission)|open call|appeal to|call (?:to|on|for)|sign-on',
  council: 'human rights council|UNHRC|HRC ?\\d{0,2}',
  unitedNations:
    'united nations|UN|OHCHR|high commissioner for human rights|special rapporteur|human rights',
  region: either(
    '(?:sub-?saharan |north(?:ern)? |south(?:ern)? |east(?:ern)? |west(?:ern)? |central |latin |southeast |south-east |the ){0,4}(?:africa|asia|europe|americas?|america|oceania|pacific|middle east|caribbean|mena|eurasia|balkans|caucasus)(?: and (?:the |north |central |eastern ){0,4}(?:africa|pacific|central asia|caribbean|north africa|middle east))?(?:[ -](?:pacific|region))?',
    '(?:inter)?(?:national|regional|local|global|continental|sub-?regional|worldwide)(?: level)?',
  ),
  organizationWord:
    "organi[sz]ations?|associat(?:ion|ions)|cent(?:re|er|res|ers)|committees?|council|coalitions?|networks?|federation|foundation|institutes?|institution|initiatives?|forum|alliances?|union|unions|society|societies|league|movement|campaign|project|programme|program|group|groups|clinic|commission|observatory|platform|partnership|trust|fund|house|watch|monitor|international|defenders|lawyers|journalists|advocates|reporters|writers|physicians|doctors|teachers|academy|agency|bureau|office|collective|congress|consortium|front|confederation|syndicate|solidarity|support|service|services|rights|justice|without borders|action|aid|voices?|youth|women[’']?s?|mothers|families|students|workers|peoples?|church|churches|university|school|college|faculty|media|press|radio|news|ngo|inc|ltd|secretariat|assembly|parliament(?:ary|arians)?|mission|ministries|ministry|team|community|communities|empowerment|development|democracy|freedom|peace|hope|human|legal|law|documentation|research|studies|resource|concern|caucus|board|section|chapter|branch|club|hub|lab|circle|friends|survivors|victims|memorial|archive|library|info|online|digital|global|worldwide|africa|asia|europe|america|pacific|UK|USA|EU",
  organizationStart:
    '(?:Association|Center|Centre|Coalition|Collective|Commission|Committee|Council|Federation|Forum|Foundation|Institute|League|Movement|Network|Organi[sz]ation|Society|Union) (?:for|of|on|to|against)|Association',
  honorific: either(
    '(?:the )?hon(?:ou?rable|\\.)?\\s+(?:mr\\.?\\s+|mrs\\.?\\s+|lady\\s+)?justice(?=\\s)',
    '(?:dr|prof|mr|mrs|ms|mx|sir|dame|lord|lady|baroness|baron|hon|amb|rev|fr|sr|sra|dra|mme|mlle|pr|judge|ambassador|professor|father|sister|bishop|archbishop|cardinal|imam|sheikh|rabbi|pastor|senator|advocate|adv|att?y|lic|ing|abg|maître|docteur|professeur|doctor|doctora|profesor|profesora|senador|senadora|diputad[oa]|monsignor|monsieur|madame|colonel|prince|princess)\\.?(?=\\s)',
    'the (?:rt\\.? |right )?hon(?:ou?rable|\\.)?',
  ),
  role: either(
    '(?:(?:the|an?|former|formerly|ex-?|acting|deputy|vice[- ]?|co-?|honorary|emerit(?:us|a)|senior|chief|lead|founding|independent|international|national|regional|associate|assistant|adjunct|distinguished|visiting|executive|managing|general|past|retired|current|first|un|united nations|human rights|british|us|u\\.s\\.|american|canadian|french|german|crossbench|nobel|political|legal|freelance|prominent|programme?|advocacy|policy|research|country|field|communications?)[\\s-]{1,3}){0,8}(?:director(?: general)?|secretary(?:[- ]general)?|president|chair(?:person|man|woman)?|co-?chairs?|coordinator|co-?ordinator|founder|co-?founder|professor|lecturer|lawyer|attorney|barrister|advocate|solicitor|judge|justice of the|journalist|editor(?:-in-chief)?|writer|author|poet|researcher|scholar|fellow|academic|historian|economist|activist|defender|expert|consultant|adviser|advisor|member|members? of|representative|rapporteur|special rapporteur|commissioner|high commissioner|ambassador|minister|prime minister|senator|congress(?:man|woman)|mp|mep|parliamentarian|peer|head|manager|officer|analyst|spokes(?:person|man|woman)|convenor|convener|treasurer|trustee|board member|laureate|peace laureate|nobel peace prize.*|nobel laureate|archbishop|bishop|pastor|reverend|priest|artist|musician|filmmaker|film-maker|actor|actress|singer|student|teacher|physician|doctor|nurse|engineer|survivor|political prisoner|prisoner of conscience|dean|rector|chancellor|provost|envoy|ceo|cfo|coo|chief executive(?: officer)?|father|mother|brother|sister|wife|husband|son|daughter|widow|partner|principal|specialist|associate|assistant|fellow|delegate|deputy|leader|organizer|organiser|intern|blogger|photographer|psychologist|sociologist|anthropologist)',
    'translator|architect|philosopher|film director|linguist|geographer|social worker|novelist|composer|theologian|midwife|pharmacist',
  ),
  former: 'former|ex-|ex\\s|past|retired',
  formerOffice:
    'member|rapporteur|chair\\p{L}*|commissioner|judge|minister|president|director|officer|expert|detainee|prisoner',
  officeAtEnd:
    'director|coordinator|co-?ordinator|manager|officer|president|chair|chairperson|secretary(?: general)?|lead|adviser|advisor|analyst|representative|advocate|counsel|head|specialist|researcher|fellow|lawyer|attorney|professor|campaigner|consultant|activist|journalist|defender|author|artist|monk|nun|director general|ceo',
  office:
    'director|secretary[- ]general|president|chair(?:person|man|woman)?|coordinator|co-?ordinator|founder|ceo|chief executive|head of|convenor|spokesperson|representative|manager|officer|advocate|solicitor to|counsel',
  we: 'we',
  ownSentence: '\\bour\\b|undersigned|join|call|urge|ask|appeal|demand|exhort',
  undersigned: 'undersigned',
  onBehalf: 'on behalf of',
  representing:
    'represent\\p{L}{0,9}|comprising|composed of|consisting of|members? of|network of|coalition of|alliance of',
  moreThan: 'more than|over|some|about',
  addresseeLabel: 'to|for the attention of|attention|attn',
  letterTo: 'letter|statement|appeal|message',
  to: 'to',
  addressee:
    'permanent representative|member (?:and observer )?states|high commissioner|secretary-general|president of the',
  subjectLabel: 're|ref|subject|ref\\.',
  about: 'on|regarding|concerning|about',
  menu: 'home|skip to|menu|search|news|press release|statements?|open letters?|letters?|joint letters?|publications?',
  dear: 'dear',
  dateLabel: 'date|published|posted',
  siteDate: 'published|posted|updated|last |views|read|date\\s?:',
  beforeDate: 'date|dated|on|the|in|of|this',
  ahead:
    'ahead of|in advance of|prior to|before|upcoming|forthcoming|coming|next|during (?:the|its) (?:current|ongoing|present)|at (?:the|its) (?:current|upcoming|forthcoming|next|ongoing)|current session',
  past: 'established|created|adopted|mandated|requested|decided|had|was|were|since',
  name: 'name|names',
  organizationColumn: 'organi[sz]ations?|association|ngo|cso|institution',
  nameColumn: 'name|names|full name|signator(?:y|ies)',
  roleColumn: 'title|position|role|function|affiliation|capacity|designation|occupation',
  placeColumn: 'country|countries|country of .{2,20}|location|city|region|based in|headquarters',
  otherColumn:
    'no|nr|s\\/?n|sr|signature|date|logo|e-?mail|email|website|web|site|contact|phone|tel.*',
  numberColumn: '(?:no|nr|num)\\.?|s\\/?n|sr\\.? ?no\\.?',
  and: 'and|as well as',
  andBetween: 'and(?: the)?',
  openEnd: 'of|for|the|and|in|on|to|against',
  cut: '\\band \\d{1,6} (?:other|more)|\\d (?:other|more) (?:organi|signator)|(?:full|complete) list|see (?:the )?(?:full|complete)|and others$|list of signatories (?:is )?(?:available|attached)',
  opening: 'We|The undersigned(?: \\p{L}{1,20}){0,4}',
  afterNames:
    'write|urge|call|are|would|wish|request|ask|respectfully|express|jointly|hereby|welcome|strongly',
  groupHeading:
    '(?:(?:signatory|participating|endorsing|member|international|national|regional|local|civil society|human rights|non-?governmental|the)\\s){0,3}(?:organi[sz]ations|NGOs|CSOs|individuals|persons|experts|networks|coalitions|associations)(?:\\s(?:and|&)\\s(?:organi[sz]ations|individuals|networks|coalitions|experts|associations))?\\s?(?:\\(\\d+\\))?',
  sentenceStart:
    'we|our|this|these|in|as|the (?:council|government|undersigned|situation)|it|they|please|thank',
  sentenceWord: 'our|us|is|are|was|were|has|have|will|should',
}
