import type { Page } from '@playwright/test'

/**
 * What of a page is cut off: text beyond the window, or beyond what hides what is too much for it;
 * and a page wider than its window. What scrolls by itself may be wider than it is. Looks into our
 * shadow roots alone where there are any.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-hrc-letters=panel]')]
    const roots =
      hosts.length > 0 ? hosts.flatMap((host) => host.shadowRoot ?? []) : [document.body]
    const faults = new Set<string>()
    if (hosts.length === 0 && document.documentElement.scrollWidth > innerWidth + 1)
      faults.add(`the page is ${document.documentElement.scrollWidth} px wide`)
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) look(walker.currentNode)
    }
    return [...faults]

    function look(text: Node) {
      const element = text.parentElement
      if (!element || !text.textContent?.trim() || element.closest('svg, option, [hidden]')) return
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return
      const range = document.createRange()
      range.selectNodeContents(text)
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1)
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY, display, webkitLineClamp, textOverflow } =
          getComputedStyle(around)
        const box = around.getBoundingClientRect()
        // Meant to be cut: a summary or a title of a letter, never words of ours.
        const isMeant = webkitLineClamp !== 'none' || textOverflow === 'ellipsis'
        if (isMeant && around.matches('[lang], [dir=auto]')) return
        // Said by voice alone.
        if (box.width <= 1 || box.height <= 1) return
        if (display === 'inline' || display === 'contents') continue
        const isCut = (inner: DOMRect) =>
          (/hidden|clip/.test(overflowX) &&
            (inner.left < box.left - 1 || inner.right > box.right + 1)) ||
          (/hidden|clip/.test(overflowY) &&
            (inner.top < box.top - 2 || inner.bottom > box.bottom + 2))
        if (boxes.some(isCut)) return void faults.add(`cut off: ${nameOf(element)}`)
        if (/auto|scroll/.test(overflowX) && around.scrollWidth > around.clientWidth) {
          if (around.getAttribute('tabindex') === '0') return
          return void faults.add(`scrolls sideways: ${nameOf(around)}`)
        }
      }
      if (boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1))
        faults.add(`beyond the window: ${nameOf(element)}`)
    }

    function nameOf(element: Element): string {
      return `${element.localName}.${element.className} “${element.textContent?.trim().slice(0, 60)}”`
    }
  })
}

/**
 * Words in Latin letters of a page that is all in another script: plain English. What letters and
 * texts themselves say has a language of its own, and symbols, names and addresses stand between
 * isolates or in an element that isolates them.
 */
export function plainWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-hrc-letters]')]
    const roots: ParentNode[] =
      hosts.length > 0 ? hosts.flatMap((host) => host.shadowRoot ?? []) : [document.body]
    const own =
      'bdi, code, [dir=auto], [dir=ltr], [lang]:not([lang^=ar]), style, script, .text-source'
    const found = new Set<string>()
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
          const said = element.getAttribute(name)
          if (said && !element.closest('[lang]:not([lang^=ar])'))
            note(said, `${element.localName}[${name}]`)
        }
        if (element.matches('[dir=auto]')) noteMixed(element.textContent ?? '', element.localName)
        if (element.closest(own)) continue
        for (const child of element.childNodes)
          if (child.nodeType === Node.TEXT_NODE) note(child.textContent ?? '', element.localName)
      }
    }
    return [...found]

    /** A name and words of ours in one run: the direction of the name would reorder the words. */
    function noteMixed(text: string, where: string) {
      const outside = text.replace(/\u2068[^\u2069]*\u2069/g, '')
      if (/[a-z]{2}/i.test(outside) && /\p{Script=Arabic}{2}/u.test(outside))
        found.add(`${where} mixes “${text.slice(0, 70)}”`)
    }

    function note(text: string, where: string) {
      const plain = text.replace(/\u2068[^\u2069]*\u2069|https?:\/\/\S*/g, '').match(/[a-z]{2,}/gi)
      if (plain) found.add(`${where} “${text.slice(0, 70)}”`)
    }
  })
}
