import type { Command } from '../command.js'
import { grouped } from '../subcommand.js'
import { subcommands } from './store/index.js'

export const command: Command = grouped('store', subcommands)
