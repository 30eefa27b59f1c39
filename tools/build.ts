import { runPackage } from './run.ts'

export type Target = 'chrome' | 'firefox'

/**
 * Builds the extension into `.output/<target>-mv3`; throws when the build fails. `write` takes what
 * the builder says; without it that goes where ours goes.
 */
export async function build(target: Target, write?: (text: string) => void): Promise<void> {
  const status = await runPackage('wxt/bin/wxt.mjs', ['build', '--browser', target], {
    ...(write && { write }),
  })
  if (status !== 0) throw new Error(`The build for ${target} failed; its message is above.`)
}

if (import.meta.main) {
  await build('chrome')
  await build('firefox')
}
