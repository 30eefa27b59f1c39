/**
 * The words by which a letter's parts are known, in the languages letters come in. Every list was
 * gathered from openings and closings of open letters to the Council.
 */

/** A word list as one pattern of whole words; Latin `\b` fails for Arabic and Cyrillic. */
function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

/** Patterns that may stand inside a run of letters: Chinese, Japanese and Korean write no spaces. */
function pieces(...alternatives: string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'iu')
}

function either(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'iu')
}

/** Organisations as a letter calls those who sign it; after a number, or as a heading. */
export const ORGANIZATION_NOUN = either(
  words(
    '(?:(?:non|inter)[- ]?governmental |civil[- ]society |human[- ]rights |member ){0,4}(?:organi[sz]ations?|organi[sz]ational|groups|associations|coalitions|networks|institutions|movements|entities|NGOs|CSOs|INGOs)',
    'ONGs?|OSC|OSCs|organisations?(?: non gouvernementales| de la société civile)?|associations|collectifs|réseaux|syndicats',
    'organizaciones|asociaciones|colectivos|redes|instituciones|organizações|associações|entidades|coletivos',
    'منظمات|منظمة|المنظمات|جمعيات|جمعية|الجمعيات|مؤسسات|مؤسسة|هيئات|هيئة',
    'организаци[яйиюе]|организациями|НПО|НКО|объединени[яйе]',
    'Organisationen|NGOs|NROs|Verbände|organizzazioni|associazioni',
  ),
  pieces('(?:非政府|民间|公民社会|人权)?(?:组织|團體|团体|機構|机构)', '단체'),
)

/** Announces names without a colon: "Signed by Amnesty International, …". */
export const INLINE_CUE =
  /^(?:(?:signing|signatory|undersigned|endorsing) organi[sz]ations|organisations signataires|organizaciones firmantes|المنظمات الموقعة|signed by|signed|signatories|co-?signed by|endorsed by|on behalf of|signé par|signataires|ont signé|firman|firmantes|suscriben|firmado por|الموقعون|подписали|签署)[\s:：]{1,3}(?=[\p{Lu}\p{Lo}])/iu

/** Persons as a letter calls those who sign it. */
export const PERSON_NOUN = either(
  words(
    '(?:personal|individual|private) capacit(?:y|ies)|à titre (?:personnel|individuel|privé)|a título (?:personal|individual|particular|pessoal)|в личном качестве|(?:بصفته[ام]?|بصفتهن|بصفة|بصفتهم)(?: ال)?شخصية|بصفتهم الشخصية',
    'individuals?|persons|people|experts|academics|scholars|activists|personalities|leaders|lawyers|survivors|figures|defectors',
    'personnes|personnalités|individus|individuels|particuliers|expert\\(e\\)s|universitaires|militants',
    'personas|personalidades|individuos|individuales|expertos|académicos|activistas|pessoas|indivíduos|particulares',
    'أفراد|الأفراد|شخصيات|الشخصيات|أشخاص|ناشطين|ناشطون|فرداً|فردا|شخصية|شخصاً|شخصا',
    'физически[ехм]{1,3} лиц[аом]{0,3}|частны[ехм]{1,3} лиц[аом]{0,3}|экспертов|эксперты|активистов|активисты|граждан|личные подписи',
  ),
  pieces('个人', '個人', '人士', '专家', '개인'),
)

