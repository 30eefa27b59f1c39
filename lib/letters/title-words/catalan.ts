import type { TitleWords } from './title-words.ts'

export const CATALAN: TitleWords = {
  form: 'cart(?:a|es)|obert(?:a|es)|conjunt(?:a|es)|urgents?|crid(?:a|es)|declaraci(?:o|ons)|comunicats?|petici(?:o|ons)|missatge|resposta|signad(?:a|es)|envien?|escriuen|demanen|insten|exigeixen|accio',
  people:
    'ongs?|organitzacions?|no governamentals|societat civil|grups?|coalicions?|xarx(?:a|es)|associacions?|activistes|drets humans|internacionals?|nacionals?|membres?|estats?|governs?|representants?|permanents?|missions?|delegacions?|ambaixador(?:a|s)?|ministr(?:e|a|es)|president(?:a|s)?|secretari|general|alt(?:a)? comissari(?:a|ada|at)?|relator(?:a)?',
  bodies: 'nacions unides|onu|consell|assemblea general|ginebra',
  procedure:
    'resolucions?|resolucio|mandats?|especials?|informes?|recomanacions?|relator(?:a|s)?|experts?|independents?|investigacio|mecanismes?|comissio|missio|renovar|renovacio|prorrogar|establir|crear|adoptar|convocar|suport|defensar|aplicacio|enfortir',
  joining:
    'que|el|la|els|les|l|un|una|d|de|del|dels|al|als|a|i|en|sobre|per|amb|seu|seva|tots|davant|abans|durant|sessio',
}
