import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { node } from './benchgate.js'

/** A folder into which the packed package was installed, as a user does. */
export interface InstalledPackage {
  readonly dir: string
  write(name: string, text: string): string
  /** Runs a module that lies there, by Node, in `cwd`. */
  program(
    name: string,
    cwd?: string,
    env?: Readonly<Record<string, string | undefined>>,
  ): SpawnSyncReturns<string>
}

/** Packs what would be published and installs it, without the network: the package has no dependencies. */
export function installedPackage(): InstalledPackage {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'installed-package-')))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  const npm = (cwd: string, ...args: readonly string[]) =>
    execFileSync('npm', [...args, '--silent', '--offline'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  npm(process.cwd(), 'pack', '--ignore-scripts', '--pack-destination', dir)
  const tarball = readdirSync(dir).find((name) => name.endsWith('.tgz'))!
  writeFileSync(join(dir, 'package.json'), '{ "type": "module", "private": true }\n')
  npm(dir, 'install', '--no-audit', '--no-fund', '--ignore-scripts', `./${tarball}`)
  return {
    dir,
    write(name, text) {
      writeFileSync(join(dir, name), text)
      return join(dir, name)
    },
    program: (name, cwd = dir, env = {}) =>
      spawnSync(node, [join(dir, name)], { cwd, encoding: 'utf8', env: { ...process.env, ...env } }),
  }
}
