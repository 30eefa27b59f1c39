import type { Plugin } from 'vite'

/** As `wxt/dist/virtual/unlisted-script-entrypoint.mjs` begins the part that is left out. */
const WRAPPER = /import \{ initPlugins \}[\s\S]*/

/**
 * Leaves out what WXT wraps around a script that is put on a page: 130 of the detector's bytes to
 * print, before it is thrown on, an error that the browser prints by itself. Throws when WXT's
 * wrapper is another than we know.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    transform(code, id) {
      if (!/unlisted-script-entrypoint/.test(id)) return null
      if (!WRAPPER.test(code)) throw new Error(`${id}: no wrapper of WXT as in 0.21.4`)
      return code.replace(WRAPPER, 'export default definition.main()')
    },
  }
}
