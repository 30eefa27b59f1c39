import type { MessageKey } from '../shared/translate.ts'
import { useWording } from '../shared/wording.ts'

interface PermissionsProps {
  /** As the manifest names them. */
  names: string[]
}

/** Every permission of the manifest, with what it is for. */
export function Permissions({ names }: PermissionsProps) {
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
