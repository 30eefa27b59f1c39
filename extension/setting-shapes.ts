import * as v from 'valibot'
import { siteOf } from '../lib/pages/hosts.ts'
import { PAGE_KINDS } from '../lib/pages/page.ts'
import { SETTING_VALUES, type Settings } from './settings.ts'

/**
 * What each setting may be, in a message and in a file. What is read from the browser's storage,
 * in the popup too, is checked by hand in `settings.ts`: with this library the popup grows from 29.8
 * to 31.7 kB of 30.
 */
export const SETTING_SHAPES = {
  dock: v.picklist(SETTING_VALUES.dock),
  language: v.picklist(SETTING_VALUES.language),
  theme: v.picklist(SETTING_VALUES.theme),
  toolbarCount: v.picklist(SETTING_VALUES.toolbarCount),
  hostsOff: v.array(
    v.pipe(
      v.string(),
      v.check((host) => siteOf(host) !== undefined),
    ),
  ),
  kindsOff: v.array(v.picklist(PAGE_KINDS)),
} satisfies { [F in keyof Settings]: v.GenericSchema<unknown, Settings[F]> }
