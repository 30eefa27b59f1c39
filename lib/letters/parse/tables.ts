import { cleanName } from './names.ts'
import { ORGANIZATION_WORD } from './person-cues.ts'
import { isPersonLike, isRole } from './persons.ts'
import { isPlace } from './places.ts'
import type { Register } from './register.ts'
import type { Block } from './source.ts'

export type Column = 'organization' | 'person' | 'name' | 'role' | 'place' | 'other'

/** What a table of signatories holds, row by row; `beside` when its columns only save paper. */
export interface SignatoryTable {
  columns: Column[]
  beside: boolean
  /** The rows without the heading row. */
  rows: Block[]
}

const HEADINGS: [Column, RegExp][] = [
  [
    'other',
    /^(?:no|nr|n°|nº|#|s\/?n|sr|№|م|رقم|序号|编号|signature|firma|التوقيع|подпись|签名|date|fecha|التاريخ|logo|e-?mail|email|website|web|site|contact|phone|tel.*)\.?$/iu,
  ],
  [
    'place',
    /^(?:country|countries|country of .{2,20}|location|city|region|pays|ville|région|país|ciudad|región|البلد|الدولة|بلد|المدينة|страна|город|国家|地区|国家\/地区|país de .{2,20}|based in|headquarters)$/iu,
  ],
  [
    'role',
    /^(?:title|position|role|function|affiliation|capacity|designation|occupation|titre|fonction|qualité|poste|cargo|función|título|afiliación|profesión|الصفة|المنصب|должность|статус|职务|头衔|身份)(?:\s?[/&]\s?\p{L}+){0,4}$/iu,
  ],
  [
    'organization',
    /^(?:(?:the |full |official )?(?:name|names|nom|nombre|nome|اسم|название|naam)s? (?:of (?:the )?|de (?:la |l[’'])?|del? |da )?)?(?:signatory |participating |endorsing )?(?:organi[sz]a(?:tions?|ción|ciones|ções|ção)|organisme|association|asociación|ngo|ong|cso|institution|المنظمة|الجمعية|المؤسسة|организаци[яи]|组织|机构|团体|组织名称|机构名称)(?:\(s\)|s)?(?: name| signataires?| firmantes?|名称)?$/iu,
  ],
  [
    'name',
    /^(?:name|names|full name|signator(?:y|ies)|nom|noms|nom et prénom|nombre|nombres|nombre y apellidos?|nome|الاسم|اسم|имя|фио|ф\.и\.о\.|название|姓名|名称)s?$/iu,
  ],
]

function headingOf(cell: string): Column | null {
  const text = cell.trim().replace(/[:：]$/u, '')
  if (text.length > 45) return null
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** Finds out what the columns of a table of signatories are. */
export function readTable(rows: Block[], register: Register): SignatoryTable {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const first = rows[0]
  const headings = first?.cells.map(headingOf) ?? []
  const filled = first?.cells.filter((cell) => cell !== '').length ?? 0
  const headed =
    rows.length > 1 &&
    filled > 0 &&
    headings.filter((column) => column !== null).length >= Math.max(1, filled - 1)
  const body = headed ? rows.slice(1) : rows
  const columns = Array.from({ length: width }, (_, index) => {
    const cells = body.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '')
    return (headed ? headings[index] : null) ?? guess(cells, register)
  })
  const named = new Set(columns)
  const organizations = columns.filter((column) => column === 'organization').length
  const beside =
    !named.has('role') && !named.has('name') && organizations > 1 && !named.has('person')
  return { columns: resolveNames(columns, body, register), beside, rows: body }
}

function guess(cells: string[], register: Register): Column {
  if (cells.length === 0) return 'other'
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length
  if (share((cell) => !/\p{L}/u.test(cell) || /@|https?:|www\./u.test(cell)) > 0.6) return 'other'
  if (share((cell) => isPlace(cell)) > 0.6) return 'place'
  if (share((cell) => isRole(cell)) > 0.5) return 'role'
  const organized = share(
    (cell) => register.find(cleanName(cell)) !== null || ORGANIZATION_WORD.test(cell),
  )
  if (organized < 0.3 && share((cell) => isPersonLike(cleanName(cell))) > 0.7) return 'person'
  return 'organization'
}

/** A column headed "Name" holds persons beside roles or organisations, organisations elsewhere. */
function resolveNames(columns: Column[], rows: Block[], register: Register): Column[] {
  return columns.map((column, index) => {
    if (column !== 'name') return column
    const cells = rows.map((row) => row.cells[index] ?? '').filter((cell) => cell !== '')
    const persons = cells.filter(
      (cell) => isPersonLike(cleanName(cell)) && !register.find(cleanName(cell)),
    ).length
    const besideOthers = columns.some((other) => other === 'role' || other === 'organization')
    return persons > cells.length * (besideOthers ? 0.4 : 0.8)
      ? 'person'
      : besideOthers && columns.includes('role')
        ? 'person'
        : 'organization'
  })
}
