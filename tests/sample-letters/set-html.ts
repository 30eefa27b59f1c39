import type { Random } from '../../tools/random.ts'
import type { Sample } from './compose.ts'

/** How a site dresses its letters; each is modelled on a kind of site that publishes them. */
type Dress = 'newsroom' | 'wordpress' | 'builder' | 'board' | 'bare'

const DRESSES: readonly Dress[] = ['newsroom', 'wordpress', 'builder', 'board', 'bare']

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const p = (text: string, attributes = '') => `<p${attributes}>${escapeHtml(text)}</p>`
const li = (texts: string[]) => texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n')

/** The letter as a page of a site, menus and all. */
export function setHtml(sample: Sample, random: Random, dress = random.pick(DRESSES)): string {
  const direction = sample.language === 'ar' ? ' dir="rtl"' : ''
  const body = letterHtml(sample, random, dress)
  const inside = { newsroom, wordpress, builder, board, bare }[dress](sample, body)
  return `<!DOCTYPE html>
<html lang="${sample.language}"${direction}><head><meta charset="utf-8"><title>${escapeHtml(sample.title)} | Letters Site</title>
<meta property="og:title" content="${escapeHtml(sample.title).replaceAll('"', '&quot;')}"></head>
<body>${inside}</body></html>
`
}

function newsroom(sample: Sample, body: string): string {
  return `<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li><li><a href="/donate">Donate</a></li></ul></nav></header>
<main><article class="node node--news"><header><h1>${escapeHtml(sample.title)}</h1><div class="date">${escapeHtml(sample.dateLine)}</div></header>
<div class="rich-text">${body}</div>
<div class="share-links"><ul>${li(sample.words.furniture.slice(0, 3))}</ul></div></article>
<aside class="related"><h2>${escapeHtml(sample.words.furniture[3] ?? '')}</h2><ul>${li(sample.words.furniture.slice(3))}</ul></aside></main>
${footer(sample)}`
}

function wordpress(sample: Sample, body: string): string {
  return `<div id="page"><div class="menu-main"><ul><li>Home</li><li>What we do</li><li>Human Rights Council</li></ul></div>
<div class="entry-content post-112"><h1 class="entry-title">${escapeHtml(sample.title)}</h1>
${p(sample.dateLine)}${body}</div>
<div class="sharedaddy"><h3>${escapeHtml(sample.words.furniture[0] ?? '')}</h3></div>
<div class="jp-relatedposts"><h3>${escapeHtml(sample.words.furniture[1] ?? '')}</h3>${p(sample.words.furniture[2] ?? '')}</div></div>
${footer(sample)}`
}

function builder(sample: Sample, body: string): string {
  return `<div class="elementor"><section class="elementor-section"><div class="elementor-widget-heading"><h2>${escapeHtml(sample.title)}</h2></div></section>
<section class="elementor-section"><div class="elementor-widget-text-editor"><div>${p(sample.dateLine)}${body}</div></div></section>
<section class="elementor-section"><h4>${escapeHtml(sample.words.partners[0])}</h4>${sample.words.partners[1].map((name) => `<div><span>${escapeHtml(name)}</span></div>`).join('')}</section></div>
${footer(sample)}`
}

function board(sample: Sample, body: string): string {
  return `<table width="900"><tr><td><a href="/">Home</a> &gt; Information &gt; Releases</td></tr>
<tr><td><b>${escapeHtml(sample.title)}</b></td></tr><tr><td>${p(sample.dateLine)}${body}</td></tr></table>${footer(sample)}`
}

function bare(sample: Sample, body: string): string {
  return `<h1>${escapeHtml(sample.title)}</h1>${p(sample.dateLine)}${body}`
}

function footer(sample: Sample): string {
  const [title, names] = sample.words.partners
  return `<footer><h3>${escapeHtml(title)}</h3><ul>${li(names)}</ul><p>© 2023</p></footer>`
}

