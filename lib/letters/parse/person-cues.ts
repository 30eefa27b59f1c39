/** Words that tell a person from an organisation, in the languages letters come in. */

const LEFT = '(?<![\\p{L}\\p{N}])'
const RIGHT = '(?![\\p{L}\\p{N}])'

/** Words that name a kind of organisation; in any place of a name. */
export const ORGANIZATION_WORD = new RegExp(
  `${LEFT}(?:${[
    "organi[sz]ations?|associat(?:ion|ions)|cent(?:re|er|res|ers)|committees?|council|coalitions?|networks?|federation|foundation|institutes?|institution|initiatives?|forum|alliances?|union|unions|society|societies|league|movement|campaign|project|programme|program|group|groups|clinic|commission|observatory|platform|partnership|trust|fund|house|watch|monitor|international|defenders|lawyers|journalists|advocates|reporters|writers|physicians|doctors|teachers|academy|agency|bureau|office|collective|congress|consortium|front|confederation|syndicate|solidarity|support|service|services|rights|justice|without borders|action|aid|voices?|youth|women[’']?s?|mothers|families|students|workers|peoples?|church|churches|university|school|college|faculty|media|press|radio|news|ngo|inc|ltd|secretariat|assembly|parliament(?:ary|arians)?|mission|ministries|ministry|team|community|communities|empowerment|development|democracy|freedom|peace|hope|human|legal|law|documentation|research|studies|resource|concern|caucus|board|section|chapter|branch|club|hub|lab|circle|friends|survivors|victims|memorial|archive|library|info|online|digital|global|worldwide|africa|asia|europe|america|pacific|UK|USA|EU",
    'organisation|réseau|centre|comité|conseil|ligue|fédération|fondation|collectif|collectivité|coalition|observatoire|mouvement|forum|plateforme|groupe|maison|union|syndicat|institut|initiative|alliance|action|droits|femmes|jeunes|défenseurs|avocats|journalistes|sans frontières|asbl|ong|campagne|société|cellule|dynamique|synergie|commission',
    'organización|asociación|centro|comité|consejo|liga|federación|fundación|colectivo|coalición|observatorio|movimiento|foro|plataforma|grupo|casa|unión|sindicato|instituto|iniciativa|alianza|acción|derechos|mujeres|jóvenes|defensor(?:es|as)|abogad[oa]s|periodistas|sin fronteras|red|comisión|unidad|campaña|espacio|laboratorio|fundo|articulação|associação|rede|conselho|organização|fundação|coletivo|instituição|movimento|conectas|justiça|direitos',
    '(?:و|ب|ل|لل)?(?:ال)?(?:منظمة|منظمات|جمعية|جمعيات|مركز|مراكز|مؤسسة|مؤسسات|شبكة|لجنة|هيئة|رابطة|اتحاد|تحالف|ائتلاف|حركة|منتدى|معهد|مرصد|مبادرة|حملة|مجلس|مجموعة|نقابة|منبر|دار|فريق|تنسيقية|محامون|صحفيات|صحفيون|نساء|شباب|حقوق|الدفاع|فيدرالية|الفدرالية|الفيدرالية|كونفدرالية|ملتقى|برنامج|مشروع|مكتب|وكالة|جماعة|التجمع|تجمع|بيت|قسم|عدالة|العدالة|لحقوق|وحدة)',
    'организация|центр|фонд|комитет|союз|сеть|движение|ассоциация|федерация|объединение|общество|коалиция|платформа|институт|группа|совет|лига|дом|инициатива|проект|бюро|агентство|альянс|клуб|правозащитн[а-я]{1,6}|права|прав|человека|общественн[а-я]{1,6}|НПО|мемориал',
    'verein|verband|stiftung|gesellschaft|zentrum|netzwerk|bündnis|komitee|initiative|associazione|fondazione|rete|centro|stichting|vereniging',
  ].join(
    '|',
  )})${RIGHT}|组织|組織|协会|協會|中心|联盟|聯盟|基金会|基金會|委员会|委員會|网络|網絡|论坛|学会|律师团|人权|人權|观察|監察|之家|联合会|聯合會|同盟|研究所|大会|运动|社|会$|會$|단체|협회|센터|연대|위원회`,
  'iu',
)

