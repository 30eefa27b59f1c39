import type { TitleWords } from './title-words.ts'

export const FRENCH: TitleWords = {
  form: 'lettres?|ouvertes?|conjointes?|communes?|collectives?|publiques?|urgente?s?|appels?|declarations?|communiques?|petitions?|messages?|demandes?|reponses?|presse|objet|concernant|signees?|adressee?s?|adressent|ecri(?:t|vent)|appellent|demandent|exhortent|interpelle(?:nt)?|doit|agir|action',
  people:
    'ongs?|osc|organi[sz]ations?|non gouvernementales|societe civile|groupes?|coalitions?|reseaux?|associations?|defenseurs?|defenseuses?|defense|promotion|militants?|personnes?|droits? (?:de l ?homme|humains)|internationa(?:l|ux|les?)|nationa(?:l|ux|les?)|regiona(?:l|ux|les?)|membres?|observateurs?|etats?|gouvernements?|representant(?:e|s|es)?|permanent(?:e|s|es)?|missions?|delegations?|ambassadeurs?|ministres?|affaires|etrangeres|excellences?|m|mme|madame|monsieur|messieurs|mesdames|president(?:e|s)?|secretaire|general|haut commissaire|haute commissaire|haut commissariat|rapporteurs? specia(?:l|ux)|rapporteuse speciale',
  bodies: 'nations unies|onu|conseil|cdh|haut commissariat|assemblee generale|geneve',
  procedure:
    'resolutions?|decisions?|mandats?|special(?:e|es)?|extraordinaires?|rapports?|recommandations?|rapporteurs?|expert(?:e|s|es)?|independant(?:e|s|es)?|travail|enquetes?|mecanismes?|commissions?|renouvel(?:er|le|lent|lement)|prolong(?:er|ation)|etabli(?:r|ssement)|cre(?:er|ation)|adopt(?:er|ion)|convoquer|soutien|soutenir|soutiennent|appuyer|defendre|mise|oeuvre|suivi|renforce(?:r|ment)|vot(?:e|er|ez)|faveur|debats?|dialogues?',
  joining:
    'qu|que|qui|l|d|le|la|les|un|une|des|du|de|a|au|aux|et|en|sur|pour|par|avec|dans|ses|son|sa|leurs?|notre|nos|plus|tous|toutes|avant|lors|sessions?|eme|e|er',
}
