import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError } from '../core/model/problem.js'
import { writeWhole } from './history/atomic-write.js'
import { home } from './home.js'
import { withLock } from './lock.js'

/** Where a registered project lies, and the hash of its manifest when it was registered. */
export interface Registration {
  readonly path: string
  readonly manifest_hash: string
}

type Projects = Readonly<Record<string, Registration>>

/** Milliseconds; a change takes a few. */
const patience = 15_000

const fileIn = (folder: string): string => join(folder, 'registry.json')

const broken = (file: string, why: string) =>
  new ProblemError([
    {
      where: { file },
      what: `the registry of projects is broken: ${why}`,
      hint: 'mend it, or remove it and register the projects again: benchgate register PATH',
    },
  ])

function isRegistration(value: unknown): value is Registration {
  const { path, manifest_hash: hash } = (value ?? {}) as Partial<Record<keyof Registration, unknown>>
  return typeof path === 'string' && typeof hash === 'string'
}

function readProjects(text: string, file: string): Projects {
  let projects: unknown
  try {
    projects = (JSON.parse(text) as { projects?: unknown } | null)?.projects
  } catch (error) {
    throw broken(file, (error as Error).message)
  }
  if (typeof projects !== 'object' || projects === null) throw broken(file, 'it has no table "projects"')
  const wrong = Object.entries(projects).find(([, value]) => !isRegistration(value))
  if (wrong) throw broken(file, `project "${wrong[0]}" has no path or no manifest_hash`)
  return projects as Projects
}

/** Every registered project by name. Throws ProblemError for a file that is not a registry. */
export async function registeredProjects(folder = home(process.env)): Promise<Projects> {
  const file = fileIn(folder)
  try {
    return readProjects(await readFile(file, 'utf8'), file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/** Enters a project, or takes it out (null); answers what was there before. No two changes at once lose one. */
export async function changeRegistry(
  name: string,
  entry: Registration | null,
  folder = home(process.env),
): Promise<Registration | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return withLock(join(folder, 'registry.lock'), patience, async () => {
    const { [name]: before, ...others } = await registeredProjects(folder)
    const projects = entry === null ? others : { ...others, [name]: entry }
    const sorted = Object.fromEntries(Object.entries(projects).sort(([a], [b]) => (a < b ? -1 : 1)))
    await writeWhole(fileIn(folder), `${JSON.stringify({ projects: sorted }, null, 2)}\n`)
    return before
  })
}
