import { anywhere, wordsOf } from './cue-patterns.ts'
import { type Cue, either } from './cues/cue-words.ts'

/*
 * Words by which facts of a letter are told, in languages that the cues of signatories do not have
 * (Portuguese, German, Italian, Persian, Turkish, Indonesian, Swahili; Japanese and Korean), and
 * some more in those that they have.
 */
type FactCue = Extract<
  Cue,
  | 'organizationNoun'
  | 'personNoun'
  | 'we'
  | 'undersigned'
  | 'ownSentence'
  | 'signatory'
  | 'earlierLetter'
  | 'representing'
  | 'moreThan'
  | 'letter'
  | 'council'
  | 'unitedNations'
  | 'ahead'
  | 'past'
>

const SPACED: Record<FactCue, string> = {
  organizationNoun: either(
    'ONGs?|organisations?|associations|entit[ée]s|structures|mouvements|organi[sz]a(?:ções|tionen)|associações|entidades|coletivos|movimentos|coletividades|instituições',
    'agrupaciones|entidades|movimientos',
    '(?:\\p{L}{3,25})?(?:organisationen|verbände|vereine|initiativen|gruppen)|NROs|organizzazioni|associazioni|enti|reti|ONG|sigle',
    'объединений|организациям|ассоциаци[йи]|групп',
    'سازمان|سازمان‌های|نهاد|انجمن|تشکل|گروه',
    'örgüt\\p{L}{0,4}|kuruluş\\p{L}{0,4}|dern[ei][ğk]\\p{L}{0,4}|STK|kurum\\p{L}{0,4}',
    'organisasi|lembaga|LSM|kelompok|perkumpulan|mashirika|asasi|vikundi|jumuiya|taasisi',
    'signatories|signataires|firmantes|signatári[ao]s|unterzeichne(?:r|nde)n?|firmatari|подписант\\p{L}{1,3}',
    'संगठन\\p{M}{0,2}|tổ chức|organizacji|organisaties|організаці[йїя]|οργανώσεις',
  ),
  personNoun: either(
    'pessoas|especialistas|ativistas|académic[oa]s|acadêmic[oa]s|personalidades|defensores',
    'Einzelpersonen|Personen|Persönlichkeiten|Expert(?:innen und Experten|inn?en|en)|Wissenschaftler(?:innen)?|Fachleute',
    'persone|personalità|espert[ie]|accademic[ie]|attivist[ie]|studios[ie]',
    'citoyen(?:ne)?s|expert(?:e)?s|juristes|défenseurs|chercheurs|professeurs|personas expertas|juristas',
    'учёных|ученых|правозащитник\\p{L}{1,3}|журналист\\p{L}{1,3}',
    'خبير[اًا]{0,2}|خبراء|شخص|فعال|کنشگر|کارشناس|چهره',
    'kişi\\p{L}{0,4}|uzman\\p{L}{0,4}|akademisyen\\p{L}{0,4}|aktivist\\p{L}{0,4}',
    'individu|perorangan|tokoh|pakar|aktivis|akademisi|watu|wataalamu|wanaharakati|wasomi',
  ),
  we: 'nous|nosotr[oa]s|nós|wir|noi|ما(?=،| امضا| سازمان| نهاد)|biz|kami|sisi|мы|chúng tôi',
  undersigned:
    'undersign|sottoscri|soussign|sign(?:atair|ent|ons)|firmant|firmamos|suscrib|subscrev|abaixo[- ]assinad|signatári|assinam|unterzeichne|firmatari|firmano|нижеподписавш|подписавш|الموقع|امضا|imza|bertanda ?tangan|penanda ?tangan|yaliyotia saini|yaliosaini|yaliyosaini|tuliotia',
  ownSentence:
    'bitten|ersuchen|\\bour\\b|\\bnous\\b|\\bnos\\b|appel|demand|escrev|apel|ped(?:imos|em)|exort|fordern|schreiben|rufen|appellieren|chied|scriv|rivolg|می‌خواهیم|می‌نویسیم|خواستار|yazıyoruz|çağır|menulis|mendesak|menyerukan|tunak|tunatoa|tunaomba|촉구|호소|要請|求め|呼びかけ|連名',
  signatory:
    'signatári[oa]s?|assinam|subscrevem|unterzeichne\\p{L}{0,7}|Unterschriften|firmatari[eo]?|sottoscritt[ie]|امضاکنندگان|امضاکننده|imzalayan\\p{L}{0,4}|imzacı\\p{L}{0,4}|penanda ?tangan|waliotia saini|watia saini',
  earlierLetter: either(
    '(?:last|previous) (?:year|month|session),? \\p{N}{1,4}',
    "(?:o|no) ano passado|carta anterior|l[’']an dernier|l[’']année dernière|année précédente|el año pasado|año anterior|im vergangenen jahr|im vorjahr|früherer? brief|lettera precedente|l[’']anno scorso|lo scorso anno",
    'в прошлом году|в прошлый раз|في العام الماضي|العام الماضي|العام السابق|سال گذشته|سال پیش|نامه قبلی|geçen yıl|önceki mektup|tahun lalu|surat sebelumnya|mwaka jana|mwaka uliopita|barua iliyopita',
  ),
  representing:
    'representando|que representa[mn]?|die .{0,20}vertreten|vertritt|rappresenta\\p{L}{0,5}|نماینده|temsil eden|mewakili|yanayowakilisha|rede de|coalizão de|rete di|réseau|dont les? membres',
  moreThan:
    "more than|over|some|about|around|nearly|almost|plus d[e’']|près d[e’']|quelque|environ|una?|más de|cerca de|casi|unas|unos|mais de|mehr als|über|rund|fast|oltre|più di|circa|quasi|более|около|свыше|почти|أكثر من|حوالي|نحو|بیش از|حدود|نزدیک به|lebih dari|sekitar|hampir|zaidi ya|takriban|karibu",
  letter:
    'lettre|carta(?: aberta| conjunta| abierta)?|(?:offener |gemeinsamer )?brief|lettera(?: aperta| congiunta)?|(?:открытое )?письмо|обращение|نامه(?: سرگشاده)?|(?:açık |ortak )?mektu[pb]\\p{L}{0,3}|surat(?: terbuka| bersama)?|barua(?: ya wazi| ya pamoja)?',
  council:
    "conselho d[eo]s? direitos humanos|CDH|(?:UN-?|VN-?)?menschenrechtsrat(?:e?s)?|menschenrechtsrat der vereinten nationen|consiglio (?:dell[ae] nazioni unite )?(?:per i|dei) diritti (?:umani|dell[’']uomo)|شورای حقوق بشر|insan hakları (?:konsey|kurul)\\p{L}{0,4}|dewan (?:HAM|hak asasi manusia)|baraza la haki za binadamu",
  unitedNations:
    'nações unidas|ONU|vereinten? nationen|menschenrechte?n?|nazioni unite|diritti umani|direitos humanos|ملل متحد|حقوق بشر|birleşmiş milletler|insan hakları|perserikatan bangsa-bangsa|PBB|hak asasi manusia|umoja wa mataifa|haki za binadamu',
  ahead: either(
    "prochaine?|à venir|au cours de la (?:présente|prochaine)|lors de (?:sa|la) (?:prochaine )?|en amont d|à l[’']approche|à l[’']occasion|próxim[oa]|venidero|durante el presente|antes d[ao]|na próxima|por ocasião|nächsten?|kommenden?|bevorstehenden?|im vorfeld|anlässlich|prossim[ao]|in vista d|in occasione d",
    'предстоящ\\p{L}{2,4}|в преддверии|накануне|в ходе|المقبلة|القادمة|قبيل|قبل|بمناسبة|آینده|پیش رو|در آستانه|پیش از|yaklaşan|gelecek|önümüzdeki|öncesinde|mendatang|menjelang|kijacho|ijayo|kuelekea|kabla ya',
  ),
  past: 'criou|criad[ao]|adot(?:ou|ada)|eingerichtet|beschloss|verabschiedet|istitui|adottat|créé|adopté|établi|creó|creada|adoptad|estableci|создал|принял|учредил|أنشأ|اعتمد|ایجاد کرد|تصویب کرد|kuruldu|kabul edil|dibentuk|diadopsi|lilianzisha|iliyoanzishwa',
}

