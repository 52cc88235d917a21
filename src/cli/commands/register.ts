import { resolve } from 'node:path'
import { corpusWord, listBenchmarks } from '../../app/listing.js'
import { readManifest } from '../../app/manifest-file.js'
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
    const { loaded, text } = await readManifest({ files }, project)
    const { name } = loaded.manifest.project
    const benchmarks = await listBenchmarks({ files, host }, { loaded, project })
    const entry = { path: project, manifest_hash: `sha256:${host.sha256(text)}` }
    const before = await changeRegistry(name, entry)
    const moved = before !== undefined && before.path !== project ? before.path : null
    const warnings = benchmarks.flatMap(({ name: benchmark, corpus }) =>
      corpus.state === 'drift' || corpus.state === 'missing'
        ? [`the corpus of ${benchmark} is not the pinned one (${corpusWord(corpus)})`]
        : [],
    )
    for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`)
    if (moved !== null) process.stderr.write(`warning: ${name} was registered at ${moved}\n`)
    const facts = { name, ...entry, moved, warnings }
    process.stdout.write(json ? `${JSON.stringify(facts, null, 2)}\n` : `Registered ${name} at ${project}.\n`)
    return 0
  },
}
