import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gate } from '../../app/gate.js'
import type { GateRequest } from '../../app/request.js'
import { measurer } from '../../edge/measurer.js'
import { realWorld } from '../../edge/world.js'
import { type Command, UsageError } from '../command.js'
import { demoCommits } from '../demo-project.js'
import { cliFile } from '../entry.js'
import { palette, showAnswer, writeDocuments } from '../output.js'

const run = promisify(execFile)

export const command: Command = {
  usage: '[options]',
  description:
    'Makes a small project in a temporary git repository: a CSV parser and a merge sort, each with a benchmark. Its second\n' +
    'commit makes the parser a quarter slower and leaves the sort alone. Then it runs the gate there, as you would.',
  options: [
    { name: 'keep', type: 'boolean', summary: 'keep the project and its store, and say where they lie' },
    { name: 'exit-code', type: 'boolean', summary: 'end with the gate’s own exit code instead of 0' },
  ],
  async run({ quiet, verbose, json, flags, positionals }) {
    if (positionals.length > 0) throw new UsageError('demo takes no arguments')
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'benchgate-demo-')))
    try {
      const project = join(folder, 'project')
      await makeProject(project)
      const say = realWorld(quiet).progress.note
      say(
        'A project with two commits: the second makes the parser a quarter slower and leaves the sort alone. Now: benchgate gate',
      )
      const { outcome } = await gate(
        realWorld(quiet),
        request(folder, project),
        measurer(cliFile(), { quiet, verbose }),
      )
      const written = await writeDocuments(outcome, {
        sarif: join(folder, 'benchgate.sarif'),
        summary: join(folder, 'summary.md'),
      })
      showAnswer(written, json)
      if (!json) process.stdout.write(closing(flags['keep'] === true, project))
      return flags['exit-code'] === true ? written.exitCode : 0
    } finally {
      if (flags['keep'] !== true) await rm(folder, { recursive: true, force: true })
    }
  },
}

function closing(kept: boolean, project: string): string {
  const words = kept
    ? `The project is kept: cd ${project}`
    : 'All of it was temporary and is gone now; --keep keeps it, --exit-code ends with the gate’s own code.'
  return `\n${palette().dim(words)}\n`
}

async function makeProject(project: string): Promise<void> {
  await mkdir(project, { recursive: true })
  const git = (...args: readonly string[]) =>
    run('git', ['-c', 'core.hooksPath=/dev/null', ...identity, ...args], { cwd: project })
  await git('init', '--quiet', '--initial-branch=main')
  for (const { message, files } of demoCommits) {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(project, path)), { recursive: true })
      await writeFile(join(project, path), text)
    }
    await git('add', '--all')
    await git('commit', '--quiet', '--no-gpg-sign', '--message', message)
  }
}

const identity = ['-c', 'user.name=demo', '-c', 'user.email=demo@example.invalid']

const request = (folder: string, project: string): GateRequest => ({
  project,
  manifest: 'bench/manifest.toml',
  store: join(folder, 'store'),
  verifyStore: false,
  occasion: {
    ...{ event: 'local', branch: 'main', defaultBranch: 'main', onDefaultBranch: true, actor: 'demo' },
    ...{ baseSha: null, baseBranch: null, headSha: null, trigger: null, runnerLabels: [] },
  },
  ...{
    head: null,
    base: null,
    baselines: null,
    benchmarks: [],
    cost: null,
    failOn: null,
    fresh: false,
    allowDirty: false,
    version: null,
  },
  command: 'benchgate gate',
  findings: [],
})