/** How names of organisations begin; in English such a word may end a name too, if nothing follows. */
export const ORGANIZATION_HEAD =
  /^(?:(?:Association|Center|Centre|Coalition|Collective|Commission|Committee|Council|Federation|Forum|Foundation|Institute|League|Movement|Network|Organi[sz]ation|Society|Union) (?:for|of|on|to|against)|Association|Fédération|Réseau|Comité|Ligue|Union (?:de|des|pour)|Centre (?:de|des|pour|d’)|Fondation|Collectif|Observatoire|Mouvement|Syndicat|Asociación|Federación|Red (?:de|por|para)|Centro|Fundación|Colectivo|Observatorio|Comisión|Coordinadora|Liga|Associação|Federação|Rede|Fundação|Центр|Фонд|Союз|Комитет|Ассоциация|Сеть|Движение|Организация|Правозащитн|(?:ال)?(?:مركز|شبكة|جمعية|رابطة|منظمة|مؤسسة|لجنة|اتحاد|مرصد|تحالف))(?!\p{L})/u

/** Titles before a person's name. */
export const HONORIFIC = new RegExp(
  `^(?:${[
    '(?:the )?hon(?:ou?rable|\\.)?\\s+(?:mr\\.?\\s+|mrs\\.?\\s+|lady\\s+)?justice(?=\\s)',
    '(?:dr|prof|mr|mrs|ms|mx|sir|dame|lord|lady|baroness|baron|hon|amb|rev|fr|sr|sra|dra|mme|mlle|pr|judge|ambassador|professor|father|sister|bishop|archbishop|cardinal|imam|sheikh|rabbi|pastor|senator|advocate|adv|att?y|lic|ing|abg|maître|docteur|professeur|doctor|doctora|profesor|profesora|senador|senadora|diputad[oa]|monsignor|monsieur|madame|colonel|prince|princess)\\.?(?=\\s)',
    'the (?:rt\\.? |right )?hon(?:ou?rable|\\.)?',
    '(?:د|أ|م)\\.|(?:الدكتور|الدكتورة|دكتور|دكتورة|الأستاذ|الأستاذة|المحامي|المحامية|السيد|السيدة|الشيخ|البروفيسور|القاضي|القاضية|السفير)(?=\\s)',
    '(?:профессор|проф\\.|доктор|д-р|г-н|г-жа)',
  ].join('|')})\\s*`,
  'iu',
)

/** Letters after a person's name, with what separates them. */
export const POST_NOMINAL =
  /(?:,\s{0,3}|\s)(?:Ph\.?\s?D\.?|M\.?D\.?|J\.?D\.?|LL\.?[MDB]\.?|M\.?P\.?P?|MEP|KC|QC|S\.?C\.?|OBE|CBE|MBE|KBE|Esq\.?|S\.?J\.?|O\.?P\.?|Jr\.?|Sr\.?|MSc|MA|MPH|DPhil|R\.?N\.?)$/u

/** What persons do, as one signs beside a name; none of them begins the name of a body. */
const TRADES = [
  'translator|architect|philosopher|film director|linguist|geographer|social worker|novelist|composer|theologian|midwife|pharmacist',
  'psychologue|médecin|infirmi(?:er|ère)|artiste|sociologue|philosophe|économiste|étudiante?|traduct(?:eur|rice)|photographe|cinéaste|réalisat(?:eur|rice)|musicien(?:ne)?|architecte|ingénieure?|géographe|anthropologue|linguiste|poète|poétesse|romanci(?:er|ère)|édit(?:eur|rice)|comédien(?:ne)?|retraitée?|blogueu(?:r|se)|théologien(?:ne)?|pharmacien(?:ne)?|consultante?|éducat(?:eur|rice)|instit(?:uteur|utrice)|peintre|chanteu(?:r|se)',
  'psicólog[oa]|médic[oa]|enfermer[oa]|artista|economista|filósof[oa]|estudiante|traductora?|fotógraf[oa]|cineasta|músic[oa]|arquitect[oa]|ingenier[oa]|antropólog[oa]|poeta|docente|maestr[oa]|sacerdote|politólog[oa]|comunicadora?|trabajadora? social|lingüista|novelista|actriz|actor|jubilad[oa]|consultora?|estudante|engenheir[oa]|tradutora?|sociólog[oa]|economista',
  'психолог|врач|учитель|учительница|художник|художница|музыкант|режиссёр|режиссер|кинорежиссёр|кинорежиссер|переводчик|переводчица|экономист|философ|филолог|математик|физик|биолог|студент|студентка|священник|волонт[её]р|блогер|фотограф|инженер|преподаватель|преподавательница|предприниматель|аналитик|консультант|поэт|поэтесса|акт[её]р|актриса|лингвист|антрополог|востоковед|программист|педагог|доцент|аспирант|аспирантка|академик|пенсионер|пенсионерка|журналистка|активистка|писательница|исследовательница|правозащитница|(?:обществен|независим|граждан)[а-яё]{2,8} (?:деятель|журналист|журналистка|исследователь|исследовательница|активист|активистка|эксперт)',
  'معلم|معلمة|مهندس|مهندسة|فنان|فنانة|شاعر|شاعرة|مخرج|مخرجة|مترجم|مترجمة|طالب|طالبة|مصور|مصورة|روائي|روائية|ممثل مسرحي|مهندس معماري|اقتصادي|اقتصادية|مستشار|مستشارة|أخصائية? نفسية?|مؤرخ|مؤرخة|ناشطة? حقوقية?',
].join('|')