/** What announces the list of those who sign. */
export const SIGNATORY = either(
  words(
    'signatory|signatories|co-?signator(?:y|ies)|signatures?|signed|co-?signed|under-?signed|signing|sign on|endorsers|endorsed|endorsing|endorsements|signees',
    'signataires?|cosignataires|co-signataires|signé|signée|signées?|sous-?signée?s|soussigné\\(e\\)s|signent|ont signé',
    'firmantes|firman|suscriben|suscriptoras|suscriptores|abajo firmantes|firmas|suscrib[ei]mos|signatarias|signatarios|adherentes|adhieren|assinam|signatári[oa]s|subscrevem|assinaturas|assinado',
    'الموقعون|الموقعين|الموقّعون|الموقعة|الموقّعة|الموقعات|التوقيعات|توقيعات|التواقيع|الموقعون أدناه|وقع|وقّع|الأطراف الموقعة',
    'подписанты|подписавши[ехмй]{1,3}ся|подписали|подписи|подписано|нижеподписавши[ехмй]{1,3}ся|подписавшие',
    'unterzeichner(?:innen)?|unterzeichnende|unterzeichnet|gezeichnet|firmatari|firmato|sottoscritt[ie]',
  ),
  pieces('签署', '簽署', '联署', '聯署', '签名', '簽名', '署名', '서명', '연명'),
)

/** Names a list of others than those who sign, where no word of `SIGNATORY` is beside it. */
export const NOT_SIGNING = either(
  words(
    '(?:(?:was|were|been|are) )?(?:also )?(?:consulted|invited|contacted|thanked)|thanks to',
    'consultée?s?|contactée?s?|invitée?s?|consultad[oa]s?|contactad[oa]s?|invitad[oa]s?|agradecimientos?|remerciements?|acknowledge?ments',
    'с которыми (?:проведены )?консультаци\\p{L}{1,5}|(?:تمت|تم) (?:استشار|التشاور)\\p{L}{0,5}',
  ),
  pieces('征求意见', '徵求意見', '咨询的', '諮詢的', '鸣谢', '鳴謝'),
)

/** The end of the letter's own text. */
export const VALEDICTION = either(
  words(
    '(?:yours |very |most ){0,3}(?:sincerely|faithfully|respectfully|truly)(?: yours)?|respectfully submitted|(?:with |kind |best |warm |our ){0,4}regards|with (?:assurances|our highest)[^.]*|in solidarity|thank you for your (?:consideration|attention)[^.]{0,60}',
    "cordialement|respectueusement|sincèrement|bien à vous|salutations distinguées|(?:je|nous) vous prions? d[’']agréer[^:]*|veuillez (?:agréer|recevoir|croire)[^:]*",
    'atentamente|respetuosamente|cordialmente|muy atentamente|sin otro particular[^.]*|saludos cordiales|atenciosamente|respeitosamente',
    'مع فائق (?:التقدير|الاحترام)[^:.]*|وتفضلوا بقبول[^:.]*|تفضلوا بقبول[^:.]*|مع خالص (?:التقدير|الاحترام|التحية)[^:.]*|المخلصون|وتقبلوا[^:.]*|مع التقدير',
    'с уважением|с глубоким уважением|искренне ваши?',
    'mit freundlichen grüßen|hochachtungsvoll|distinti saluti',
  ),
  pieces('此致', '敬礼', '敬禮', '谨启', '謹啟', '顺颂', '敬上', '谨上'),
)

/** The address that opens a letter. */
export const SALUTATION = new RegExp(
  `^(?:${[
    '(?:dear|your|honou?rable)?\\s?(?:excellenc(?:y|ies))',
    'dear\\s.{2,120}',
    '(?:mr\\.?|mister|madam|madame)\\s+(?:chair|president)[^.]{0,40}',
    '(?:vos |votre )?excellences?(?:,.*)?',
    '(?:mesdames|madame|monsieur|messieurs|cher|chère|chers)\\b.{0,140}',
    '(?:su |sus |vuestras )?excelencias?',
    '(?:estimad|distinguid|señor|apreciad|honorabl|exmos?|prezad|senhor)[a-zõãéáíóú()/@]{0,30}\\b.{0,140}',
    '(?:أصحاب|صاحب|صاحبة|السادة|السيد|السيدة|معالي|سعادة|الأعزاء|حضرات).{0,140}',
    '(?:ваши? превосходительств[ао]|уважаем|господин|госпож|глубокоуважаем).{0,140}',
    '(?:尊敬的|各位|敬爱的|尊敬).{0,60}',
    '(?:sehr geehrte|liebe).{0,100}',
  ].join('|')})\\s?[,:;،，：!！]?$`,
  'iu',
)

