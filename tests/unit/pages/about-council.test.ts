import { describe, expect, test } from 'vitest'
import { isAboutCouncil } from '../../../lib/pages/about-council.ts'
import { bodiesIn } from '../../../lib/pages/bodies.ts'
import { readPage } from '../../../lib/pages/read-page.ts'
import { resolvePage } from '../../../lib/pages/resolve.ts'
import { open } from './fixture.ts'

const GENEVA = 'https://www.ungeneva.org/en/news-media/meeting-summary/2024/05/afternoon'
const about = (title: string, lead = '', label = '', address = GENEVA) =>
  isAboutCouncil({ address, title, lead, label, language: '', texts: [] })

describe('the bodies that a text names', () => {
  const kinds = (text: string) => bodiesIn(text).map(({ body }) => body)

  test.each([
    'Committee on the Rights of Persons with Disabilities',
    'Human Rights Committee',
    'Sub-Commission on the Promotion of Human Rights',
    'Third Committee of the',
    'Experts of CEDAW',
    'Comité des droits de l’homme',
    'Sous-comité pour la prévention de la torture',
    'Subcomité para la Prevención de la Tortura',
    'Comité de Derechos Humanos',
    'Комитет по правам ребенка',
    'Подкомитет по предупреждению пыток',
    '人权事务委员会',
    '禁止酷刑委员会',
    'اللجنة المعنية بحقوق الإنسان',
    'لجنة حقوق الطفل',
    'Commission on Human Rights',
    'Commission des droits de l’homme',
    'Comisión de Derechos Humanos',
    'Комиссия по правам человека',
    '人权委员会',
    'لجنة حقوق الإنسان',
    'Economic and Social Council',
    '经济及社会理事会',
  ])('%s: another', (text) => {
    expect(kinds(text)).toEqual(['other'])
  })

  test.each([
    'Human Rights Council',
    'UN’s Human Rights Council',
    'Human Rights Council of the United Nations',
    'this year’s Human Rights Council',
    'Conseil des droits de l’homme des Nations Unies',
    'Conseil des droits de l’homme de l’ONU',
    'Consejo de Derechos Humanos de las Naciones Unidas',
    'Совет ООН по правам человека',
    'Совета по правам человека',
    '联合国人权理事会',
    'مجلس حقوق الإنسان التابع للأمم المتحدة',
    'مجلس حقوق الإنسان الذي',
    'مجلس حقوق الإنسان الأممي',
    'مجلس حقوق الإنسان لدى الأمم المتحدة',
    'مجلس حقوق الإنسان التابع لمنظمة الأمم المتحدة',
    'مجلس حقوق الإنسان بالإجماع',
    'مجلس حقوق الإنسان في القاعة',
    'مجلس حقوق الإنسان بشأن السودان',
    'U.N. Human Rights Council',
    'United Nations Human Rights Council of the year',
    'Human Rights Council (United Nations)',
    'Human Rights Council, United Nations',
    'Human Rights Council of the UN',
    'Human Rights Council in Geneva',
    'Conseil des droits de l’homme de Genève',
    'Conseil des droits de l’homme de la session',
    'Consejo de Derechos Humanos de Ginebra',
    'Совет по правам человека Организации Объединенных Наций',
    'Совет по правам человека принял',
    '当人权理事会',
    'مجلس حقوق الإنسان التي',
    'today’s Human Rights Council',
    'Human Rights Council actions',
    'Human Rights Council (HRC)',
    'Human Rights Council (UNHRC)',
    'Consejo de Derechos Humanos (CDH)',
    // A state's name in a clause of its own, or without a link.
    'Human Rights Council, Kenya said',
    'Human Rights Council; Kenya',
    'Human Rights Council on Kenya',
    'Human Rights Council Kenya',
    'Commission of Inquiry to the Human Rights Council',
    'Комиссия по расследованию Совета по правам человека',
    '调查委员会和人权理事会',
    'لجنة التحقيق أمام مجلس حقوق الإنسان',
    // Words of a state that do not stand beside the name.
    'The national report to the Human Rights Council',
    'Morocco’s report to the Human Rights Council',
    'Ethiopian officials at the Human Rights Council',
    'Национальный доклад для Совета по правам человека',
    '中国在人权理事会',
    'Human Rights Council session for Kenya',
    'Human Rights Council discussed a bill',
    'Human Rights Council heard a federal minister',
    'Conseil des droits de l’homme sur un projet malien',
    'Conseil des droits de l’homme sur la visite du Tchad',
    'Совет по правам человека обсудил доклад при участии экспертов',
    'Совет по правам человека мартовской сессии',
    'Human Rights Council heard (CNDH)',
    'مجلس حقوق الإنسان اليوم التقرير المغربي',
    'مجلس حقوق الإنسان اجتمع لدى رئيس الجمهورية',
    'مجلس حقوق الإنسان زار وفدا في جمهورية مصر',
    'Kenya: Human Rights Council',
    'UN Human Rights Council for Peace',
    'Human Rights Council in the United Nations',
  ])('%s: the Council', (text) => {
    expect(kinds(text)).toEqual(['council'])
  })

  test.each([
    'Jordan’s Human Rights Council',
    'the National Human Rights Council',
    'Ethiopian Human Rights Council',
    'Human Rights Council of Kenya',
    'Human Rights Council in Iraq',
    'Tunisia Human Rights Council',
    'South Sudan Human Rights Council',
    'Human Rights Council in Côte d’Ivoire',
    'Human Rights Council in the Philippines',
    'Human Rights Council of Unity',
    'Human Rights Council for the Regions',
    'Human Rights Council bill',
    'Human Rights Council Act',
    'Human Rights Council federal',
    'Supreme Human Rights Council',
    'every Human Rights Council',
    'the proposed Human Rights Council',
    'Burundi’s Human Rights Council',
    'Turkish Human Rights Council',
    'Maltese Human Rights Council',
    'Iraqi Human Rights Council',
    'HUMAN RIGHTS COUNCIL OF THE PHILIPPINES',
    'a Human Rights Council',
    'Conseil des droits de l’homme burundais',
    'Conseil des droits de l’homme du Tchad',
    'Conseil des droits de l’homme malien',
    'Conseil des droits de l’homme sénégalais',
    'Conseil des droits de l’homme fédéral',
    'Conseil des droits de l’homme d’Algérie',
    'Conseil des droits de l’homme (CNDH)',
    'Consejo de Derechos Humanos mexicano',
    'Consejo de Derechos Humanos hondureño',
    'Consejo de Derechos Humanos costarricense',
    'Consejo de Derechos Humanos del Perú',
    'Consejo de Derechos Humanos de Honduras',
    'Consejo de Derechos Humanos del Estado',
    'Национальный совет по правам человека',
    'Совет по правам человека при Президенте',
    'Координационный совет по правам человека',
    'эфиопский Совет по правам человека',
    'Совет по правам человека Казахстана',
    'Совет по правам человека Таджикистана',
    'Совет по правам человека в Туркменистане',
    'Совет по правам человека Чада',
    'Совет по правам человека Республики Беларусь',
    '省人权理事会',
    '美国人权理事会',
    '国家人权理事会',
    '摩洛哥人权理事会',
    'مجلس حقوق الإنسان الأردني',
    'مجلس حقوق الإنسان في العراق',
    'مجلس حقوق الإنسان في لبنان',
    'مجلس حقوق الإنسان بالأردن',
    'مجلس حقوق الإنسان في المملكة المغربية',
    'مجلس حقوق الإنسان بدولة قطر',
    'مجلس حقوق الإنسان في جمهورية مصر',
    'مجلس حقوق الإنسان لدولة',
    'مجلس حقوق الإنسان التابع للحكومة',
    'مجلس حقوق الإنسان لدى رئيس الجمهورية',
    'المجلس الوطني لحقوق الإنسان',
    'المجلس القومي المصري لحقوق الإنسان',
    'المجلس الاستشاري لحقوق الإنسان',
    'المجلس الأعلى لحقوق الإنسان',
    'Conseil national des droits de l’homme',
    'Conseil consultatif des droits de l’homme',
    'Consejo Nacional de los Derechos Humanos',
    'Consejo Nacional de Derechos Humanos',
    'Consejo Superior Consultivo de Derechos Humanos',
    'Conseil national consultatif des droits de l’homme',
    'Human Rights Council of Kenya at the United Nations',
    'Human Rights Council federal office',
    'Conseil des droits de l’homme malien a dit',
    'Conseil des droits de l’homme de la Catalogne',
    'Conseil des droits de l’homme de l’Oromia',
    'Consejo de Derechos Humanos de el Alto',
    'Совет по правам человека Кении',
    'the Tunisia Human Rights Council',
    'the Costa Rica Human Rights Council',
    'Human Rights Council in South Sudan',
    'Human Rights Council in Kenya: a visit',
    '该国人权理事会',
    '关于摩洛哥人权理事会',
    'مجلس حقوق الإنسان الأردني أمس',
    'مجلس حقوق الإنسان التابعة إلى الوزارة',
  ])('%s: a council of one state', (text) => {
    expect(kinds(text)).toEqual(['national'])
  })
})

