import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findExecutable } from '../src/edge/executable.js'
import { type Measurement, type Reading, rounds } from './measurement.js'
import { sampleOf } from './sample.js'

const block = 10

function hyperfine(file: string): readonly number[] {
  const options = ['--shell=none', '--style=none', `--runs=${block}`, `--export-json=${file}`]
  execFileSync('hyperfine', [...options, 'sleep 0.05'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const { results } = JSON.parse(readFileSync(file, 'utf8')) as { results: { times: number[] }[] }
  return results[0]!.times.map((seconds) => seconds * 1000)
}

const sleeper = (node: string, megabytes: number): ChildProcess =>
  fork(fileURLToPath(new URL('sleeper.js', import.meta.url)), [String(megabytes)], { execPath: node })

async function ask(child: ChildProcess): Promise<readonly number[]> {
  child.send(block)
  const [{ walls }] = (await once(child, 'message')) as [{ walls: number[] }]
  return walls
}

/** Percent by which each value lies above `reference`. */
const above = (values: readonly number[], reference: number): readonly number[] =>
  values.map((value) => 100 * (value / reference - 1))

export const commandTime: Measurement = {
  name: 'command-time',
  summary: 'the wall of "sleep 0.05" as reported, against hyperfine in the same minutes',
  async measure(setting) {
    if (findExecutable('hyperfine') === undefined)
      return {
        skipped: 'hyperfine is not on PATH; install it: apt install hyperfine, or brew install hyperfine',
      }
    const folder = mkdtempSync(join(tmpdir(), 'benchgate-bench-'))
    const [small, large] = [sleeper(setting.node, 0), sleeper(setting.node, 400)]
    try {
      const found = { theirs: [] as number[], small: [] as number[], large: [] as number[] }
      const tasks = [
        async () => found.theirs.push(...hyperfine(join(folder, 'times.json'))),
        async () => found.small.push(...(await ask(small))),
        async () => found.large.push(...(await ask(large))),
      ]
      for (let round = 0; round < rounds(setting, 20, 1); round++)
        for (const task of tasks.toSorted(() => Math.random() - 0.5)) await task()
      const theirs = sampleOf(found.theirs)
      const line = (what: string, walls: readonly number[], goal: number | null): Reading => ({
        ...{ what, sample: sampleOf(above(walls, theirs.median)), unit: '%', goal },
      })
      return {
        readings: [
          { what: 'hyperfine --shell=none', sample: theirs, unit: 'ms', goal: null },
          line('benchgate above it', found.small, 2),
          line('the same in a process of 400 MB (no gate measures so)', found.large, null),
        ],
      }
    } finally {
      small.kill()
      large.kill()
      rmSync(folder, { recursive: true })
    }
  },
}