/** An earlier or other letter whose signers are quoted. */
export const EARLIER_LETTER = either(
  words(
    "(?:previous|earlier|past|former|last year[’']s|first|original|initial) (?:joint |open )?(?:letter|statement|call|appeal|signator(?:y|ies))",
    '(?:letter|statement|appeal|call) (?:that )?[^.]{0,40}(?:released|published|sent|issued) in (?:19|20)\\d\\d',
    '(?:letter|statement|appeal|call) (?:of|from|dated|sent in|published in) [^.]{0,30}(?:19|20)\\d\\d',
    '(?:had|have) (?:already |previously |earlier )?(?:signed|written|called|joined)|previously signed|(?:was|were) (?:signed|endorsed)|signed (?:that|the earlier|the previous)',
    'signataires de la lettre (?:précédente|de)|avaient (?:déjà )?signé|lettre précédente|précédente lettre|firmaron (?:la|una) carta (?:anterior|de)|carta anterior|habían firmado|firmantes de la carta (?:anterior|de)',
    'الرسالة السابقة|رسالة سابقة|سبق أن وقع|предыдуще[ей]|прошлогодн',
  ),
  pieces('此前的', '上一封', '此前签署'),
)

/** What stands on a page after or beside a letter. Tested against the start of a line. */
export const STOP = new RegExp(
  `^(?:${[
    '(?:with\\s+)?(?:an?\\s+)?(?:cc|c\\.c\\.|bcc|copy|copies|copied)(?:\\s+(?:also\\s+)?(?:sent\\s+)?(?:to|of this letter to))?\\s*[:：]',
    'cc\\b',
    '(?:(?:avec|con|com|с|مع)\\s+)?(?:copies?|ampliations?|copias?|cópias?|(?:ال)?نسخة|نسخ|صورة|копи[яией]{1,2}|抄送|副本|副本抄送|kopien?)(?:\\s+(?:à|aux?|a|al|a (?:la|los|las)|para|إلى|to|an|envoyées? à|enviada a|направлен[аы]))?\\s*[:：]',
    '(?:notes?|footnotes?|endnotes?|references?|références|notas|referencias|الهوامش|هوامش|примечани[яе]|сноски|注释|註釋|annexe?s?|anexos?|appendix|background|further reading|contexte|antecedentes)(?:\\s*[:.：].*)?$',
    '(?:notes? to editors?|note aux rédactions|nota a (?:los )?editores)',
    '(?:for (?:more|further|press|media|additional) [^.]{0,30}|media |press |in geneva, for |.{0,12}please )?contacts?(?:\\s|$|[:：])',
    'for (?:more|further|additional) (?:information|details)|for media (?:inquiries|enquiries)',
    '(?:pour (?:plus|toute|de plus amples) .{0,20}information|para (?:más|mayor|obtener más) información|لمزيد من المعلومات|للمزيد|дополнительн|контакт|联系(?:人|方式)|contacto|contacts? presse)',
    '(?:share|share this|tweet|facebook|twitter|whatsapp|linkedin|email|e-mail|print|download|télécharger|descargar|تحميل|скачать|下载|partager|compartir|شارك|поделиться|分享|follow us|subscribe|sign up|newsletter|donate|like this|rate this)(?:\\b|$)',
    '(?:related|see also|read (?:more|also|next)|more (?:news|on|from|about)|latest|recent|most (?:read|viewed)|you (?:may|might) also|previous(?: post| article)?|next(?: post| article)?|tags?|categor(?:y|ies)|topics?|filed under|posted in|region\\s*/|keywords|à lire (?:aussi|également)|lire aussi|articles? (?:liés|récents|similaires)|sur le même|noticias relacionadas|leer más|lea también|también te|ver también|entradas recientes|etiquetas|اقرأ أيضا|مواضيع ذات صلة|مقالات|أخبار|читайте также|похожие|相关|上一篇|下一篇|标签)',
    '(?:about (?:us|the|this)|about [A-Z].{2,60}$|à propos|acerca de|sobre nosotros|quiénes somos|من نحن|عن المنظمة|о нас|关于我们|who we are)',
    '(?:our |nos |nuestros |nossos )?(?:partners|partenaires|socios|aliados|donors|funders|members|supporters|sponsors|parceiros)(?:\\s*[:：].*)?$',
    '(?:شركاؤنا|الشركاء|наши партн[её]ры|партн[её]ры|合作伙伴)',
    '(?:with the (?:financial )?support of|supported by the|funded by|avec le soutien|con el apoyo|بدعم من|при поддержке)',
    '(?:leave a (?:reply|comment)|comments?$|\\d+ comments?|laisser un commentaire|deja (?:un|una) (?:comentario|respuesta)|all rights reserved|©|copyright|privacy policy|terms of|back to top|photo(?: credit)?\\s*[:：]|image\\s*[:：]|source\\s*[:：]|published (?:on|in|by)|posted (?:on|by|in)|view (?:all|the)|click here|read the|home$|menu$|search$|login|cookies?)',
    '(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\d{1,3}|[*†‡§¹²³⁴⁵⁶⁷⁸⁹])\\s*(?:see |ibid|cf\\.?|voir |véase |ver |انظر|см\\.|见|UN |OHCHR|A/HRC|HRC |Human Rights Council,? |https?:|Resolution|Résolution|Resolución)',
    '[[(]\\d{1,3}[\\])]\\s*\\S.{60,}',
    '_{5,}\\s*$',
  ].join('|')})`,
  'iu',
)

