import { readdirSync, readFileSync } from 'node:fs'

/** Every page for readers, from the repository's root. */
export const pages: readonly string[] = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs').map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'))

/** A fenced block of a page. */
export interface Block {
  readonly page: string
  readonly line: number
  /** The word after the fence: `sh`, `toml`. */
  readonly language: string
  /** The word of the comment directly before the fence: `run` of `<!-- run -->`; empty without one. */
  readonly marker: string
  readonly text: string
}

const fenced = /(?:<!-- (\w+) -->\n)?^```(\w*)\n([\s\S]*?)^```$/gm

/** Every fenced block of every page, in order. */
export const blocks: readonly Block[] = pages.flatMap((page) => {
  const whole = readFileSync(page, 'utf8')
  return [...whole.matchAll(fenced)].map(({ index, 1: marker = '', 2: language = '', 3: text = '' }) => {
    const line = whole.slice(0, index).split('\n').length
    return { page, line, language, marker, text }
  })
})
