import { type CueWords, either } from './cue-words.ts'

export const FRENCH: CueWords = {
  organizationNoun:
    'ONGs?|OSC|OSCs|organisations?(?: non gouvernementales| de la société civile)?|associations|collectifs|réseaux|syndicats',
  personNoun: either(
    'à titre (?:personnel|individuel|privé)',
    'personnes|personnalités|individus|individuels|particuliers|expert\\(e\\)s|universitaires|militants',
  ),
  signatory:
    'signataires?|cosignataires|co-signataires|signé|signée|signées?|sous-?signée?s|soussigné\\(e\\)s|signent|ont signé',
  inlineSignatory: 'organisations signataires|signé par|signataires|ont signé',
  notSigning: 'consultée?s?|contactée?s?|invitée?s?|remerciements?',
  valediction:
    "cordialement|respectueusement|sincèrement|bien à vous|salutations distinguées|(?:je|nous) vous prions? d[’']agréer[^:]*|veuillez (?:agréer|recevoir|croire)[^:]*",
  salutation: either(
    '(?:vos |votre )?excellences?(?:,.*)?',
    '(?:mesdames|madame|monsieur|messieurs|cher|chère|chers)\\b.{0,140}',
  ),
  earlierLetter:
    'signataires de la lettre (?:précédente|de)|avaient (?:déjà )?signé|lettre précédente|précédente lettre',
  stop: either(
    '(?:avec\\s+)?(?:copies?|ampliations?)(?:\\s+(?:à|aux?|envoyées? à))?\\s*[:：]',
    '(?:références|contexte)(?:\\s*[:.：].*)?$',
    'note aux rédactions',
    'pour (?:plus|toute|de plus amples) .{0,20}information|contacts? presse',
    '(?:télécharger|partager)(?:\\b|$)',
    'à lire (?:aussi|également)|lire aussi|articles? (?:liés|récents|similaires)|sur le même',
    'à propos',
    '(?:nos )?(?:partenaires)(?:\\s*[:：].*)?$',
    'avec le soutien|laisser un commentaire',
  ),
  speaker: 'nous|les signataires|organisations',
  asks: 'demandons|exhortons|appelons|prions|recommandons|encourageons|invitons|sollicitons|enjoignons|réitérons|demandent|appellent|exhortent',
  letter: 'lettre(?: ouverte| conjointe| commune)?|appel|déclaration (?:conjointe|commune)',
  council: "conseil des droits de l[’']homme|conseil des droits humains|CDH",
  unitedNations:
    "nations unies|ONU|haut[- ]commissa(?:ire|riat)|droits de l[’']homme|droits humains",
  region:
    'afrique(?: .{2,20})?|amériques?(?: .{2,10})?|asie(?:[ -]pacifique)?|moyen-orient.{0,20}|(?:inter)?nationa(?:l|ux|les)|(?:inter)?(?:national|regional|local|global|continental)(?:es|aux|ales)|région(?:al|aux|ales)',
  organizationWord:
    'organisation|réseau|centre|comité|conseil|ligue|fédération|fondation|collectif|collectivité|coalition|observatoire|mouvement|forum|plateforme|groupe|maison|union|syndicat|institut|initiative|alliance|action|droits|femmes|jeunes|défenseurs|avocats|journalistes|sans frontières|asbl|ong|campagne|société|cellule|dynamique|synergie|commission',
  organizationStart:
    'Fédération|Réseau|Comité|Ligue|Union (?:de|des|pour)|Centre (?:de|des|pour|d’)|Fondation|Collectif|Observatoire|Mouvement|Syndicat',
  role: either(
    '(?:ancien(?:ne)?|ex-?|vice-?|co-?|directeur|directrice|président|présidente|secrétaire|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|fondat(?:eur|rice)|professeure?|avocate?|juge|journaliste|rédact(?:eur|rice)|écrivaine?|cherch(?:eur|euse)|militante?|experte?|membre|représentante?|rapporteure?|députée?|sénat(?:eur|rice)|ministre|ambassad(?:eur|rice)|porte-parole|responsable|chargée?|enseignante?|docteure?|maître de|chef|déléguée?|trésori(?:er|ère)|juriste|politologue|historienne?|prix nobel)',
    'psychologue|médecin|infirmi(?:er|ère)|artiste|sociologue|philosophe|économiste|étudiante?|traduct(?:eur|rice)|photographe|cinéaste|réalisat(?:eur|rice)|musicien(?:ne)?|architecte|ingénieure?|géographe|anthropologue|linguiste|poète|poétesse|romanci(?:er|ère)|édit(?:eur|rice)|comédien(?:ne)?|retraitée?|blogueu(?:r|se)|théologien(?:ne)?|pharmacien(?:ne)?|consultante?|éducat(?:eur|rice)|instit(?:uteur|utrice)|peintre|chanteu(?:r|se)',
  ),
  former: 'ancien(?:ne)?',
  formerOffice: 'membre|président\\p{L}*|ministre',
  office: 'direct(?:eur|rice)|président|secrétaire général|coordinat(?:eur|rice)|porte-parole',
  we: 'nous',
  ownSentence: 'soussign|appell',
  undersigned: 'soussign',
  onBehalf: 'au nom d',
  representing: 'regroupant|représentant|composée? de|réseau de',
  moreThan: 'plus de',
  addresseeLabel: "à l[’']attention (?:de|des|du)|à|aux|destinataires?",
  letterTo: 'lettre(?: ouverte| conjointe)?',
  to: "aux?|à l[’']attention d(?:e|es|u)|à",
  addressee: 'représentant|membres? (?:et )?observateurs',
  subjectLabel: 'objet|concerne',
  about: 'sur la situation|concernant',
  menu: 'accueil|communiqué de presse',
  dateLabel: 'publié',
  siteDate: 'publié|modifi',
  beforeDate: 'le|à|du',
  ahead:
    "en vue de|[àa] l[’']approche|avant|en amont|lors de (?:la|sa) prochaine|prochaine|à venir",
  past: 'lors de sa|avait|adopté|a créé',
  name: 'nom',
  organizationColumn: 'organisme|ong',
  nameColumn: 'nom|noms|nom et prénom',
  roleColumn: 'titre|fonction|qualité|poste',
  placeColumn: 'pays|ville|région',
  and: 'et|ainsi que',
  andBetween: 'et(?: l[ae]s?)?',
  openEnd: 'de|des|du|la|le|les|et|pour|sur|aux?',
  cut: 'liste complète|et \\d{1,6} autres',
  opening: 'Nous|Les organisations soussignées',
  afterNames: 'demandons|appelons|vous|exhortons|souhaitons',
  groupHeading:
    '(?:(?:les|nos)\\s)?(?:organi[sz]ations|ONGs?|associations|individus|personnes|personnalités)(?:\\s\\p{L}+){0,2}',
  sentenceStart: 'nous|notre|dans|merci',
  sentenceWord: 'notre|est|sont',
}