/** Who asks, and that they ask, with words between: `isAsking` joins them. */
export const SPEAKER = new RegExp(
  words(
    'we|the undersigned|our organi[sz]ations|signatories|I|and|also|hereby|therefore|further|strongly|respectfully|urgently|jointly|to',
  ).source,
  'giu',
)
export const VERB = new RegExp(
  words(
    'urge|call (?:up)?on|call for|appeal|request|recommend|encourage|ask|implore|exhort|invite|press|demand|reiterate (?:our|their) call|exhort',
  ).source,
  'giu',
)
export const NOUS = new RegExp(words('nous|les signataires|organisations').source, 'giu')
export const VERBE = new RegExp(
  words(
    'demandons|exhortons|appelons|prions|recommandons|encourageons|invitons|sollicitons|enjoignons|réitérons|demandent|appellent|exhortent',
  ).source,
  'giu',
)

/** Sentences that ask by one word. */
export const ASKING = either(
  words(
    '(?:must|should) (?:urgently |immediately |therefore |also ){0,4}(?:support|adopt|renew|extend|establish|create|ensure|convene|vote|reject|address|condemn|use|hold|maintain|take)',
    '(?:instamos|pedimos|solicitamos|exhortamos|hacemos un llamado|llamamos|recomendamos|urgimos|alentamos|invitamos|rogamos|exigimos|instan|piden|solicitan|apelamos|instamos|recomendamos|pedimos|solicitamos)',
    '(?:و)?(?:ندعو|ندعوكم|نطالب|نطالبكم|نحث|نحثكم|نناشد|نناشدكم|نوصي|نهيب|نطلب|نأمل|ونحثّ|نحثّ|ندعوا|تدعو|تطالب|تحث)',
    'призываем|просим|рекомендуем|требуем|настоятельно|обращаемся с просьбой|предлагаем|призывают',
    'fordern|bitten|rufen|appellieren|empfehlen|chiediamo|esortiamo',
  ),
  pieces(
    '我[们們].{0,12}(?:呼[吁籲]|敦促|要求|[请請]求|建[议議]|促[请請]|[恳懇][请請]|希望)',
    '(?:呼[吁籲]|敦促|促[请請]|[恳懇][请請]|籲[请請])',
    '촉구',
    '요청',
  ),
)