describe('a page is about the Council', () => {
  test.each([
    [
      'by its label',
      'The Council hears Morocco’s Human Rights Council',
      '',
      'News | Human Rights Council',
    ],
    [
      'by a label of two lines',
      'The forty-fourth session',
      '',
      'Press releases Human Rights Council | ',
    ],
    ['by its title', 'Human Rights Council hears the Committee against Torture', 'Date', 'News'],
    ['by its first sentence', 'Ten resolutions', 'The Human Rights Council today adopted ten.', ''],
    [
      'by its first sentence',
      'Ouverture',
      'La session du Conseil des droits de l’homme s’est ouverte.',
      '',
    ],
    ['by its first sentence', 'صباح', 'اختتم مجلس حقوق الإنسان اليوم دورته', 'ملخصات الاجتماعات'],
    ['by its first sentence', '十项决议', '人权理事会今天通过十项决议', '会议摘要'],
    ['by its first sentence', 'Десять резолюций', 'Совет по правам человека принял', ''],
    // Words before a mention that stand elsewhere in the sentence.
    ['by its first sentence', 'Peace', 'Tired of war, the Human Rights Council adopted ten.', ''],
    [
      'by its first sentence',
      'Paix',
      'Du matin au soir, le Conseil des droits de l’homme a siégé',
      '',
    ],
    ['by its first sentence', 'Мир', 'На этой неделе Совет по правам человека принял', ''],
    ['by its first sentence', '和平', '在对话后，人权理事会通过决议', ''],
    ['by its first sentence', 'سلام', 'في جنيف اليوم خلال الجلسة ختم مجلس حقوق الإنسان دورته', ''],
    ['by its first sentence', 'Доклад', 'Совет по правам человека принял доклад Совета', ''],
    ['by its first sentence', 'Peace', 'The Human Rights Council discussed a report', ''],
    ['by its session', 'Opening', 'The session of the Human Rights Council opened', ''],
    ['by its session', 'Opening', 'The session of the UN Human Rights Council opened', ''],
    ['by its session', 'Открытие', 'Сессия Совета по правам человека открылась', ''],
    ['by its session', 'Открытие', 'Перед сессией Совета по правам человека', ''],
    ['by its session', 'Открытие', 'Заседание Совета по правам человека', ''],
    ['by its session', 'Открытие', 'Перед заседанием Совета по правам человека', ''],
    [
      'by its label and its title, though another comes first',
      'CERD and the Human Rights Council hold a dialogue',
      '',
      'News | Human Rights Council',
    ],
  ])('%s: %s', (_, title, lead, label) => {
    expect(about(title, lead, label)).toBe(true)
  })

  test.each([
    ['another’s label', 'UN experts urge Human Rights Council', '', 'News | Treaty bodies'],
    ['another in the title', 'CERD meets Human Rights Council', '', ''],
    [
      'another, though the label',
      'Committee on Migrant Workers opens',
      '',
      'News | Human Rights Council',
    ],
    [
      'another at the beginning',
      'Human Rights Council vote',
      'The Committee against Torture said',
      '',
    ],
    [
      'another in the address',
      'Report of Chad',
      'The Human Rights Council was',
      '',
      'committee-against-torture',
    ],
    ['a resolution', 'A guide to Human Rights Council resolution 48/13', 'The guide is', 'News'],
    ['a resolution', '征求意见', '各国注意到人权理事会第48/13号决议', '新闻'],
    ['another', 'Environment Assembly hails Human Rights Council', '', ''],
    ['a mention', 'Press briefing', 'A spokesperson for the Human Rights Council said', ''],
    ['a mention', 'Visit', 'Le Ministre s’est exprimé devant le Conseil des droits de l’homme', ''],
    ['a mention', 'Visita', 'Es miembro del Consejo de Derechos Humanos', ''],
    ['a mention', 'Визит', 'Страна избрана в Совет по правам человека', ''],
    ['a mention', '访问', '该国向人权理事会提交报告', ''],
    ['a mention', 'Visit', 'A guest of UN Human Rights Council said', ''],
    ['a mention', 'Visit', 'A report by United Nations Human Rights Council said', ''],
    ['a mention', 'Visit', 'The session was on a guest of the Human Rights Council', ''],
    ['a mention', 'Визит', 'Председатель Совета по правам человека сказал', ''],
    ['its officers', 'Visit', 'The Human Rights Council’s President arrived', ''],
    ['its officers', '访问', '人权理事会主席说', ''],
    ['a resolution', '征求意见', '人权理事会48/13号决议', ''],
    ['a resolution', '征求意见', '人权理事会第 48/13 号决议', ''],
    ['a mention', 'زيارة', 'البلد عضو في مجلس حقوق الإنسان', ''],
    ['a council of one state', 'A Human Rights Council for Tunisia', '', 'News | OHCHR'],
    ['a council of one state', 'Training', 'The Ethiopian Human Rights Council held', ''],
    [
      'a council of one state beside it',
      'Human Rights Council meets',
      'It heard the Ethiopian Human Rights Council.',
      '',
    ],
    ['nothing', 'A title', 'A text', 'News'],
  ])('not by %s: %s', (_, title, lead, label, slug = 'afternoon') => {
    expect(about(title, lead, label, GENEVA.replace('afternoon', slug))).toBe(false)
  })
})

