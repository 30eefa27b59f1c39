import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Door } from '../../extension/message-shapes.ts'
import type { Ask } from '../../extension/messages.ts'
import { TextButton } from './text-button.tsx'

type OpenDoor = (door: Door) => void

const DoorContext = createContext<OpenDoor | null>(null)

export const DoorProvider = DoorContext.Provider

/** Opens pages of ours by the background, which a page of the web cannot link to. */
export const doorsBy =
  (ask: Ask): OpenDoor =>
  (door) =>
    void ask({ type: 'open', door }).catch(console.error)

/** Opens a page of ours, or null where none can be opened from. */
export function useDoors(): OpenDoor | null {
  return useContext(DoorContext)
}

interface DoorButtonProps {
  door: Door
  onOpen: OpenDoor
  'aria-label'?: string
  children: ComponentChildren
}

/** A button that opens a page of ours. In a page its root refuses presses by a script of the page. */
export function DoorButton({ door, onOpen, ...rest }: DoorButtonProps) {
  return <TextButton {...rest} onClick={() => onOpen(door)} />
}
