/** A text with the digits of any script as 0 to 9: "٥٢" and "５２" give "52". */
export function westernDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, digitValue)
}

function digitValue(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  // Decimal digits stand in runs of ten from a code that ends in 0 or 6 in every script used here.
  for (let zero = code; zero > code - 10; zero -= 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero)
  }
  return String(code % 10)
}
