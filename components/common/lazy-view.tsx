import type { ComponentType } from 'preact'
import { Failed } from './failed.tsx'
import { useOpened } from './use-opened.ts'
import { useWording } from './wording.ts'

interface LaterProps<Props extends object> {
  /** Names what is loaded. */
  what: string
  load(): Promise<ComponentType<Props>>
  props: Props
}

/** A view whose code is loaded when it is first shown. */
export function LazyView<Props extends object>({ what, load, props }: LaterProps<Props>) {
  const { t } = useWording()
  const loaded = useOpened(async () => ({ View: await load() }), what)
  if (loaded.value) return <loaded.value.View {...props} />
  if (!loaded.failed) return <p class="late soft">{t('keep.loading')}</p>
  return <Failed text={t('keep.load-failed')} onRetry={loaded.retry} />
}
