import type { TitleWords } from './title-words.ts'

export const NORWEGIAN: TitleWords = {
  form: 'brev(?:et)?|apen(?:t)?|felles|opprop(?:et)?|uttalelse|erklæring|appell|henvendelse|begjæring|svar|krever|oppfordrer|skriver|kjære|til',
  people:
    'organisasjon(?:er|ene)?|ngoer?|ngo forum|forum|sivilsamfunn(?:et)?|grupper|nettverk|menneskerettighet(?:er|ene|s)?|internasjonale?|nasjonale?|medlem(?:mer|sland|sstater)?|stater|regjering(?:en)?|representant(?:er|ene)?|ambassador(?:er)?|minister(?:en)?|statsminister(?:en)?|utenriksminister(?:en)?|president(?:en)?|generalsekretær(?:en)?|høykommissær(?:en)?',
  bodies:
    'fn|fns|forente nasjoner|rad(?:et)?|menneskerettighetsrad(?:et)?|generalforsamling(?:en)?|geneve|oslo',
  procedure:
    'resolusjon(?:en|er)?|vedtak(?:et)?|mandat(?:et)?|rapport(?:en|er)?|anbefaling(?:er|ene)?|spesialrapportør(?:en)?|ekspert(?:en|er)?|uavhengige?|arbeidsgruppe(?:n)?|gransking|mekanisme(?:n)?|kommisjon(?:en)?|forlenge(?:lse)?|fornye|opprette|vedta|støtte(?:r)?|forsvare|gjennomføring|styrke|debatt',
  joining: 'at|som|en|et|den|det|de|og|av|fra|i|pa|om|for|med|foran|under|sesjon(?:en)?',
}
