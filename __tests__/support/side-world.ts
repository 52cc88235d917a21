import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SidesWorld } from '../../src/app/sides.js'
import type { Command, Ended } from '../../src/app/world.js'
import { openGit } from '../../src/edge/git.js'
import { environment } from './temporary-repository.js'

/** As much of the outside as building sides needs: real folders, real processes, the real git. */
export function sideWorld(temporary = tmpdir()) {
  const world = {
    git: openGit(environment),
    files: {
      makeTemporaryFolder: async (prefix: string) => realpathSync(mkdtempSync(join(temporary, prefix))),
      remove: async (path: string) => rmSync(path, { recursive: true, force: true }),
      list: async (dir: string) => readdirSync(dir),
    },
    processes: {
      run: async (command: Command) => run(command),
      baseEnvironment: (passthrough: readonly string[], repository: string, tree: string) => ({
        PATH: process.env['PATH']!,
        PASSED: passthrough.join(),
        BETWEEN: `${repository} ${tree}`,
      }),
    },
    progress: { note: () => {}, status: () => {} },
  }
  return world as unknown as SidesWorld
}

function run({ command, cwd, env, timeout }: Command): Ended {
  const [file, ...args] = typeof command === 'string' ? ['sh', '-c', command] : command
  const child = spawnSync(file!, args, { cwd, env, timeout: timeout * 1000, encoding: 'utf8' })
  const code = (child.error as NodeJS.ErrnoException | undefined)?.code
  const timedOut = code === 'ETIMEDOUT'
  return {
    exitCode: child.status,
    signal: child.signal,
    timedOut,
    wall: 0,
    stdout: child.stdout ?? '',
    stderr: child.stderr ?? '',
    stdoutBytes: 0,
    stderrBytes: 0,
    startError: child.error && !timedOut ? child.error.message : null,
    peakRss: null,
  }
}
