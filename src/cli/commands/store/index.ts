import type { Subcommand } from '../../subcommand.js'
import { compactStore } from './compact.js'
import { exportSessions } from './export.js'
import { importSources } from './import.js'
import { info } from './info.js'
import { mergeStores } from './merge.js'
import { repair } from './repair.js'
import { sign } from './sign.js'
import { verify } from './verify.js'

export const subcommands: readonly Subcommand[] = [
  info,
  verify,
  repair,
  mergeStores,
  importSources,
  exportSessions,
  compactStore,
  sign,
]
