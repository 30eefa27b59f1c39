import type { MessageKey } from '../common/translate.ts'
import { useWording } from '../common/wording.ts'

/** Every permission of the manifest, by its name there, with what it is for. */
export function Permissions({ names }: { names: string[] }) {
  const { t } = useWording()
  return (
    <dl class="permissions">
      {['hosts', ...names].map((name) => (
        <div key={name}>
          <dt>{name === 'hosts' ? t('permission.hosts-name') : <code>{name}</code>}</dt>
          <dd>{t(`permission.${name}` as MessageKey)}</dd>
        </div>
      ))}
    </dl>
  )
}
