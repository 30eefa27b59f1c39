/** Folded words that say nothing about a letter, in the languages of queries. */
const WORDS =
  'a about after all an and any are as at be by can did do does for from had has have how i if in into is it its let me my no not of on or our re should so some that the their them they this to under up was we were what when where which who with would you your ' +
  'about from against ' +
  'au aux avec ce ces dans de des du elle en est et il la le les leur ne ou par pas pour que qui se ses son sont sous sur un une ' +
  'al como con cual del el ella es esta los las lo mas mi para por pero si sin sobre su sus una uno unos y ' +
  'am auf bei das dem den der die ein eine im ist mit nach und von vor zu zum zur ' +
  'da das do dos e em na nas no nos o os um uma ' +
  'в во и из к на о об от по с со что как для при за не а ' +
  'في من على الى عن ان مع هذا هذه التي الذي و ' +
  '的 在 和 与 对 了 是 关于 關於 與 對 人 们 們 第 号 號 届 屆 境内 境內'

const FUNCTION_WORDS = new Set(WORDS.split(' '))

/** Tells whether a folded word is one of those that carry no meaning of their own. */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded)
}
