import { DoorButton, useDoors } from '../common/door.tsx'
import { useWording } from '../common/wording.ts'

/** Leads from a text to the library, where one can be given to be compared with what is asked. */
export function CompareDoor({ symbol }: { symbol: string | null }) {
  const { t } = useWording()
  const onOpen = useDoors()
  if (!onOpen || symbol === null) return null
  return (
    <p>
      <DoorButton door={{ to: 'against', symbol }} onOpen={onOpen}>
        {t('against.from-letter')}
      </DoorButton>
    </p>
  )
}
