import type { Finding } from '../core/model/finding.js'

const place = { file: 'bench/manifest.toml', line: 1 } as const

/** A storage that did not answer, or did not take what it was given. */
export const storageFailed = (message: string, remedy: string): Finding => ({
  rule: 'storage-failed',
  level: 'warning',
  message,
  ...place,
  remedy,
})

/** Something to know about where the history came from. */
export const historyNote = (message: string): Finding => ({
  rule: 'history-note',
  level: 'note',
  message,
  ...place,
})
