import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type TakenProject, takeProject } from '../../../app/home-import.js'
import { homeText } from '../../../core/documents/home-taking.js'
import { idPattern } from '../../../core/manifest/scalars.js'
import { ProblemError } from '../../../core/model/problem.js'
import type { BenchstoneHome } from '../../../edge/history/benchstone-home.js'
import { newSessions, sourceOf } from '../../../edge/history/benchstone-tables.js'
import { host } from '../../../edge/host.js'
import { changeRegistry, registeredProjects } from '../../../edge/registry.js'
import { realWorld } from '../../../edge/world.js'
import { type Invocation, UsageError } from '../../command.js'
import { loadManifest } from '../../stored.js'
import { exitDamaged } from './damaged.js'
import { openTarget } from './opening.js'

interface Home extends BenchstoneHome {
  readonly path: string
  readonly dryRun: boolean
}

/**
 * Takes a benchstone home, each project into its own store. One project may go into the store that --store names; then
 * the registry stays as it is. Shows what came; 65 when some of it could not be taken.
 */
export async function takeHome(path: string, found: BenchstoneHome, invocation: Invocation): Promise<number> {
  const home: Home = { ...found, path: resolve(path), dryRun: invocation.flags['dry-run'] === true }
  const safe = home.projects.filter((name) => idPattern.test(name))
  if (invocation.store !== null && safe.length > 1)
    throw new UsageError(
      `this home holds ${safe.length} projects: without --store each comes into its own store`,
    )
  const projects: TakenProject[] = []
  for (const project of safe) projects.push(await takeOne(home, project, invocation.store))
  const registry = invocation.store === null ? await takeRegistry(home) : { registered: [], wrong: [] }
  const wrong = [
    ...home.wrong,
    ...home.projects
      .filter((name) => !safe.includes(name))
      .map((name) => `project "${name}": its name is no id, so nothing of it was taken`),
    ...projects.flatMap((one) => one.wrong),
    ...registry.wrong,
  ]
  const shown = {
    ...{ home: home.path, dryRun: home.dryRun },
    projects: projects.map(({ wrong: _, ...rest }) => rest),
    ...{ registered: registry.registered, leftOut: leftOut(home, invocation.store), wrong },
  }
  process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : homeText(shown))
  return wrong.length > 0 ? exitDamaged : 0
}

async function takeOne(home: Home, project: string, store: string | null): Promise<TakenProject> {
  const { path, dryRun, tables } = home
  const folder = store ?? host.storeFolder(project, await storeName(home, project))
  const { history } = await openTarget(folder)
  try {
    const own = ({ runs, baselines }: BenchstoneHome['tables']) => ({
      runs: runs.filter((row) => row['project'] === project),
      baselines: baselines.filter((row) => row['project'] === project),
    })
    const taking = { home: path, project, tables: own(tables), target: history, folder, dryRun }
    const taken = await takeProject(realWorld(true), { newSessions, sourceOf }, taking)
    if (!dryRun) await history.save()
    return taken
  } finally {
    history.close()
  }
}

/** As the manifest of the registered project says, where it can be read. */
async function storeName({ registry }: Home, project: string): Promise<string> {
  const path = registry.get(project)?.path
  if (path === undefined) return 'default'
  try {
    return (await loadManifest(path)).manifest.store.name
  } catch (error) {
    if (error instanceof ProblemError) return 'default'
    throw error
  }
}

async function takeRegistry({ registry, dryRun }: Home) {
  const known = await registeredProjects()
  const [registered, wrong]: [string[], string[]] = [[], []]
  for (const [name, entry] of registry) {
    const here = known[name]?.path
    if (here !== undefined) {
      if (here !== entry.path)
        wrong.push(`registry.json: "${name}" is registered here at ${here} and stays so`)
    } else if (!existsSync(entry.path)) {
      wrong.push(`registry.json: "${name}" lies at ${entry.path}, which is not there`)
    } else {
      if (!dryRun) await changeRegistry(name, entry)
      registered.push(name)
    }
  }
  return { registered, wrong }
}

function leftOut({ others, registry }: Home, store: string | null): readonly string[] {
  const { logs, jobs } = others
  return [
    ...(logs > 0 ? [`logs (${logs}): what runs said is no part of a history`] : []),
    ...(jobs > 0 ? [`jobs (${jobs}): they are over, and their runs are in the store`] : []),
    ...(store !== null && registry.size > 0
      ? [`registry.json (${registry.size}): --store names one store`]
      : []),
  ]
}