function letterHtml(sample: Sample, random: Random, dress: Dress): string {
  const parts = [
    p(sample.addressee),
    p(sample.salutation),
    ...sample.paragraphs.map((text) => p(text)),
  ]
  if (sample.earlier)
    parts.push(
      p(sample.earlier.lead),
      `<ul>${li(sample.earlier.names)}</ul>`,
      p('Their concerns remain valid today and we share them fully.'),
    )
  parts.push(p(sample.askLead), `<ul>${li(sample.asks)}</ul>`, p(sample.thanks))
  if (sample.closing) parts.push(p(sample.closing))
  if (sample.heading && sample.layout !== 'commas')
    parts.push(
      random.chance(0.5)
        ? `<h3>${escapeHtml(sample.heading)}</h3>`
        : `<p><strong>${escapeHtml(sample.heading)}</strong></p>`,
    )
  if (sample.organizationsHeading)
    parts.push(`<p><strong>${escapeHtml(sample.organizationsHeading)}</strong></p>`)
  parts.push(organizationsHtml(sample, random))
  if (sample.personsHeading)
    parts.push(
      dress === 'bare' ? p(sample.personsHeading) : `<h4>${escapeHtml(sample.personsHeading)}</h4>`,
      personsHtml(sample, random),
    )
  if (sample.copy) parts.push(p(sample.copy))
  parts.push(...sample.footnotes.map((text) => p(text)))
  return parts.join('\n')
}

export function shown({ name, place }: Sample['organizations'][number], style: number): string {
  if (place === null) return name
  return [`${name} (${place})`, `${name} – ${place}`, `${name}, ${place}`][style % 3] ?? name
}

function organizationsHtml(sample: Sample, random: Random): string {
  const { organizations, layout } = sample
  const style = random.below(3)
  const names = organizations.map((organization) => shown(organization, style))
  switch (layout) {
    case 'bullets':
      return `<ul>${li(names)}</ul>`
    case 'numbers':
    case 'countries':
      return random.chance(0.5)
        ? `<ol>${li(names)}</ol>`
        : names.map((name, index) => p(`${index + 1}. ${name}`)).join('\n')
    case 'lines':
      return `<p>${names.map(escapeHtml).join('<br>\n')}</p>`
    case 'broken':
      return `<p>${names.map((name) => escapeHtml(name).replace(/ (for|pour|para|de|of) /u, ' $1<br>')).join('<br>\n')}</p>`
    case 'commas':
      return p(
        `${sample.heading ?? ''} ${names.slice(0, -1).join(sample.language === 'ar' ? '، ' : sample.language === 'zh' ? '、' : ', ')}${joiner(sample)}${names.at(-1)}.`,
      )
    case 'table': {
      const head = organizations[0]?.place
        ? `<tr><th>${{ en: 'Organization', fr: 'Organisation', es: 'Organización', ar: 'المنظمة', ru: 'Организация', zh: '组织' }[sample.language]}</th><th>${{ en: 'Country', fr: 'Pays', es: 'País', ar: 'البلد', ru: 'Страна', zh: '国家' }[sample.language]}</th></tr>`
        : ''
      const rows = organizations.map(
        ({ name, place }, index) =>
          `<tr><td>${index + 1}</td><td>${escapeHtml(name)}</td>${place ? `<td>${place}</td>` : ''}</tr>`,
      )
      return `<table>${head?.replace('<tr>', '<tr><th>#</th>')}${rows.join('\n')}</table>`
    }
    case 'columns': {
      const half = Math.ceil(names.length / 2)
      if (random.chance(0.5)) {
        return `<div class="wp-block-columns"><div class="wp-block-column">${names
          .slice(0, half)
          .map((name) => p(name))
          .join('')}</div><div class="wp-block-column">${names
          .slice(half)
          .map((name) => p(name))
          .join('')}</div></div>`
      }
      return `<table>${Array.from({ length: half }, (_, row) => `<tr><td>${escapeHtml(names[row] ?? '')}</td><td>${escapeHtml(names[half + row] ?? '')}</td></tr>`).join('\n')}</table>`
    }
    default:
      return names.map((name) => p(name)).join('\n')
  }
}

export function joiner(sample: Sample): string {
  return { en: ', and ', fr: ' et ', es: ' y ', ar: ' و', ru: ' и ', zh: '和' }[sample.language]
}

function personsHtml(sample: Sample, random: Random): string {
  const { individuals } = sample
  const style = random.below(3)
  if (style === 0) return `<ul>${li(individuals.map(({ name, role }) => `${name}, ${role}`))}</ul>`
  if (style === 1)
    return individuals
      .map(
        ({ name, role }) =>
          `<p><strong>${escapeHtml(name)}</strong><br>${escapeHtml(role ?? '')}</p>`,
      )
      .join('\n')
  return individuals.map(({ name, role }) => p(`${name} – ${role}`)).join('\n')
}
