import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { exampleProject } from './example-project.js'
import { exampleStore } from './example-store.js'
import type { Setting } from './measurement.js'

const manifestFor = (pairs: number): string => `[project]
name = "example"

[gate]
min_pairs = ${pairs}
max_pairs = ${pairs}

[[benchmarks]]
name = "sleep"
kind = "command"
command = ["sleep", "0.05"]
tier = "performance"
`

/** What one real gate reported and how large its measuring process grew. */
export interface GateRun {
  /** Milliseconds that the gate recorded for each run of `sleep 0.05`. */
  readonly walls: readonly number[]
  /** Largest resident memory of the measuring process, MB; null where the host does not tell. */
  readonly peak: number | null
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The process that `gate` measures in: a child of it whose command line says `measure-job`. */
function measuringProcess(gate: number): number | undefined {
  return readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .find(
      (id) =>
        read(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ')[1] === String(gate) &&
        read(`/proc/${id}/cmdline`).split('\0').includes('measure-job'),
    )
}

const peakOf = (id: number): number =>
  (Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${id}/status`))?.[1] ?? 0) * 1024) / 1e6

/** Looks often while the gate runs; the last look before the end is within milliseconds of it. */
async function watch(gate: ChildProcess): Promise<number | null> {
  if (process.platform !== 'linux' || gate.pid === undefined) return null
  let measuring: number | undefined
  let peak = 0
  while (gate.exitCode === null && gate.signalCode === null) {
    measuring ??= measuringProcess(gate.pid)
    if (measuring !== undefined) peak = Math.max(peak, peakOf(measuring))
    await sleep(20)
  }
  return peak === 0 ? null : peak
}

async function runGate(setting: Setting, project: string, store: string): Promise<number | null> {
  const args = [setting.cli, 'gate', '--base', 'HEAD^', '--store', store, '--quiet', '--json']
  const gate = spawn(setting.node, args, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] })
  const peak = await watch(gate)
  if (![0, 1, 2].includes(gate.exitCode ?? -1)) throw new Error(`the gate ended with ${gate.exitCode}`)
  return peak
}

async function recordedWalls(setting: Setting, project: string, store: string): Promise<readonly number[]> {
  const { spawnSync } = await import('node:child_process')
  const args = [setting.cli, 'history', 'sleep', '--limit', '0', '--json', '--store', store]
  const { stdout } = spawnSync(setting.node, args, { cwd: project, encoding: 'utf8', maxBuffer: 2 ** 26 })
  const { runs } = JSON.parse(stdout) as { runs: { pair: number; wall: number }[] }
  return runs.filter(({ pair }) => pair > 0).map(({ wall }) => wall * 1000)
}

/** Gates a project whose benchmark is `sleep 0.05`, from the shipped command line, with `runs` runs in its store. */
export async function gateRun(setting: Setting, runs: number, pairs: number): Promise<GateRun> {
  const { dir, head } = exampleProject(manifestFor(pairs))
  const folder = mkdtempSync(join(tmpdir(), 'benchgate-bench-'))
  try {
    const store = join(folder, 'store')
    cpSync(exampleStore({ runs, kind: 'command', head, manifest: null }), store, { recursive: true })
    const peak = await runGate(setting, dir, store)
    return { walls: await recordedWalls(setting, dir, store), peak }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
