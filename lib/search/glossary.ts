import { phraseOf } from './search-keys.ts'

/**
 * Words of the Council's trade that mean the same, one group a line: abbreviations and the usual
 * words in the six languages. Names of mandates are the UN's own (ohchr.org in each language).
 */
const GROUPS = `
special rapporteur|SR|rapporteur spécial|rapporteuse spéciale|relator especial|relatora especial|relatoría especial|специальный докладчик|спецдокладчик|спецдокладчика|المقرر الخاص|مقرر خاص|المقررة الخاصة|特别报告员|特別報告員
independent expert|IE|expert indépendant|experta independiente|experto independiente|независимый эксперт|الخبير المستقل|خبير مستقل|独立专家|獨立專家
commission of inquiry|COI|commission d'enquête|comisión de investigación|комиссия по расследованию|لجنة التحقيق|لجنة تحقيق|调查委员会|調查委員會
fact finding mission|FFM|mission d'établissement des faits|misión de determinación de los hechos|misión de investigación|миссия по установлению фактов|بعثة تقصي الحقائق|تقصي الحقائق|实况调查团|调查团|調查團
group of eminent experts|GEE|groupe d'éminents experts|فريق الخبراء البارزين
group of experts|groupe d'experts|grupo de expertos|группа экспертов|فريق الخبراء|专家组
working group|WG|groupe de travail|grupo de trabajo|рабочая группа|الفريق العامل|工作组
investigative mechanism|mécanisme d'enquête|mecanismo de investigación|механизм расследования|آلية تحقيق|调查机制
special session|emergency session|urgent session|session extraordinaire|session spéciale|sesión especial|período extraordinario de sesiones|специальная сессия|جلسة خاصة|دورة استثنائية|特别会议|特別會議
urgent debate|débat urgent|debate urgente|срочные дебаты
special procedures|procédures spéciales|procedimientos especiales|специальные процедуры|الإجراءات الخاصة|特别程序
universal periodic review|UPR|examen périodique universel|EPU|examen periódico universal|универсальный периодический обзор|الاستعراض الدوري الشامل|普遍定期审议|普遍定期審議
high commissioner|HC|haut commissaire|haut commissariat|alto comisionado|alta comisionada|верховный комиссар|المفوض السامي|المفوضة السامية|المفوضية السامية|高级专员|高級專員
OHCHR|office of the high commissioner|HCDH|ACNUDH|УВКПЧ|人权高专办
human rights|droits humains|droits de l'homme|derechos humanos|direitos humanos|права человека|حقوق الإنسان|人权|人權
human rights defenders|HRD|HRDs|défenseurs des droits humains|défenseurs des droits de l'homme|defensores de derechos humanos|правозащитники|المدافعين عن حقوق الإنسان|人权捍卫者|人權捍衛者
women human rights defenders|WHRD|WHRDs
sexual orientation gender identity|SOGI|SOGIE|SOGIESC|LGBT|LGBTI|LGBTQ|LGBTIQ|LGBTQI
group of human rights experts on nicaragua|GHREN|grupo de expertos en derechos humanos sobre nicaragua
international commission of human rights experts on ethiopia|ICHREE
independent investigative mechanism for myanmar|IIMM
international criminal court|ICC|cour pénale internationale|CPI|corte penal internacional|международный уголовный суд|المحكمة الجنائية الدولية|国际刑事法院
security council|UNSC|conseil de sécurité|consejo de seguridad|совет безопасности|مجلس الأمن|安全理事会|安全理事會
general assembly|UNGA|assemblée générale|asamblea general|генеральная ассамблея|الجمعية العامة|大会
third committee|troisième commission|tercera comisión|третий комитет|اللجنة الثالثة
secretary general|UNSG|SG|secrétaire général|secretario general|генеральный секретарь|الأمين العام|秘书长
human rights council|HRC|UNHRC|CDH|conseil des droits de l'homme|consejo de derechos humanos|совет по правам человека|مجلس حقوق الإنسان|人权理事会|人權理事會
arbitrary detention|WGAD|détention arbitraire|detención arbitraria|произвольное задержание|الاحتجاز التعسفي|任意拘留
enforced disappearances|WGEID|disparitions forcées|desapariciones forzadas|насильственные исчезновения|الاختفاء القسري|强迫失踪|強迫失蹤
extrajudicial killings|EJK|EJKs|exécutions extrajudiciaires|ejecuciones extrajudiciales|внесудебные казни
death penalty|capital punishment|peine de mort|pena de muerte|смертная казнь|عقوبة الإعدام|死刑
torture|tortura|пытки|التعذيب|酷刑
reprisals|intimidation|représailles|represalias|репрессии|الأعمال الانتقامية|报复
impunity|impunité|impunidad|безнаказанность|الإفلات من العقاب|有罪不罚
accountability|responsabilité|rendición de cuentas|ответственность|подотчетность|المساءلة|问责|問責
mandate|mandat|mandato|мандат|ولاية|任务|任務
renew|renewal|extend|extension|prolong|renouveler|renouvellement|renovar|renovación|prórroga|продлить|продление|تمديد|تجديد|延长
establish|create|set up|créer|établir|crear|establecer|создать|إنشاء|设立
resolution|résolution|resolución|резолюция|قرار|决议|決議
letter|lettre|carta|письмо|brief|schreiben|رسالة|公开信|公開信|信
open letter|lettre ouverte|carta abierta|carta aberta|открытое письмо|offener brief|رسالة مفتوحة|公开信|公開信
joint letter|lettre conjointe|carta conjunta|совместное письмо|رسالة مشتركة|联名信|聯名信
statement|déclaration|declaración|заявление|بيان|声明|聲明
petition|pétition|petición|петиция|عريضة
organisations|NGO|NGOs|ONG|CSO|CSOs|OSC|civil society|société civile|sociedad civil|неправительственные организации|НПО|منظمات|منظمة|المجتمع المدني|非政府组织|非政府組織
women|femmes|mujeres|женщины|النساء|المرأة|妇女|婦女
children|child|enfants|niños|дети|الأطفال|儿童|兒童
journalists|journalistes|periodistas|журналисты|الصحفيين|记者|記者
political prisoners|prisonniers politiques|presos políticos|политзаключенные|المعتقلين السياسيين|政治犯
refugees|réfugiés|refugiados|беженцы|اللاجئين|难民|難民
indigenous peoples|peuples autochtones|pueblos indígenas|коренные народы|الشعوب الأصلية|土著人民
freedom of expression|liberté d'expression|libertad de expresión|свобода выражения|حرية التعبير|表达自由
elections|élections|elecciones|выборы|انتخابات|选举|選舉
membership|candidacy|candidature|candidatura|membre|членство|عضوية|成员
genocide|génocide|genocidio|геноцид|الإبادة الجماعية|种族灭绝|種族滅絕
crimes against humanity|crimes contre l'humanité|crímenes de lesa humanidad|преступления против человечности|جرائم ضد الإنسانية|危害人类罪
war crimes|crimes de guerre|crímenes de guerra|военные преступления|جرائم حرب|战争罪
climate change|changement climatique|cambio climático|изменение климата|تغير المناخ|气候变化
peaceful assembly|protests|manifestations|protestas|протесты|الاحتجاجات|抗议|抗議
technical assistance|technical cooperation|assistance technique|asistencia técnica|техническая помощь|المساعدة التقنية|技术援助
country visit|visit|visite|visita|визит|زيارة|访问
transnational corporations|TNC|TNCs|multinationals|business enterprises
binding treaty|legally binding instrument|LBI
unilateral coercive measures|UCM|sanctions
foreign ministers|ministers of foreign affairs|FM
European Union|EU|UE|Union européenne|Unión Europea
African Union|AU|Union africaine
United States|US|USA
nagorno karabakh|artsakh|karabakh
xinjiang|east turkistan|east turkestan|uyghur region|uighur|新疆|维吾尔|維吾爾
rohingya|rohinyá|рохинджа|الروهينغا|罗兴亚|羅興亞
west papua|papua|irian jaya
kurdistan|rojava
tibet|西藏
hong kong|香港
chechnya|ichkeria|чечня
crimea|крым
rights of peasants|UNDROP
north korean|NK|NKHR
database|UN database
situation|situación|situação|ситуация|положение|الحالة|状况|狀況|局势|局勢|形势|情况|情況
war|guerre|guerra|война|الحرب|حرب|战争|戰爭
civil war|guerre civile|guerra civil|гражданская война|الحرب الأهلية|内战|內戰
co-sponsor|cosponsor|cosponsorship|coauthor
prisoners of war|POW|POWs
national human rights institution|NHRI|NHRIs
sexual and reproductive health and rights|SRHR
gender based violence|SGBV|GBV
female genital mutilation|FGM
economic social and cultural rights|ESCR|DESC
free prior and informed consent|FPIC
private military and security companies|PMSC|PMSCs
indigenous peoples rights expert mechanism|EMRIP
international impartial and independent mechanism|IIIM
OHCHR investigation on sri lanka|OISL
responsibility to protect|R2P|RtoP
intergovernmental working group|IGWG|OEIGWG|OEIWG
least developed countries|LDC|LDCs
internally displaced persons|IDP|IDPs
transitional justice|TJ
covid 19|coronavirus|pandemic|pandémie|pandemia|пандемия|جائحة|新冠
terminate|disestablish|end|discontinue
office|bureau|oficina|escritório|офис|управление|مكتب|办事处|辦事處
ladies in white|damas de blanco
`

/** The groups of the glossary, each a list of phrases as folded words joined by a space. */
export function glossaryGroups(): string[][] {
  return GROUPS.trim()
    .split('\n')
    .map((line) => [...new Set(line.split('|').map(phraseOf))].filter((phrase) => phrase !== ''))
}