test('a page is not about another body that its lead names only after the opening', () => {
  const lead = (before: string) => about('Human Rights Council vote', `${before}CERD said`)
  expect(lead('a '.repeat(50))).toBe(true)
  expect(lead(`${'a '.repeat(48)}bb `)).toBe(false)
})

test('of an address, the last part tells the body, if it is one', () => {
  const isAbout = (address: string) =>
    about('Report of Chad', 'The Human Rights Council met.', '', address)
  expect(isAbout('https://www.ungeneva.org/en/committee-against-torture/afternoon')).toBe(true)
  expect(isAbout('https://www.ungeneva.org/en/afternoon/committee-against-torture')).toBe(false)
  expect(isAbout('afternoon')).toBe(true)
})

describe('what stands above a title', () => {
  const news = 'https://www.ohchr.org/ar/press-releases/2023/05/x'
  const page = (html: string, at = news) => {
    const { url, document } = open(html, at)
    const read = readPage(url, document)
    return read && resolvePage(read.reading)
  }

  test('is no menu, where the page says not where its matter begins', () => {
    const menu =
      '<header><a href="/">OHCHR</a></header><ul><li>مجلس حقوق الإنسان</li><li>x</li></ul>'
    expect(page(`<body>${menu}<h1>Training in Rabat</h1><p>One.</p>`)).toBeNull()
    expect(
      page('<body><a href="/">Human Rights Council</a><h1>Training</h1><p>One.</p>'),
    ).toBeNull()
  })

  test('is read across elements and in a form', () => {
    const label = '<div>News<br>Human Rights Council</div>'
    expect(page(`<form>${label}<div><h1>The 44th session</h1></div></form>`)?.session).toBe('44')
    expect(page(`<main><b>News | Human Rights Council</b><h1>A title</h1></main>`)).not.toBeNull()
  })
})
