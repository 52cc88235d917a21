import { resolve } from 'node:path'
import { registerProject } from '../../app/registering.js'
import { files } from '../../edge/files.js'
import { host } from '../../edge/host.js'
import { changeRegistry } from '../../edge/registry.js'
import { type Command, UsageError } from '../command.js'

export const command: Command = {
  usage: 'PATH [options]',
  description:
    'Lets every command name the project in this folder by its name: --project NAME. Registering it again from another\n' +
    'folder moves it. A corpus that is not the pinned one is pointed out.',
  options: [],
  async run({ positionals, json }) {
    const [path] = positionals
    if (path === undefined || positionals.length > 1) throw new UsageError('register needs one folder')
    const project = resolve(path)
    const facts = await registerProject({ files, host }, project, changeRegistry)
    const { name, moved, warnings } = facts
    for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`)
    if (moved !== null) process.stderr.write(`warning: ${name} was registered at ${moved}\n`)
    process.stdout.write(json ? `${JSON.stringify(facts, null, 2)}\n` : `Registered ${name} at ${project}.\n`)
    return 0
  },
}
