import { findPlugin } from '../model/plugin.js'
import type { Format } from './format.js'

/** How much of a text is looked at, in characters. */
export const detectionLength = 65_536

/** The format that a text is read by, with the reason, or why there is none. */
export type Detection =
  | { readonly format: Format; readonly why: string }
  | { readonly format: null; readonly why: string }

/** The format called `declared`, else the one that the beginning of the text is surely of. */
export function detectAmong(formats: readonly Format[], declared: string | null, text: string): Detection {
  if (declared === null) return surest(formats, text.slice(0, detectionLength))
  const format = findPlugin(formats, declared)
  if (format) return { format, why: 'it was named' }
  return { format: null, why: `there is no format "${declared}"` }
}

/** At least half sure, and no other as sure. */
function surest(formats: readonly Format[], text: string): Detection {
  if (text.trim() === '') return { format: null, why: 'there is no text in it' }
  const scores = formats.map((format) => ({ format, score: format.detect(text) }))
  const [first, second] = scores.filter(({ score }) => score >= 0.5).sort((a, b) => b.score - a.score)
  if (first === undefined) return { format: null, why: 'no known format fits; name it with `format`' }
  if (first.score === second?.score) {
    const names = scores.filter(({ score }) => score === first.score).map(({ format }) => format.name)
    return { format: null, why: `it may be ${names.join(' or ')}; name it with \`format\`` }
  }
  const next = second === undefined ? 'no other fits' : `next ${second.format.name}, ${percent(second.score)}`
  const mark = first.format.mark === undefined ? '' : `; it has ${first.format.mark}`
  return { format: first.format, why: `${percent(first.score)} sure (${next})${mark}` }
}

const percent = (share: number) => `${Math.round(share * 100)} %`
