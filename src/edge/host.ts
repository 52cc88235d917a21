import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import os from 'node:os'
import type { Host } from '../app/world.js'
import type { Machine } from '../core/model/session.js'
import { isAlive } from './alive.js'
import { findExecutable } from './executable.js'
import { gpus } from './gpus.js'
import { storeFolder } from './home.js'

/** One line for a list of graphics cards: equal ones are counted. */
export function describeGpus(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const parts = [...counts].map(([name, count]) => (count > 1 ? `${count} x ${name}` : name))
  return parts.length > 0 ? parts.join(', ') : null
}

/** What ARM kernels say instead of a model name: `implementer 0x41 part 0xd0c`. */
export function armModel(cpuinfo: string): string | undefined {
  const field = (name: string) => new RegExp(`^CPU ${name}\\s*:\\s*(\\S+)`, 'm').exec(cpuinfo)?.[1]
  const [implementer, part] = [field('implementer'), field('part')]
  return implementer && part ? `implementer ${implementer} part ${part}` : undefined
}

function armModelHere(): string | undefined {
  try {
    return armModel(readFileSync('/proc/cpuinfo', 'utf8'))
  } catch {
    return undefined
  }
}

function cpuModel(): string {
  const model = os.cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? ''
  return model !== '' && model !== 'unknown' ? model : (armModelHere() ?? 'unknown')
}

function machine(label: string): Machine {
  return {
    label,
    cpu: cpuModel(),
    cores: os.cpus().length,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    arch: os.arch(),
    os: os.platform(),
    gpu: describeGpus(gpus().cards.map(({ name }) => name)),
    host: os.hostname(),
    kernel: os.release(),
  }
}

function gitVersion(): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', ['--version'], { timeout: 5000 }, (error, stdout) => {
      resolve(error ? undefined : /\d+(\.\d+)+/.exec(stdout)?.[0])
    })
  })
}

async function tools(): Promise<Readonly<Record<string, string>>> {
  const git = await gitVersion()
  return {
    node: process.versions.node,
    ...(git === undefined ? {} : { git }),
    os: `${os.type()} ${os.release()}`,
  }
}

/** An account may have no entry in the user database, as in many containers. */
function userName(): string {
  try {
    return os.userInfo().username
  } catch {
    return process.env['USER'] ?? process.env['USERNAME'] ?? `uid ${process.getuid?.() ?? 'unknown'}`
  }
}

/** The machine we run on. Proven on Linux; elsewhere as far as Node tells. */
export const host: Host = {
  machine,
  tools,
  environment: (name) => process.env[name],
  randomBytes: (count) => new Uint8Array(randomBytes(count)),
  sha256: (data) => createHash('sha256').update(data).digest('hex'),
  storeFolder: (project, store) => storeFolder(process.env, project, store),
  gpuMemoryGb: () => {
    const known = gpus().cards.flatMap(({ memory }) => memory ?? [])
    return known.length === 0 ? null : Math.max(...known) / 1024
  },
  // A process of another host cannot be asked; it counts as alive.
  isAlive: ({ pid, host: owner }) => owner !== os.hostname() || isAlive(pid),
  pid: process.pid,
  hasTool: async (name) => findExecutable(name) !== undefined,
  get user() {
    return userName()
  },
}