/** What a person is; at the start of a line or of a part between commas. */
export const ROLE_START = new RegExp(
  `^(?:${[
    '(?:(?:the|an?|former|formerly|ex-?|acting|deputy|vice[- ]?|co-?|honorary|emerit(?:us|a)|senior|chief|lead|founding|independent|international|national|regional|associate|assistant|adjunct|distinguished|visiting|executive|managing|general|past|retired|current|first|un|united nations|human rights|british|us|u\\.s\\.|american|canadian|french|german|crossbench|nobel|political|legal|freelance|prominent|programme?|advocacy|policy|research|country|field|communications?)[\\s-]{1,3}){0,8}(?:director(?: general)?|secretary(?:[- ]general)?|president|chair(?:person|man|woman)?|co-?chairs?|coordinator|co-?ordinator|founder|co-?founder|professor|lecturer|lawyer|attorney|barrister|advocate|solicitor|judge|justice of the|journalist|editor(?:-in-chief)?|writer|author|poet|researcher|scholar|fellow|academic|historian|economist|activist|defender|expert|consultant|adviser|advisor|member|members? of|representative|rapporteur|special rapporteur|commissioner|high commissioner|ambassador|minister|prime minister|senator|congress(?:man|woman)|mp|mep|parliamentarian|peer|head|manager|officer|analyst|spokes(?:person|man|woman)|convenor|convener|treasurer|trustee|board member|laureate|peace laureate|nobel peace prize.*|nobel laureate|archbishop|bishop|pastor|reverend|priest|artist|musician|filmmaker|film-maker|actor|actress|singer|student|teacher|physician|doctor|nurse|engineer|survivor|political prisoner|prisoner of conscience|dean|rector|chancellor|provost|envoy|ceo|cfo|coo|chief executive(?: officer)?|father|mother|brother|sister|wife|husband|son|daughter|widow|partner|principal|specialist|associate|assistant|fellow|delegate|deputy|leader|organizer|organiser|intern|blogger|photographer|psychologist|sociologist|anthropologist)(?![\\p{L}])(?!s)',
    '(?:ancien(?:ne)?|ex-?|vice-?|co-?|directeur|directrice|président|présidente|secrétaire|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|fondat(?:eur|rice)|professeure?|avocate?|juge|journaliste|rédact(?:eur|rice)|écrivaine?|cherch(?:eur|euse)|militante?|experte?|membre|représentante?|rapporteure?|députée?|sénat(?:eur|rice)|ministre|ambassad(?:eur|rice)|porte-parole|responsable|chargée?|enseignante?|docteure?|maître de|chef|déléguée?|trésori(?:er|ère)|juriste|politologue|historienne?|prix nobel)(?![\\p{L}])',
    '(?:ex-?|exrelator[a]?|vice-?|director[a]?|presidente?a?|secretari[oa]|coordinador[a]?|fundador[a]?|profesor[a]?|catedrátic[oa]|abogad[oa]|juez[a]?|periodista|editor[a]?|escritor[a]?|investigador[a]?|activista|expert[oa]|miembro|integrante|representante|relator[a]?|diputad[oa]|senador[a]?|ministr[oa]|embajador[a]?|portavoz|vocer[oa]|responsable|académic[oa]|defensor[a]? de|jurista|historiador[a]?|sociólog[oa]|premio nobel|jef[ea]|delegad[oa]|asesor[a]?|diretor[a]?|advogad[oa]|professor[a]?|jornalista|pesquisador[a]?)(?![\\p{L}])',
    '(?:مدير|مديرة|المدير|المديرة|رئيس|رئيسة|الرئيس|الرئيسة|أمين|أمينة|الأمين|منسق|منسقة|مؤسس|مؤسسة ورئيسة|أستاذ|أستاذة|محام|محامي|محامية|قاض|قاضي|قاضية|صحفي|صحفية|صحافي|صحافية|كاتب|كاتبة|باحث|باحثة|ناشط|ناشطة|خبير|خبيرة|عضو|عضوة|ممثل|ممثلة|مقرر|مقررة|المقرر|نائب|وزير|وزيرة|سفير|ناطق|متحدث|طبيب|طبيبة|مدافع|مدافعة|سابقا|الحائز|الحائزة|أكاديمي|أكاديمية|مدون|مدونة)(?![\\p{L}])',
    '(?:бывш|экс-|вице-|директор|президент|председатель|секретарь|координатор|основатель|сооснователь|профессор|адвокат|юрист|судья|журналист|редактор|писатель|исследователь|активист|правозащитни|эксперт|член|представитель|докладчик|депутат|сенатор|министр|посол|руководитель|глава|лауреат|доктор|историк|учёный|ученый|социолог|политолог)[а-яё]*(?![\\p{L}])',
    `(?:${TRADES})(?![\\p{L}])`,
    '(?:前|原)?(?:资深|独立|自由|退休)?(?:医生|医师|牧师|导演|编剧|诗人|画家|艺术家|摄影师|翻译|翻译家|编辑|教师|老师|讲师|工程师|经济学家|历史学家|心理学家|社会学家|人类学家|心理咨询师|学生|社工|公益人士|维权人士|活动人士|活动家|音乐人|音乐家|歌手|演员|商人|企业家|出版人|出版商|评论员|评论家|作曲家|顾问|专栏作家|媒体人|公民)$',
    '(?:前|原)?(?:主任|主席|教授|律师|律師|会长|秘书长|执行长|理事|创办人|创始人|记者|作家|学者|研究员|成员|代表|委员|特别报告员|总干事|发言人|博士)',
  ].join('|')})`,
  'iu',
)

