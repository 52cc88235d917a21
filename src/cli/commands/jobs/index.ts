import type { Subcommand } from '../../subcommand.js'
import { cancel } from './cancel.js'
import { list } from './list.js'
import { logs } from './logs.js'
import { wait } from './wait.js'

export const subcommands: readonly Subcommand[] = [list, logs, wait, cancel]