const UNSPACED: Partial<Record<FactCue, string>> = {
  organizationNoun: '団体|組織|NGO(?![A-Z])|市民社会|(?:시민사회|인권|시민)?단체|기구|조직',
  personNoun: '個人|有志|専門家|弁護士|研究者|명|인의',
  we: '私たち|わたしたち|我々|われわれ|우리',
  undersigned: '署名した|下記|以下の|以下に|서명한|아래|연명',
  signatory: '署名団体|賛同団体|呼びかけ団体|連名|賛同人|서명|연명',
  earlierLetter: '去年|上次|昨年|前回|지난해|작년|지난번|이전 서한',
  representing: '構成する|대표하는',
  moreThan: '以上|超|약|近|逾',
  letter: '書簡|公開状|要請書|要望書|声明|共同書簡|서한|공개서한|성명',
  council: '人権理事会|인권이사회|인권 이사회|人權理事會|人权理事会',
  unitedNations: '国連|国際連合|人権|유엔|인권|联合国|聯合國|人权|人權',
  ahead: '次回|来る|に向け|を前に|開催される|다가오는|앞두고|오는|即将|將於|前夕|即将举行',
  past: '設置され|採択され|설립|채택',
}

/** The words of a fact's cue in every language, alternatives of a regular expression. */
export function factWords(cue: FactCue): string {
  return either(wordsOf(cue), SPACED[cue], UNSPACED[cue] ?? '(?!)')
}

/** A fact's cue anywhere in a text, as whole words where the language puts spaces between them. */
export function factCue(cue: FactCue, flags = 'iu'): RegExp {
  const spaced = `(?<![\\p{L}\\p{N}])(?:${SPACED[cue]})(?![\\p{L}\\p{N}])`
  return new RegExp([anywhere(cue).source, spaced, UNSPACED[cue] ?? '(?!)'].join('|'), flags)
}
