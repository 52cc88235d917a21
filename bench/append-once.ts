import { fileHistories } from '../src/edge/history/histories.js'
import { exampleCommit, exampleSession, noDefinition } from './example-sessions.js'
import type { Appended } from './writing.js'

/** `append-once.js FOLDER`: adds one session to the store there and prints what that took. */
const series = { kind: 'command', definitionHash: noDefinition } as const
const begin = performance.now()
const opened = await fileHistories.open(process.argv[2] ?? '', { verify: false, write: true })
if (opened.state !== 'open') throw new Error(`the store is ${opened.state}`)
const open = performance.now()
opened.history.append(exampleSession(1_000_000, exampleCommit(1_000_000), series))
const appended = performance.now()
await opened.history.save()
const saved = performance.now()
const peak = (process.resourceUsage().maxRSS * 1024) / 1e6
const result: Appended = { open: open - begin, append: appended - open, save: saved - appended, peak }
process.stdout.write(JSON.stringify(result))
