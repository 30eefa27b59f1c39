/*
 * What the Russian, Chinese and Arabic pages say was done, put so that one pattern reads each shape:
 * numbers of votes as figures, no marks of vowels.
 */

const WORDS: readonly [RegExp, string][] = [
  [/[\u064b-\u0652\u0670]/gu, ''],
  [/(?<!\p{L})(صوت|عضو|معارض|ممتنع)\p{L}{0,2} واحد/gu, '1 $1'],
  [/(?<!\p{L})(صوت|عضو|معارض|ممتنع)(?:ين|ان)(?!\p{L})/gu, '2 $1'],
  [/(?<!\p{L})(?:و?دون|و?بدون|ولم يمتنع|وعدم)(?: امتناع)? (?:أي عضو|أحد)/gu, 'وامتناع 0 عضو'],
  [/(?<!\p{L})(?:لا أحد|لا شيء|صفر|لا يوجد)(?!\p{L})/gu, '0'],
  [/مقابل 0(?= ?[،,و])/gu, 'مقابل 0 صوت'],
  [/(?<!\p{L})(?:одним|одного|одном|один)(?!\p{L})/giu, '1'],
  [/(?<!\p{L})(?:двумя|двух|два)(?!\p{L})/giu, '2'],
  [/(?<!\p{L})(?:тремя|трех|трёх|три)(?!\p{L})/giu, '3'],
  [/(?<!\p{L})(?:четырьмя|четырех|четырёх|четыре)(?!\p{L})/giu, '4'],
  [/(?<!\p{L})(?:пятью|пяти|пять)(?!\p{L})/giu, '5'],
  [/(?<!\p{L})(?:ни одного|ноль|нет)(?!\p{L})/giu, '0'],
  [/(?<!\p{L})(?:при этом )?никто не воздерж/giu, 'при 0 воздерж'],
  [/(?<!\p{L})(?:без|при отсутствии) воздерж/giu, 'при 0 воздерж'],
  [/零\s?票/gu, '0票'],
  [/一\s?票/gu, '1票'],
  [/[两二]\s?票/gu, '2票'],
  [/三\s?票/gu, '3票'],
  [/(?:无|没有)(?:人|国)?(反对|弃权)票?/gu, '0票$1'],
]

/** Eastern Arabic figures as they are elsewhere. */
const EASTERN = /[٠-٩۰-۹]/g

/** A text in one of these scripts so that `VOTES` read it; any other as it is. */
export function plainOutcome(told: string): string {
  if (!/[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]/u.test(told)) return told
  const figures = told.replace(EASTERN, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
  return WORDS.reduce((text, [word, figure]) => text.replace(word, figure), figures)
}

const N = '(\\d{1,2})'

/** Shapes of a vote: in favour, against, abstaining. */
export const VOTES = [
  `${N} голос\\p{L}{0,4} против ${N}(?: голос\\p{L}{0,4})?,?(?: при ${N} воздерж)?`,
  `${N} голос\\p{L}{0,4} за, ${N}(?: голос\\p{L}{0,4})? против,? (?:и )?(?:при )?${N} воздерж`,
  `за\\s?[—–:-]\\s?${N}[,;]? против\\s?[—–:-]\\s?${N}[,;]? воздерж\\p{L}{0,6}\\s?[—–:-]\\s?${N}`,
  `за\\s?[—–:-]\\s?${N}[,;]? против\\s?[—–:-]\\s?${N}[,;]? при ${N} воздерж`,
  `赞成(?:票)?[:：]?\\s?${N}\\s?票?[,，、;；]?\\s?反对(?:票)?[:：]?\\s?${N}\\s?票?[,，、;；]?\\s?弃权(?:票)?[:：]?\\s?${N}`,
  `${N}\\s?票(?:赞成|对)[,，、]?\\s?${N}\\s?票(?:反对)?[,，、]?\\s?${N}\\s?票弃权`,
  `بأغلبية ${N} \\p{L}{2,6} مقابل ${N} \\p{L}{2,6}،? و?امتناع ${N}`,
  `${N} مؤيد\\p{L}{0,3}[،,]? (?:و)?${N} معارض\\p{L}{0,3}[،,]? (?:و)?${N} ممتنع`,
  `المؤيدون:? ${N}[،,]? المعارضون:? ${N}[،,]? الممتنعون:? ${N}`,
]

export const WITHDRAWN = '(?<!\\p{L})(?:снят|отозван)|撤回|(?<!\\p{L})سحب'
export const REJECTED = '(?<!\\p{L})отклон[её]н|否决|未获通过|未通过|^رفض'
export const ADOPTED = '(?<!\\p{L})принят[аоы]?(?!\\p{L})|通过|(?<!\\p{L})اعتمد'
export const WITHOUT_VOTE =
  'без (?:проведения )?голосования|консенсус|未经表决|未付表决|协商一致|بتوافق الآراء|(?:من )?(?:بدون|دون) (?:طرحه? لل?)?(?:ال)?تصويت'
