import { expect, test } from 'vitest'
import { type PanelView, viewBehind } from '../../../components/panel/panel-view.ts'

const PAGE: PanelView = { screen: 'list', subjectKey: 'page' }
const TEXT: PanelView = { screen: 'list', subjectKey: 3 }
const LETTER: PanelView = { screen: 'letter', subjectKey: 3, id: 'a' }

test.each<[string, PanelView, PanelView | undefined, PanelView | null]>([
  ['of a letter stands its list', LETTER, TEXT, TEXT],
  ['of a text’s list opened from the page’s stands that', TEXT, PAGE, PAGE],
  ['of a text’s list opened by its badge stands nothing', TEXT, TEXT, null],
  ['of a text’s list stands the page’s for the bar, however opened', TEXT, undefined, PAGE],
  ['of the page’s list stands nothing', PAGE, PAGE, null],
  ['of what says that all is hidden stands nothing', { screen: 'hidden' }, PAGE, null],
])('behind the view %s', (_, view, first, behind) => {
  expect(viewBehind(view, first)).toEqual(behind)
})