/** "Former Commission of Inquiry member": what somebody was, with the office named later. */
export const FORMER_ROLE =
  /^(?:former|ex-|past|ancien(?:ne)?|antigu[oa]|exmiembro|бывш\p{L}+|سابق)\s?.{0,80}(?<!\p{L})(?:member|rapporteur|chair\p{L}*|commissioner|judge|minister|president|director|officer|expert|detainee|prisoner|membre|président\p{L}*|ministre|miembro|president\p{L}|член|министр|عضو|وزير)(?!\p{L})/iu

/** A line under a name that ends with an office: "Asia Director", "Legal and Policy Officer". */
export const OFFICE_LINE =
  /^(?:[\p{L}&/’'.-]+\s){0,6}(?:director|coordinator|co-?ordinator|manager|officer|president|chair|chairperson|secretary(?: general)?|lead|adviser|advisor|analyst|representative|advocate|counsel|head|specialist|researcher|fellow|lawyer|attorney|professor|campaigner|consultant|activist|journalist|defender|author|artist|monk|nun|director general|ceo)$/iu

/** Chinese roles end with the office; sought only among persons, since names of bodies do so too. */
export const HAN_ROLE =
  /(?:主任|主席|教授|律师|律師|会长|秘书长|理事长|理事|创办人|创始人|记者|記者|作家|学者|學者|研究员|成员|代表|委员|报告员|总干事|发言人|博士|议员|導演|导演|艺术家|活动人士)$/u

/** Roles by which a person signs for the organisation that follows. */
export const OFFICE = new RegExp(
  `(?:${[
    '(?<![\\p{L}])(?:director|secretary[- ]general|president|chair(?:person|man|woman)?|coordinator|co-?ordinator|founder|ceo|chief executive|head of|convenor|spokesperson|representative|manager|officer|advocate|solicitor to|counsel)(?![\\p{L}])',
    '(?<![\\p{L}])(?:direct(?:eur|rice)|président|secrétaire général|coordinat(?:eur|rice)|porte-parole|directora?|presidenta?|secretari[oa] general|coordinador[a]?|diretor[a]?)(?![\\p{L}])',
    '(?<![\\p{L}])(?:المدير|مدير|مديرة|رئيس|رئيسة|الأمين العام|منسق|منسقة|директор|президент|председатель|руководитель|координатор)(?![\\p{L}])',
    '主任|主席|会长|秘书长|执行长|总干事',
  ].join('|')})`,
  'iu',
)
