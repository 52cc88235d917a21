import type { Document } from './document.js'
import { json } from './json.js'
import { sarif } from './sarif.js'
import { summary } from './summary.js'
import { text } from './text.js'

/** Every document there is; a new one is a file and a line here. */
export const documents: readonly Document[] = [summary, text, json, sarif]
