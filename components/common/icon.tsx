import { LOGO_PATHS } from './logo-drawing.ts'

/** Line drawings on a 16 by 16 field. Those that point follow the reading direction. */
const DRAWINGS = {
  logo: LOGO_PATHS,
  back: ['M13 8H3.5', 'M7.5 3.75 3.25 8l4.25 4.25'],
  copy: ['M5.75 5.75h7.5v7.5h-7.5z', 'M10.25 5.75v-3h-7.5v7.5h3'],
  done: ['m3 8.5 3.25 3.25L13 4.5'],
  close: ['m4 4 8 8', 'm12 4-8 8'],
  search: ['M7 2.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5', 'm10.25 10.25 3.25 3.25'],
  off: ['M8 2.5v5', 'M4.8 4.4a5 5 0 1 0 6.4 0'],
  'dock-left': ['M2.25 3.25h11.5v9.5H2.25z', 'M6.25 3.25v9.5'],
  'dock-right': ['M2.25 3.25h11.5v9.5H2.25z', 'M9.75 3.25v9.5'],
} as const

export type IconName = keyof typeof DRAWINGS

interface IconProps {
  name: IconName
  size?: number
}

/** A drawing for the eye only; what carries it has a name in words. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      class={name === 'back' ? 'icon icon-pointing' : 'icon'}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
