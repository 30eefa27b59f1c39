import { expect, test } from './extension.ts'

test('in forced colours the parts of a vote’s bar stand apart by paper, each in 3:1 to it', async ({
  extension,
}) => {
  const page = await extension.context.newPage()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await page.goto(`${extension.origin}/library.html#situation=PRK`)
    await page.locator('.timeline .against').first().waitFor()
    const parts = await page.evaluate(() => {
      const luminance = (colour: string) => {
        const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255)
        const [r = 0, g = 0, b = 0] = parts.map((part) =>
          part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        )
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const contrast = (one: string, other: string) => {
        const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
        return (high + 0.05) / (low + 0.05)
      }
      document.body.style.outlineColor = 'Canvas'
      const paper = getComputedStyle(document.body).outlineColor
      return ['.in-favour', '.against'].map((part) => {
        const shape = document.querySelector(`.timeline ${part}`)
        const { fill, stroke } = getComputedStyle(shape ?? document.body)
        return { isApart: stroke === paper, contrast: contrast(fill, paper) }
      })
    })
    for (const part of parts) {
      expect(part.isApart).toBe(true)
      expect(part.contrast).toBeGreaterThanOrEqual(3)
    }
  }
})
