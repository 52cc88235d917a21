import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach } from '@jest/globals'
import type { JobRecord, JobStanding } from '../../src/core/model/job.js'
import { outcomeOf } from './benchgate.js'
import { loopProject } from './loop-project.js'
import type { MeasuredProject } from './measured-project.js'

const quality = (name: string, keys = ''): string =>
  `[[benchmarks]]\nname = "${name}"\nentry_point = "score"\ntier = "quality"\nmetric_direction = "minimize"\n` +
  `promotion_sigma = 2.0\nbaseline_seeds = [1, 2]\n${keys}\n`

const manifest = `[project]
name = "loop"
invocation = "sh bench/run.sh {entry_point} {config_path} {output_path}"

[machine]
exclusive = false

${quality('score')}
${quality('wide', 'threads = 2')}
${quality('card', 'gpu = "direct"\nrequires = { gpu = true, min_vram_gb = 100 }')}
${quality('large', 'gpu = "direct"\nrequires = { gpu = true, min_vram_gb = 200 }')}
${quality('server', 'gpu = "ollama"')}
${quality('away', 'background_required = true')}
${quality('drifted', `corpus_path = "work/words"\ncorpus_hash = "sha256:${'0'.repeat(64)}"`)}
`

/** Each run leaves a line in `$TMPDIR/ran`; from the third on it waits for `$TMPDIR/go`, with a child out of reach. */
const waits = `echo $$ >>"$TMPDIR/ran"
if [ "$(wc -l <"$TMPDIR/ran")" -gt 2 ] && [ ! -e "$TMPDIR/go" ]; then
  setsid sh -c 'echo $$ >>"$TMPDIR/apart"; while [ ! -e "$TMPDIR/go" ]; do sleep 0.05; done' &
  while [ ! -e "$TMPDIR/go" ]; do sleep 0.05; done
fi
`

/** A project of several benchmarks, and its jobs. */
export interface JobsProject extends MeasuredProject {
  /** `run ARGS --background --quiet`; answers the id of the job. */
  background(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>
  /** `jobs --all --json`. */
  jobs(): Promise<readonly JobStanding[]>
  /** The record as the file has it; undefined when there is none. */
  record(id: string): JobRecord | undefined
  /** Writes a file into the folder of jobs. */
  putJob(name: string, content: string | JobRecord): void
  /** Lets every run that waits go on. */
  go(): void
  /** Waits until the condition holds. */
  until(condition: () => boolean): Promise<void>
  /** Numbers that runs left in a file of the temporary folder. */
  notes(name: 'ran' | 'apart'): readonly number[]
}

/** Every environment of the tests says how many threads there are: not every machine has two. */
export const twoThreads = { BENCHGATE_MAX_THREADS: '2' }

/** Workers outlive everything, also a test that failed before they were told to go on. */
const folders = new Set<string>()
afterEach(() => {
  for (const folder of folders)
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const [id = '', ending] = name.split('.')
      if (ending === 'json' && !name.endsWith('.broken'))
        endWorker(id, readFileSync(join(folder, name), 'utf8'))
    }
  folders.clear()
})

function endWorker(id: string, record: string): void {
  try {
    const { pid } = JSON.parse(record) as JobRecord
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    if (command.includes('run-job') && command.includes(id)) process.kill(pid, 'SIGKILL')
  } catch {
    // No record, or nobody is there.
  }
}

export function jobsProject(): JobsProject {
  const project = loopProject({ 'bench/manifest.toml': manifest, 'work/score.sh': waits })
  const folder = join(project.home, 'jobs')
  folders.add(folder)
  const run: MeasuredProject['run'] = (args, env) => project.run(args, { ...twoThreads, ...env })
  const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)
  return {
    ...project,
    run,
    async background(args, env) {
      const { stdout, stderr, exitCode } = await run(['run', ...args, '--background', '--quiet'], env)
      if (exitCode !== 0) throw new Error(`not sent to the background: ${stderr}`)
      return stdout.trim()
    },
    async jobs() {
      const all = await run(['jobs', '--all', '--json'])
      return (outcomeOf(all) as unknown as { jobs: readonly JobStanding[] }).jobs
    },
    record(id) {
      const text = textOf(join(folder, `${id}.json`))
      return text === undefined ? undefined : (JSON.parse(text) as JobRecord)
    },
    putJob(name, content) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
    },
    go: () => writeFileSync(join(project.temporary, 'go'), ''),
    async until(condition) {
      for (let tries = 0; tries < 3000 && !condition(); tries++) await sleep(20)
      if (!condition()) throw new Error(`waited in vain until ${condition}`)
    },
    notes: (name) =>
      (textOf(join(project.temporary, name)) ?? '').trim().split('\n').filter(Boolean).map(Number),
  }
}

const captured = (name: string) => join(process.cwd(), '__tests__', 'fixtures', 'nvidia', name)

/** What a program called nvidia-smi does in the place of the real one. */
const answers = {
  /** Columns of what the real one printed on a machine with one card. */
  one: `cut -d, -f3,5 <'${captured('query.csv')}'`,
  two: `cut -d, -f3,5 <'${captured('query.csv')}'; cut -d, -f3,5 <'${captured('query.csv')}'`,
  unreachable: `cat '${captured('unreachable.txt')}'; exit 9`,
  empty: 'echo "No devices were found"; exit 6',
} as const

/** The environment of a machine whose driver answers so. */
export function driver(project: MeasuredProject, answer: keyof typeof answers): Record<string, string> {
  const folder = join(dirname(project.dir), `driver-${answer}`)
  mkdirSync(folder, { recursive: true })
  const query = '[ "$*" = "--query-gpu=name,memory.total --format=csv,noheader,nounits" ] || exit 2'
  writeFileSync(join(folder, 'nvidia-smi'), `#!/bin/sh\n${query}\n${answers[answer]}\n`)
  chmodSync(join(folder, 'nvidia-smi'), 0o755)
  return { PATH: [folder, process.env['PATH']].join(delimiter) }
}
