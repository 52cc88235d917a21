import { knownWords } from '../../core/manifest/suggestion.js'
import { ProblemError } from '../../core/model/problem.js'
import { changeRegistry, registeredProjects } from '../../edge/registry.js'
import { type Command, UsageError } from '../command.js'

export const command: Command = {
  usage: 'NAME [options]',
  description: 'Forgets where a registered project lies; its history and its files stay as they are.',
  options: [],
  async run({ positionals, json }) {
    const [name] = positionals
    if (name === undefined || positionals.length > 1)
      throw new UsageError('unregister needs one project name')
    const before = await changeRegistry(name, null)
    if (before === undefined) {
      const known = Object.keys(await registeredProjects())
      const hint = known.length > 0 ? knownWords(name, known) : 'none is registered'
      throw new ProblemError([
        { where: { file: 'registry.json' }, what: `no project is called "${name}"`, hint },
      ])
    }
    const words = `Unregistered ${name} (${before.path}).\n`
    process.stdout.write(json ? `${JSON.stringify({ name, ...before }, null, 2)}\n` : words)
    return 0
  },
}
