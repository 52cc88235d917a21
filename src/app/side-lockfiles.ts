import type { Finding } from '../core/model/finding.js'
import type { BuiltSide } from './side.js'
import type { World } from './world.js'

/** Files that name dependencies which something must install. Cargo and Go fetch theirs when they build. */
const lockfiles = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'poetry.lock',
  'uv.lock',
  'pdm.lock',
  'Pipfile.lock',
  'requirements.txt',
  'Gemfile.lock',
  'composer.lock',
  'mix.lock',
  'Manifest.toml',
]

/** A warning when head's project folder has a lockfile and nothing installs what it names. */
export async function lockfileFindings(
  world: Pick<World, 'files'>,
  sides: readonly BuiltSide[],
): Promise<readonly Finding[]> {
  const head = sides.find((side) => side.side === 'head' && side.setup.length === 0)
  if (head?.state !== 'ready') return []
  const names = await world.files.list(head.dir)
  const found = lockfiles.find((name) => names.includes(name))
  if (!found) return []
  return [
    {
      rule: 'no-lockfile-setup',
      level: 'warning',
      message: `${found} names dependencies, but [project] setup is empty: the trees under test have none installed`,
      file: found,
      line: 1,
      remedy: 'add the command that installs them, as setup = [["npm", "ci"]] does for npm',
    },
  ]
}
