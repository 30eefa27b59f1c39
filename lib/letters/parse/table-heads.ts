export type Column = 'organization' | 'person' | 'name' | 'role' | 'place' | 'other'

const HEADINGS: [Column, RegExp][] = [
  [
    'other',
    /^(?:no|nr|n°|nº|#|s\/?n|sr|№|п\/п|№ п\/п|م|رقم|序号|编号|signature|firma|التوقيع|подпись|签名|date|fecha|التاريخ|logo|e-?mail|email|website|web|site|contact|phone|tel.*)\.?$/iu,
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

/** What a column holds, told by its heading; null for what is no heading. */
export function headingOf(cell: string): Column | null {
  const text = cell.trim().replace(/[:：]$/u, '')
  if (text.length > 45) return null
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** What stands above a column of numbers. */
const ABOVE_NUMBERS =
  /^(?:(?:no|nr|núm|num)\.?|n[°º]\.?|#|s\/?n|sr\.? ?no\.?|№(?: ?п\/п)?|п\/п|م|رقم|الرقم|序号|编号)(?=\s|$)/iu

/**
 * The cells of a printed heading row without that above the numbers, where the first of them says
 * so: in the rows below, the numbers belong to the names. Null for what is no such row.
 */
export function cellsBesideNumbers(cells: string[]): string[] | null {
  const [first = '', ...others] = cells
  const above = ABOVE_NUMBERS.exec(first.trim())
  if (!above) return null
  const rest = first.trim().slice(above[0].length).trim()
  const beside = [...(rest === '' ? [] : [rest]), ...others]
  return beside.length > 0 && beside.every((cell) => headingOf(cell) !== null) ? beside : null
}
