import type { Browser } from '@playwright/test'
import type { Random } from '../../tools/random.ts'
import type { Sample } from './compose.ts'
import { setHtml } from './set-html.ts'

const PRINT = `<style>body{font:11pt/1.4 "Noto Serif","Noto Sans Arabic","Noto Sans CJK SC",serif;margin:0}h1{font-size:16pt}
.wp-block-columns{columns:2}.names p{margin:0 0 2pt}li{margin:0 0 1pt}</style>`

/** The letter printed to PDF by a browser, as most organisations make theirs; pages are numbered. */
export async function setPdf(
  sample: Sample,
  browser: Browser,
  random: Random,
): Promise<Uint8Array> {
  const html = setHtml(sample, random, 'bare').replace('</head>', `${PRINT}</head>`)
  const page = await browser.newPage()
  await page.setContent(html)
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
    displayHeaderFooter: random.chance(0.5),
    headerTemplate: '<span style="font-size:8pt;margin-left:25mm">Joint NGO letter</span>',
    footerTemplate:
      '<span style="font-size:8pt;margin-left:100mm"><span class="pageNumber"></span></span>',
  })
  await page.close()
  return new Uint8Array(pdf)
}
