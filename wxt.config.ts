import { readFileSync } from 'node:fs'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { isPlaceholder } from './extension/placeholder-address.ts'
import { HOST_PATTERNS, OPTIONAL_HOST_PATTERNS } from './lib/pages/hosts.ts'
import { bareScripts } from './tools/bare-scripts.ts'
import { compileReaders } from './tools/compile-readers.ts'
import { compileMessages } from './tools/data/compile-messages.ts'
import { fromLocales, writeManifestMessages } from './tools/data/manifest-messages.ts'
import { compileData } from './tools/data.ts'
import { MANAGED_SCHEMA, managedSchema } from './tools/managed-schema.ts'
import { shareOneChunk } from './tools/page-chunks.ts'

const { homepage } = JSON.parse(readFileSync('package.json', 'utf8'))

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [preact(), bareScripts(), compileReaders()],
    // Workers load readers of files only when one of that kind comes.
    worker: { format: 'es' },
    // For older ones the bundler would write lines for `light-dark()`, which no style of ours uses.
    build: { cssTarget: ['chrome123', 'firefox142'] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'))) shareOneChunk(config)
    },
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'firefox') return
      files.push({ relativeDest: MANAGED_SCHEMA, contents: JSON.stringify(managedSchema()) })
    },
    'build:before': async () => {
      await compileData()
      await compileMessages()
      await writeManifestMessages()
    },
  },
  manifest: ({ browser }) => ({
    name: fromLocales('manifest.name'),
    description: fromLocales('manifest.description'),
    default_locale: 'en',
    ...(!isPlaceholder(homepage) && { homepage_url: homepage }),
    permissions: [
      'storage',
      'scripting',
      'contextMenus',
      'activeTab',
      'unlimitedStorage',
      'alarms',
    ],
    host_permissions: HOST_PATTERNS,
    // The last for collections: only ever asked for one host of them.
    optional_host_permissions: [...OPTIONAL_HOST_PATTERNS, 'https://*/*'],
    // Declared here rather than by WXT's own wrapper, whose code would double the detector's size.
    content_scripts: [{ matches: HOST_PATTERNS, js: ['detector.js'], run_at: 'document_start' }],
    action: { default_title: fromLocales('manifest.name'), default_popup: 'popup.html' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-badge': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: fromLocales('manifest.next-badge'),
      },
      'previous-badge': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: fromLocales('manifest.previous-badge'),
      },
      'to-panel': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: fromLocales('manifest.to-panel'),
      },
    },
    omnibox: { keyword: 'hrc' },
    // Firefox takes an organization's settings without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: MANAGED_SCHEMA } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          // A name, no address: it must stay the same wherever the project moves.
          id: 'letters@hrc-letters',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
