import { benchgateJson } from './benchgate-json.js'
import type { Format } from './format.js'
import { goBench } from './go-bench.js'
import { hyperfine } from './hyperfine.js'

/** Every format there is; a new one is a file and a line here. */
export const formats: readonly Format[] = [benchgateJson, goBench, hyperfine]

/** The format that `text` is surely of: at least half sure, and no other as sure; undefined if there is none. */
export function detectFormat(text: string): Format | undefined {
  const scores = formats.map((format) => ({ format, score: format.detect(text.slice(0, 65_536)) }))
  const [first, second] = scores.sort((a, b) => b.score - a.score)
  if (first === undefined || first.score < 0.5 || first.score === second?.score) return undefined
  return first.format
}
