/**
 * What a scenario needs of a browser. Playwright drives Chromium, Puppeteer drives Firefox; behind
 * this one small surface the same scenarios run in both.
 */

export type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'dialog'
  | 'heading'
  | 'link'
  | 'option'
  | 'radio'
  | 'searchbox'
  | 'switch'
  | 'textbox'

/** A whole accessible name, or what must be found in one. */
export type Name = string | RegExp

/** A tab, of the web or of the extension; shadow roots are looked into. */
export interface Tab {
  goto(address: string): Promise<void>
  reload(): Promise<void>
  /** Puts the tab before the others. */
  front(): Promise<void>
  /** How many elements can be seen that have this role and name. */
  count(role: Role, name: Name): Promise<number>
  /** Waits for the only or first of its kind and clicks on it with the mouse. */
  press(role: Role, name: Name): Promise<void>
  focus(role: Role, name: Name): Promise<void>
  key(name: 'Enter' | 'Escape' | 'Tab' | 'ArrowDown'): Promise<void>
  type(text: string): Promise<void>
  /** Runs in the tab; `run` may use nothing but its argument. */
  evaluate<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>
  /** Messages of errors that reached the page. */
  errors: string[]
}

export interface Stage {
  /** Serves HTML at an address; what is not served is refused. */
  serve(address: string, html: string): Promise<void>
  servePdf(address: string): Promise<void>
  /** Opens an address of the web before the other tabs. */
  open(address: string): Promise<Tab>
  /** Opens a page of the extension behind the tab in front, which then is the one it speaks of. */
  openBehind(file: string): Promise<Tab>
  /** The number on the toolbar's icon for the tab that shows an address. */
  toolbarCount(address: string): Promise<string>
  /** Addresses asked for by anything but what is served: must stay empty. */
  requests: string[]
}

export interface Scenario {
  title: string
  /** The file among Chromium's own tests that checks all of it there, and more. */
  inChromium?: string
  run(stage: Stage): Promise<void>
}
