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
}
