import { fold } from '../text/fold.ts'
import { FILTER_NAMES, type FilterName } from './search-answer.ts'

/*
 * What filters and their values may be called besides their own names, in the six languages of the
 * UN: one line a language (Arabic, Chinese, English, French, Russian, Spanish).
 */

const FILTER_WORDS: Record<FilterName, string> = {
  country: `بلد البلد دولة الدولة
    国家 國家 国别
    countries state
    pays état
    страна страны государство
    país países estado`,
  session: `دورة الدورة
    届会 屆會 会议 會議
    sessions
    sessions
    сессия сессии
    sesión sesiones período periodo`,
  org: `منظمة المنظمة
    组织 組織 机构 機構 非政府组织
    organisation organization ngo publisher
    ong organisme
    организация нпо
    organización organizacion oscs`,
  person: `شخص الشخص موقع الموقع
    个人 個人 签署人 簽署人
    signatory individual
    personne signataire
    лицо подписавший
    persona firmante signatario`,
  theme: `موضوع الموضوع
    主题 主題 专题 專題
    topic
    thème sujet
    тема темы
    tema temas`,
  year: `سنة السنة عام العام تاريخ التاريخ
    年份 日期
    date
    année an
    год дата
    año fecha`,
  lang: `لغة اللغة
    语言 語言 语文 語文
    language
    langue
    язык
    idioma lengua`,
  has: `يتضمن
    包含
    includes
    comprend contient
    содержит
    incluye contiene`,
  is: `فقط
    仅
    only
    est
    только
    es`,
  evidence: `المصدر
    依据 依據
    read
    lecture
    основа
    lectura`,
  symbol: `رمز الرمز نص النص
    文号 文號 案文
    text
    cote texte
    обозначение текст документ
    signatura texto documento`,
}

/** The values of filters that have a few of their own. */
const VALUE_WORDS: Record<'has' | 'is' | 'evidence', Record<string, string>> = {
  has: {
    asks: 'مطالب الطلبات 要求 请求 demandes просьбы требования peticiones demandas',
    signatories: 'الموقعون 签署人 signataires подписавшие firmantes signatarios',
    organizations: 'منظمات 组织 organisations организации organizaciones',
    individuals: 'أفراد أشخاص 个人 personnes лица personas',
    summary: 'ملخص موجز 摘要 résumé резюме resumen',
    date: 'تاريخ 日期 дата fecha',
    session: 'دورة 届会 сессия sesión período',
    country: 'بلد 国家 pays страна país',
    draft: 'مشروع 草案 projet проект proyecto',
    resolution: 'قرار 决议 résolution резолюция resolución',
    source: 'مصدر 来源 источник fuente',
    number: 'عدد 人数 数目 nombre число número',
    complete: 'كامل 完整 complète complet полностью completa completo',
  },
  is: {
    new: 'new جديد جديدة 新 nouveau nouvelle nouvelles новый новые nuevo nueva nuevas',
  },
  evidence: {
    whole: 'كاملة 全文 entière entier целиком полностью completa completo',
    opening: 'البداية 开头 开篇 début начало comienzo inicio',
    announcement: 'صفحة 网页 page страница página',
  },
}

/** "Special" of sessions, by itself in the place of a number. */
export const SPECIAL_SESSIONS: ReadonlySet<string> = new Set(
  wordsIn(
    's special استثنائية الاستثنائية خاصة 特别 特別 extraordinaire spéciale специальная специальные extraordinario extraordinarios especial',
  ),
)

/** Each filter by whatever it may be called, as `filterKey` writes it. */
export const FILTERS_BY_WORD: ReadonlyMap<string, FilterName> = new Map(
  FILTER_NAMES.flatMap((filter) =>
    [filter, ...wordsIn(FILTER_WORDS[filter])].map((word): [string, FilterName] => [word, filter]),
  ),
)

/** A word of a filter without its accents: `sesion` for "sesión". */
export function filterKey(word: string): string {
  return fold(word)
}

/** The value of a filter that a word in any of the six languages stands for; null for none. */
export function valueByWord(filter: 'has' | 'is' | 'evidence', word: string): string | null {
  const key = filterKey(word)
  const known = Object.entries(VALUE_WORDS[filter])
  return known.find(([, words]) => wordsIn(words).includes(key))?.[0] ?? null
}

function wordsIn(words: string): string[] {
  return words.trim().split(/\s+/).map(filterKey)
}
