import { benchgateJson } from './benchgate-json.js'
import { criterion } from './criterion.js'
import { detectAmong } from './detection.js'
import type { Format } from './format.js'
import { goBench } from './go-bench.js'
import { hyperfine } from './hyperfine.js'
import { libtest } from './libtest.js'

/** Every format there is; a new one is a file and a line here. */
export const formats: readonly Format[] = [
  benchgateJson,
  // Line by line.
  goBench,
  libtest,
  criterion,
  // JSON, XML, CSV.
  hyperfine,
]

/** The format that `text` is surely of: at least half sure, and no other as sure; undefined if there is none. */
export const detectFormat = (text: string): Format | undefined =>
  detectAmong(formats, null, text).format ?? undefined
