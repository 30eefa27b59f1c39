import type { TitleWords } from './title-words.ts'

export const SWEDISH: TitleWords = {
  form: 'brev(?:et)?|oppe(?:t|na)|gemensam(?:t|ma)?|bradskande|upprop|uttalande|vadjan|skrivelse|petition|svar|kraver|uppmanar|skriver|baste|basta|till',
  people:
    'organisation(?:er|erna)?|civilsamhallet|civilsamhallesorganisationer|grupper|natverk|manskliga rattigheter|internationella|nationella|medlemmar|medlemsstater|stater|regeringen|foretradare|ambassadorer|minister(?:n)?|statsminister(?:n)?|utrikesminister(?:n)?|herr|fru|ordforande|generalsekreterare(?:n)?|hogkommissarie(?:n)?',
  bodies: 'fn|fns|forenta nationerna|rad(?:et)?|manniskorattsrad(?:et)?|stockholm|geneve',
  procedure:
    'resolution(?:en|er)?|beslut(?:et)?|mandat(?:et)?|extra|rapport(?:en|er)?|rekommendation(?:er|erna)|rapportor(?:en)?|expert(?:en|er)?|oberoende|arbetsgrupp(?:en)?|utredning(?:en)?|mekanism(?:en)?|kommission(?:en)?|forlang(?:a|ning)|fornya|inratta|anta|stod(?:ja|jer)?|forsvara|genomforande|starka|rosta|debatt',
  joining: 'att|som|en|ett|den|det|de|och|av|fran|i|pa|om|for|med|infor|under|sessionen?|session',
}
