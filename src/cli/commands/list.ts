import { basename, join } from 'node:path'
import { corpusWord, type Listed, listBenchmarks } from '../../app/listing.js'
import { readManifest, usualManifest } from '../../app/manifest-file.js'
import { ProblemError } from '../../core/model/problem.js'
import { files } from '../../edge/files.js'
import { host } from '../../edge/host.js'
import { registeredProjects } from '../../edge/registry.js'
import { type Command, UsageError } from '../command.js'

export const command: Command = {
  usage: '[options]',
  description:
    'Lists the registered projects (with --project only that one) and their benchmarks: tier, repetitions, threads, GPU,\n' +
    'and whether each corpus is the pinned one. A manifest that cannot be read is shown with its problems.',
  options: [],
  async run({ positionals, flags, project, json }) {
    if (positionals.length > 0) throw new UsageError('list takes no arguments; name a project with --project')
    const registered = Object.entries(await registeredProjects())
    const wanted =
      flags['project'] === undefined ? registered : registered.filter(([, { path }]) => path === project)
    const shown =
      flags['project'] !== undefined && wanted.length === 0
        ? [await unregistered(project, Object.fromEntries(registered))]
        : await Promise.all(wanted.map(([name, { path }]) => listed(name, path)))
    process.stdout.write(json ? `${JSON.stringify({ projects: shown }, null, 2)}\n` : textOf(shown))
    return 0
  },
}

interface ListedProject {
  readonly name: string
  readonly path: string
  readonly problem: string | null
  readonly benchmarks: readonly Listed[]
}

/** A folder that was named and is not registered: it has a manifest, or there is nothing to list. */
async function unregistered(path: string, registered: object): Promise<ListedProject> {
  if ((await files.readBytes(join(path, usualManifest))) !== undefined) return listed('', path)
  const known = Object.keys(registered)
  const hint = known.length > 0 ? `registered: ${known.join(', ')}` : 'register it: benchgate register PATH'
  const what = `no project is called "${basename(path)}", and no folder ${path} has a manifest`
  throw new ProblemError([{ where: { file: 'registry.json' }, what, hint }])
}

async function listed(registered: string, path: string): Promise<ListedProject> {
  try {
    const { loaded } = await readManifest({ files }, path)
    const benchmarks = await listBenchmarks({ files, host }, { loaded, project: path })
    return { name: registered || loaded.manifest.project.name, path, problem: null, benchmarks }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { name: registered, path, problem: error.message, benchmarks: [] }
  }
}

function textOf(projects: readonly ListedProject[]): string {
  if (projects.length === 0) return 'No project is registered.\n'
  return projects
    .map(({ name, path, problem, benchmarks }) => {
      const lines = problem === null ? benchmarks.map(lineOf) : [`  ${problem.replaceAll('\n', '\n  ')}`]
      return [`${name}  ${path}`, ...lines, ''].join('\n')
    })
    .join('')
}

function lineOf(benchmark: Listed): string {
  const { name, tier, repetitions, threads, gpu, backgroundRequired, corpus } = benchmark
  const background = backgroundRequired ? '  background' : ''
  return `  ${name}  ${tier}  repetitions=${repetitions}  threads=${threads}  gpu=${gpu}  corpus=${corpusWord(corpus)}${background}`
}
