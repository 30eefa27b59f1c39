import { fold } from '../../text/fold.ts'

/** Names of states and places a signatory may be followed by, from the runtime's own CLDR data. */

const LANGUAGES =
  'en fr es ar ru zh pt de it nl sv da nb fi pl cs tr fa ja ko id ms sw uk el ro hu vi th'.split(
    ' ',
  )

/** Written after names of organisations but absent from CLDR, or written otherwise there. */
const OTHER_PLACE_NAMES = [
  "USA|U.S.A.|US|U.S.|UK|U.K.|UAE|DRC|RDC|DR Congo|CAR|EU|Palestine|Occupied Palestinian Territory|OPT|Burma|Turkey|Türkiye|Ivory Coast|Côte d'Ivoire|Czech Republic|South Korea|North Korea|Republic of Korea|Korea|Russia|Russian Federation|Syria|Iran|Bolivia|Venezuela|Tanzania|Vietnam|Viet Nam|République démocratique du Congo|Democratic Republic of the Congo|Democratic Republic of Congo",
  'República Democrática del Congo|Republic of Moldova|State of Palestine|Great Britain|Cabo Verde|Lao PDR|Республика Беларусь|Российская Федерация|República Bolivariana de Venezuela|République de Corée|República de Corea|Laos|Taiwan|Hong Kong|Macau|The Gambia|The Netherlands|The Philippines|Swaziland|Congo|Scotland|England|Wales|Northern Ireland|Kurdistan|Tibet|Western Sahara|International',
  'Internationale|Internacional|Global|Regional|Régional|Worldwide|Africa|Asia|Europe|Latin America|Geneva|Genève|Ginebra|New York|Afrique|دولي|إقليمي|جنيف|États-Unis|EEUU|EE. UU.|EE.UU.|Royaume-Uni|Reino Unido|Türkei|فلسطين|سوريا|سورية|Палестина|Международная|国际|国際|香港|台湾|巴勒斯坦',
].flatMap((names) => names.split('|'))

function placeKey(text: string): string {
  return fold(text)
    .replace(/[’'.]/g, '')
    .replace(/^the\s+/, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
}

let known: Set<string> | null = null

function places(): Set<string> {
  if (known) return known
  known = new Set(OTHER_PLACE_NAMES.map(placeKey))
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (let first = 65; first <= 90; first += 1) {
      for (let second = 65; second <= 90; second += 1) {
        const name = names.of(String.fromCharCode(first, second))
        if (name) known.add(placeKey(name))
      }
    }
  }
  return known
}

/** Whether a text is the name of a state or place and nothing else: "Kenya", "Côte d’Ivoire". */
export function isPlaceName(text: string): boolean {
  if (text.length > 60) return false
  const parts = text
    .split(/[/,;&]|\s(?:and|et|y)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return (
    parts.length > 0 &&
    parts.length < 5 &&
    (places().has(placeKey(text)) || parts.every((part) => places().has(placeKey(part))))
  )
}

const MAX_PLACE_LENGTH = 40
const IN_BRACKETS = /[（(](?<place>[^()（）]{2,60})[)）]$/u
const DASHES = /\s[–—-]|[–—|:：]/gu
const AFTER_COMMA = /[,،，](?<place>[^,،，]+)$/u

interface PlacedName {
  name: string
  place: string
}

function cutAt(text: string, match: RegExpExecArray | null): PlacedName | null {
  const place = match?.groups?.place?.trim()
  const name = text.slice(0, match?.index ?? 0).trim()
  return place && name ? { name, place } : null
}

function afterDash(text: string): PlacedName | null {
  for (const { index, 0: dash } of text.matchAll(DASHES)) {
    const end = index + dash.length
    if (index === 0 || text.length - end > MAX_PLACE_LENGTH + 1) continue
    const place = text.slice(end).trim()
    if (place.length > 1 && !/[–—|:：]/u.test(place))
      return { name: text.slice(0, index).trim(), place }
  }
  return null
}

/** "Nairobi, Kenya" within brackets or after a dash ends with a place. */
function endsWithPlace(text: string): boolean {
  const last = AFTER_COMMA.exec(text)?.groups?.place?.trim()
  return isPlaceName(text) || (last !== undefined && isPlaceName(last))
}

/** A name and the place written after it, or null: "Human Asia (Republic of Korea)". */
export function splitPlace(text: string): PlacedName | null {
  for (const found of [cutAt(text, IN_BRACKETS.exec(text)), afterDash(text)]) {
    if (found && endsWithPlace(found.place)) return found
  }
  const listed = cutAt(text, AFTER_COMMA.exec(text))
  return listed && listed.place.length <= MAX_PLACE_LENGTH && isPlaceName(listed.place)
    ? listed
    : null
}
