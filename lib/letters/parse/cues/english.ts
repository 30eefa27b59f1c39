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
}
