import { COUNCIL_NAME } from './council-name.ts'
import { isNational, NATIONAL_NAME } from './national-council.ts'

/** What a name in a text stands for: the Council, a council of one state, or another body. */
type Body = 'council' | 'national' | 'other'

export interface NamedBody {
  body: Body
  index: number
  end: number
}

/**
 * Bodies that meet as the Council does and are not it: treaty bodies, other organs of the United
 * Nations, the Commission on Human Rights (to 2006). Commissions of inquiry are the Council's own.
 */
const OTHERS = [
  'sub-?commi(?:ttee|ssion)|(?<!\\p{L})committees?|commission on (?:human rights|the status)|economic commission|(?<!press )conference(?! room)|(?:general|world health|environment) assembly|(?:african|inter-american) (?:commission|court)|security council|economic and social council|human rights treaty bod|treaty bod(?:y|ies)',
  'comités?(?!\\p{L})|commission des droits de l.?homme|conférence d|assemblée (?:générale|mondiale|pour l.environnement|des nations unies pour)|(?:commission|cour) (?:africaine|interaméricaine)|conseil de sécurité|conseil économique et social|organes? (?:de|créés en vertu) (?:de )?traités?|organes conventionnels',
  'subcomité|comisión de derechos humanos|conferencia de|asamblea (?:general|mundial|de las naciones unidas)|(?:comisión|corte) (?:africana|interamericana)|consejo de seguridad|consejo económico y social|órganos? (?:de|creados en virtud de) (?:los )?tratados',
  'комитет(?!\\p{L}*ск)|комисси\\p{L}{1,2} по правам человека|конференци|генеральн\\p{L}{1,3} ассамбле|совет\\p{L}{0,2} безопасности|экономическ\\p{L}{1,3} и социальн\\p{L}{1,3} совет|договорн\\p{L}{1,2} орган',
  '(?<!调查|咨询)委员会|裁军谈判会议|(?<!人权)(?:安全|经济及社会|经社)理事会|安理会|联合国大会|(?:卫生|环境)大会|条约机构',
  '(?:ال|ل|لل|ب|و)?لجنة(?! (?:ال)?تحقيق)|مؤتمر نزع|الجمعية العامة|مجلس الأمن|المجلس الاقتصادي|هيئات المعاهدات',
].join('|')
/** In capitals, as they stand in titles. */
const SHORT_NAMES =
  '(?<!\\p{L})(?:CAT|CERD|CRC|CESCR|CCPR|CMW|CED|CRPD|CEDAW|SPT|ECOSOC|UNCTAD|UNECE)(?!\\p{L})'

const OTHER = new RegExp(OTHERS, 'giu')
const SHORT_NAME = new RegExp(SHORT_NAMES, 'gu')
const COUNCIL = new RegExp(COUNCIL_NAME, 'giu')
const NATIONAL = new RegExp(NATIONAL_NAME, 'giu')
const MAX_TEXT_LENGTH = 1000

/** The bodies that the first 1,000 characters of a text name, in their order. */
export function bodiesIn(text: string): NamedBody[] {
  const read = text.slice(0, MAX_TEXT_LENGTH).normalize('NFC')
  const find = (pattern: RegExp, body: Body): NamedBody[] =>
    [...read.matchAll(pattern)].map(({ index, 0: name }) => ({
      body,
      index,
      end: index + name.length,
    }))
  const councils = find(COUNCIL, 'council').map(
    ({ body, index, end }): NamedBody => ({
      body: isNational(read, index, end) ? 'national' : body,
      index,
      end,
    }),
  )
  const others = [...find(OTHER, 'other'), ...find(SHORT_NAME, 'other')]
  return [...others, ...councils, ...find(NATIONAL, 'national')].sort((a, b) => a.index - b.index)
}
