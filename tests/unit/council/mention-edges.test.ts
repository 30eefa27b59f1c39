import { describe, expect, test } from 'vitest'
import { findSessionMentions } from '../../../lib/council/session-mention.ts'
import { createStates, type StateRecord } from '../../../lib/council/states.ts'

/** Each mention as its session, with `*` where it is said to be the Council's. */
const mentions = (text: string) =>
  findSessionMentions(text).map(({ session, ofCouncil }) => session + (ofCouncil ? '*' : ''))

describe('sessions in a text', () => {
  test.each([
    // Before the word.
    ['52nd session', ['52']],
    ['52 session', ['52']],
    ['52nd regular session', ['52']],
    ['52nd. session', []],
    ['52nd session: 53rd session', ['52', '53']],
    ['the fifty-second and fifty-third sessions', ['53']],
    ['15 sessions', []],
    ['15th sessions', ['15']],
    ['52nd long session', []],
    ['52nd un un un un un un un session', ['52']],
    ['52nd un un un un un un un un session', []],
    ['52nd special session', ['S-52']],
    ['session spéciale 9', ['S-9']],
    ['9e session spéciale', ['S-9']],
    // After the word.
    ['session 52', ['52']],
    ['session special 52', ['S-52']],
    ['session S-9', ['S-9']],
    ['session S9', ['S-9']],
    ['session S99', ['S-99']],
    ['session S0', []],
    ['session news36', []],
    ['session 12 December', []],
    ['session 12 2016', []],
    ['session, 52', ['52']],
    ['session. 52', []],
    ['session of 52', []],
    ['session fifty-second', ['52']],
    ['الدورة العادية الثانية والخمسون', ['52']],
    ['الدورة الثانية والخمسون الاستثنائية', ['S-52']],
    // HRC and a number.
    ['HRC52', ['52*']],
    ['HRC 52', ['52*']],
    ['HRC 9', ['9*']],
    ['HRC: 52', []],
    ['HRC 52 March', []],
    ['HRC 052', []],
    ['52nd HRC', ['52*']],
    ['52 HRC', []],
    ['52nd. HRC', []],
    ['52nd HRC session', ['52*']],
    ['52nd HRC resolution', []],
    ['UNHRC 52', ['52*']],
    // Whose they are.
    ['52nd session of the Human Rights Council', ['52*']],
    ['52nd session of the long awaited new Council', ['52*']],
    ['52nd session of the very long awaited new Council', ['52']],
    ['52nd session, the Council', ['52*']],
    ['52nd session for the Council', ['52']],
    ['the Council at its 52nd session', ['52*']],
    ['the Council in Geneva at its 52nd session', ['52']],
    ['the Council. At its 52nd session', ['52']],
    ['the Committee at its 52nd session', []],
    ['52nd session of the Committee', []],
    ['52nd session. The Committee', ['52']],
    ['52nd session of the Commission of Inquiry', ['52']],
    ...[
      'Assembly',
      'Comité',
      'Commission',
      'Forum',
      'Conference',
      'UPR',
      'ECOSOC',
      'CEDAW',
      'CAT',
      'Security Council',
      'Economic and Social Council',
      'working group',
      'expert mechanism',
    ].map((body): [string, string[]] => [`52nd session of the ${body}`, []]),
    ...[
      'du Conseil de sécurité',
      'du Conseil économique et social',
      'du groupe de travail',
      'de l’Examen périodique universel',
      'del Consejo de Seguridad',
      'del Consejo Económico y Social',
      'de la Asamblea General',
      'del grupo de trabajo',
      'del Examen Periódico Universal',
      'Совета Безопасности',
      'рабочей группы',
      'Генеральной Ассамблеи',
      'Комитета',
      'Комиссии',
      'универсального периодического обзора',
      'لمجلس الأمن',
      'للجمعية العامة',
      'للجنة',
      'الفريق العامل',
      'للفريق العامل',
      'للمؤتمر',
      'لمؤتمر الأطراف',
      'المنتدى',
      'للمنتدى',
      'الاستعراض الدوري الشامل',
      'للاستعراض الدوري الشامل',
    ].map((body): [string, string[]] => [`session 52 ${body}`, []]),
    ['session 52 de la Comisión Nacional', []],
    ['52nd session of the Catalogue', ['52']],
    // Spanish counts with "período de sesiones".
    ['15 sesiones', []],
    ['15 período de sesiones', ['15']],
    // Chinese.
    ['第52届会议', ['52']],
    ['第五十二届常会', ['52']],
    ['第 52 届 会议', ['52']],
    ['第九屆特別會議', ['S-9']],
    ['人权理事会第五十二届会议', ['52*']],
    ['大会第五十二届会议', []],
    ['委员会第五十二届会议', []],
    ['大会一二三四五六七八九十第五十二届会议', ['52']],
    ['大会人权理事会第五十二届会议', ['52*']],
    ...['大會', '委员会', '委員會', '工作组', '工作組', '论坛', '論壇', '安理会', '安理會'].map(
      (body): [string, string[]] => [`${body}第五十二届会议`, []],
    ),
    ['人權理事會第五十二届会议', ['52*']],
    ['第十十届会议', []],
    ['第五十二会议', []],
    ['', []],
  ])('%j: %j', (text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })
})

