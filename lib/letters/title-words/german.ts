import type { TitleWords } from './title-words.ts'

export const GERMAN: TitleWords = {
  form: 'briefe?|schreiben|offene[rns]?|gemeinsame[rns]?|dringende[rns]?|appelle?|aufrufe?|erklarung(?:en)?|stellungnahmen?|petition(?:en)?|botschaft|bitte|antwort|presse|pressemitteilung|betreff|unterzeichnet(?:e[rns]?)?|schreib(?:t|en)|forder(?:t|n)|rufen|auf|muss|sollten?|handeln',
  people:
    'ngos?|nro|organisation(?:en)?|nichtregierungsorganisation(?:en)?|menschenrechtsorganisation(?:en)?|zivilgesellschaft|gruppen?|bundnis|netzwerke?|verbande|aktivisten|personen|menschenrechte?n?|internationale[rns]?|nationale[rns]?|regionale[rns]?|mitglied(?:er|s|staaten|sstaaten)?|mitgliedern|beobachter|staaten|regierung(?:en)?|vertreter(?:in|innen|n)?|standige[rns]?|vertretung(?:en)?|delegation(?:en)?|botschafter(?:in)?|minister(?:in|s)?|aussenminister(?:in|s)?|exzellenz(?:en)?|herrn?|frau|prasident(?:in|en)?|generalsekretars?|hochkommissar(?:in|s)?|sonderberichterstatter(?:in|s)?',
  bodies:
    'vereinte[nr]? nationen|uno?|un menschenrechtsrate?s?|menschenrechtsrate?s?|rat|generalversammlung|genf',
  procedure:
    'resolution(?:en)?|beschluss(?:es)?|beschlusse|mandate?s?|sondersitzung(?:en)?|ausserordentliche[rns]?|berichte?s?|empfehlungen|berichterstatter(?:in)?|sonderberichterstatter(?:in|s)?|expert(?:en|innen|enmandate?s?)|unabhangige[rns]?|arbeitsgruppe|untersuchung(?:en)?|untersuchungskommission|mechanism(?:us|en)|kommission|verlanger(?:n|t|ung)|erneuer(?:n|t|ung)|einricht(?:en|ung)|einberuf(?:en|ung)|schaff(?:en|ung)|annehmen|annahme|unterstutz(?:en|t|ung)|verteidigen|umsetzung|stark(?:en|ung)|abstimmung|debatten?',
  joining:
    'dass|der|die|das|den|dem|des|ein|eine[rnms]?|und|von|vom|an|zu|zum|zur|im|in|fur|mit|bei|uber|vor|nach|ihre[rnms]?|alle[rns]?|sitzung|tagung',
}