/** What a letter calls itself, in its title. */
export const LETTER_WORD = either(
  words(
    '(?:open|joint|public)? ?letter|joint (?:ngo |civil society )?(?:statement|appeal|call|submission)|open call|appeal to|call (?:to|on|for)|sign-on',
    'lettre(?: ouverte| conjointe| commune)?|appel|déclaration (?:conjointe|commune)',
    'carta(?: abierta| conjunta| pública| aberta)?|llamado|llamamiento|declaración conjunta|comunicado|apelo',
    'رسالة|خطاب|نداء|بيان مشترك|رسالة مفتوحة',
    'письмо|обращение|заявление|призыв',
    '(?:offener )?brief|lettera(?: aperta)?',
  ),
  pieces(
    '公开信',
    '公開信',
    '联名信',
    '聯名信',
    '致.{2,40}(?:信|函)',
    '呼吁书',
    '联合声明',
    '서한',
    '공개서한',
  ),
)

/** The body a letter of ours goes to. */
export const COUNCIL = either(
  words(
    'human rights council|UNHRC|HRC ?\\d{0,2}',
    "conseil des droits de l[’']homme|conseil des droits humains|CDH",
    'consejo de derechos humanos|conselho de direitos humanos',
    'مجلس حقوق الإنسان|مجلس حقوق الانسان|لمجلس حقوق الإنسان|بمجلس حقوق الإنسان|ومجلس حقوق الإنسان',
    'совет[аеу]? (?:оон )?по правам человека|совет[аеу]? по правам человека оон|СПЧ ООН',
    'menschenrechtsrat(?:e?s)?|consiglio (?:dei|per i) diritti umani',
  ),
  pieces('人权理事会', '人權理事會', '인권이사회'),
)

/** The UN around the Council: enough for a letter to be of interest. */
export const UNITED_NATIONS = either(
  words(
    'united nations|UN|OHCHR|high commissioner for human rights|special rapporteur|human rights',
    "nations unies|ONU|haut[- ]commissa(?:ire|riat)|droits de l[’']homme|droits humains",
    'naciones unidas|nações unidas|alt[oa] comisionad[oa]|derechos humanos|direitos humanos',
    'الأمم المتحدة|حقوق الإنسان|المفوض السامي|المفوضة السامية',
    'оон|объединенных наций|прав человека|правам человека',
    'vereinten nationen|menschenrechte',
  ),
  pieces('联合国', '聯合國', '人权', '人權', '유엔', '인권'),
)

/** A group of signatories named by place: not a signatory. */
export const REGION = new RegExp(
  `^(?:${[
    '(?:sub-?saharan |north(?:ern)? |south(?:ern)? |east(?:ern)? |west(?:ern)? |central |latin |southeast |south-east |the ){0,4}(?:africa|asia|europe|americas?|america|oceania|pacific|middle east|caribbean|mena|eurasia|balkans|caucasus)(?: and (?:the |north |central |eastern ){0,4}(?:africa|pacific|central asia|caribbean|north africa|middle east))?(?:[ -](?:pacific|region))?',
    '(?:inter)?(?:national|regional|local|global|continental|sub-?regional|worldwide)(?:es|aux|ales)?(?: level)?',
    'afrique(?: .{2,20})?|amériques?(?: .{2,10})?|asie(?:[ -]pacifique)?|moyen-orient.{0,20}|(?:inter)?nationa(?:l|ux|les)|région(?:al|aux|ales)',
    'áfrica|américas?(?: latina.{0,15}| del sur| central)?|asia|europa|oriente medio|internacional(?:es)?|nacional(?:es)?|regional(?:es)?',
    'أفريقيا|إفريقيا|آسيا|أوروبا|دولية|إقليمية|محلية|الشرق الأوسط.{0,20}',
    'африка|азия|европа|америка|международные|национальные|региональные',
    '非洲|亚洲|欧洲|美洲|国际|地区',
  ].join('|')})\\s?[:：]?$`,
  'iu',
)