describe('states in a text', () => {
  const state = (alpha3: string, names: Partial<StateRecord['names']>): StateRecord => ({
    alpha3,
    names: { ar: [], zh: [], en: [], fr: [], ru: [], es: [], ...names },
  })
  const states = createStates([
    state('AAA', { en: ['Alpha', 'United Alpha of Beta', 'U'], ru: ['Альфа'], zh: ['甲', '甲乙'] }),
    state('BBB', { en: ['Beta', 'Beta (North)'], ar: ['باء', 'البيان'], zh: ['乙'] }),
    state('CCC', { en: ['OPT', 'Gulf'], fr: ['Gamma'], ru: ['Гамма Республика'] }),
    state('DDD', { es: ['Delta'], en: ['...'] }),
    state('EEE', { en: ['Congo', 'Jersey'] }),
  ])

  test.each([
    ['Beta and Alpha, then Beta', ['BBB', 'AAA']],
    ['United Alpha of Beta', ['AAA']],
    ['United Alpha of Gamma', ['AAA', 'CCC']],
    ['Alpha of Beta', ['AAA', 'BBB']],
    ['Beta North', ['BBB']],
    ['BÉTA', ['BBB']],
    ['Alphas', []],
    // Abbreviations count only in capitals, in a text that has small letters too.
    ['in the OPT', ['CCC']],
    ['opt in', []],
    ['IN THE OPT', []],
    // Russian endings, Arabic particles.
    ['в Альфе', ['AAA']],
    ['Альфой', ['AAA']],
    ['Гаммы Республики', ['CCC']],
    ['Гаммы', []],
    ['وباء', ['BBB']],
    ['بالبيان', ['BBB']],
    ['للبيان', ['BBB']],
    ['كالبيان', ['BBB']],
    ['سباء', []],
    // Chinese needs no spaces; the longer name wins.
    ['在甲乙', ['AAA']],
    ['乙甲', ['BBB', 'AAA']],
    // Names that are words, and places that are no state.
    ['Congo and Jersey', []],
    ['the Gulf of Guinea', []],
    ['the Gulf', ['CCC']],
    ['乙 and Alpha', ['BBB', 'AAA']],
    ['', []],
  ])('%j: %j', (text, codes) => {
    expect(states.find(text)).toEqual(codes)
  })

  test.each([
    ['AAA', 'en', 'Alpha'],
    ['AAA', 'zh', '甲'],
    ['AAA', 'fr', 'Alpha'],
    ['CCC', 'fr', 'Gamma'],
    ['DDD', 'es', 'Delta'],
    ['ZZZ', 'en', 'ZZZ'],
  ] as const)('name(%s, %s) is %s', (alpha3, language, name) => {
    expect(states.name(alpha3, language)).toBe(name)
  })
})
