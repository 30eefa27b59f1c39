/** What a column of a list of texts holds. */
export type Column =
  | 'number'
  | 'title'
  | 'draft'
  | 'action'
  | 'type'
  | 'inFavour'
  | 'against'
  | 'abstaining'
  | 'other'

/** Headings of columns in the six languages; the first that fits tells. */
const HEADINGS: readonly [Column, RegExp][] = [
  [
    'other',
    /agenda|(?<!\p{L})items?(?!\p{L})|ordre du jour|(?<!\p{L})point(?!\p{L})|programa|(?<!\p{L})tema(?!\p{L})|повестк|(?<!\p{L})пункт|议程|议题|项目|جدول|(?<!\p{L})(?:ال)?بند/iu,
  ],
  [
    'other',
    /sponsor|auteur|parrain|patrocin|автор|спонсор|соавтор|提案国|共同提案|مقدم|المشارك|المتبن/iu,
  ],
  [
    'other',
    /previous|related|mandated|précédent|anterior|предыдущ|以前|سابق|document|документ|文件|وثائق|(?<!\p{L})dates?(?!\p{L})|fecha|дата|日期|تاريخ|meeting|séance|заседани|jurnal/iu,
  ],
  [
    'inFavour',
    /^(?:(?:vote|votación|голосование|表决|التصويت) )?(?:in favou?r|for|yes|pour|a favor|за|赞成|مؤيد|المؤيدون)(?:$|\s)/iu,
  ],
  ['against', /(?:^|\s)(?:against|contre|en contra|против|反对|معارض|المعارضون)$|^no$/iu],
  ['abstaining', /abst|воздерж|弃权|ممتنع|الممتنعون|امتناع/iu],
  [
    'title',
    /title|titre|intitulé|denominación|título|название|наименование|заголов|标题|题目|名称|العنوان|عنوان|subject|objet|asunto|тема|主题|الموضوع/iu,
  ],
  ['draft', /draft|projet|proyecto|проект|草案|مشروع/iu],
  [
    'action',
    /action|vote|voting|result|outcome|status|suite|mesure|décision prise|medida|votaci|решение|голосов|итог|принятые меры|行动|表决|结果|通过情况|الإجراء|التصويت|النتيجة/iu,
  ],
  ['type', /^(?:type|kind|nature|tipo|clase|вид|тип|类型|类别|种类|النوع|نوع)/iu],
  [
    'number',
    /adopted|resolution|text|symbol|texte|cote|signatura|texto|принят|обознач|условн|案文|文本|文号|决议|النص|الرمز|رمز|رقم|القرار|number|número|numéro|номер|编号/iu,
  ],
]

/** Tells what a column holds by its heading; null where the heading does not say. */
export function columnOf(heading: string): Column | null {
  const text = heading.slice(0, 120)
  if (text === '') return null
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** A number for counting rows: `No.`, `N°`, `№`, `序号`, `م`. */
const RUNNING =
  /^(?:#|no\.?|n[.°ºo]*|№|nº|num\.?|s\.? ?no\.?|序号|编号|م|ت|الرقم|رقم|п\/п|№ п\/п)$/iu

export function isRowCounter(heading: string): boolean {
  return RUNNING.test(heading.trim())
}
