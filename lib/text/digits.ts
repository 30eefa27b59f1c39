/** A text with Eastern Arabic and Persian digits written as Western ones: "٥٢" gives "52". */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
}
