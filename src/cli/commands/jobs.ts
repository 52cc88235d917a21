import type { Command } from '../command.js'
import { grouped } from '../subcommand.js'
import { subcommands } from './jobs/index.js'
import { list } from './jobs/list.js'

export const command: Command = grouped('jobs', subcommands, list)
