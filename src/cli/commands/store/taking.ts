import type { History, HistoryInfo, Merged } from '../../../app/world.js'
import { type TakenFrom, takenText } from '../../../core/documents/store-taking.js'
import type { Source } from '../../../edge/history/sources.js'
import type { Invocation } from '../../command.js'
import { loadManifest } from '../../stored.js'
import { exitDamaged } from './damaged.js'
import type { Target } from './opening.js'

const none: Merged = { added: [], completed: [], refused: [], signed: 0 }

type Taken = Omit<TakenFrom, 'runs' | 'reports'>

interface Taking {
  readonly history: History
  /** Folder or name of the project that is asked for names. */
  readonly project: string
  /** Lists that were found beside stores, to be asked at the end. */
  readonly lists: ListBeside[]
}

/** Takes in what lies at `path` into a history of so many sessions; nothing is saved. */
async function takeOne({ history, project, lists }: Taking, path: string, sessions: number): Promise<Taken> {
  const { openSource } = await import('../../../edge/history/sources.js')
  const source = await openSource(path)
  const from = { file: path, kind: source.kind, damage: [] }
  switch (source.kind) {
    case 'store': {
      const held = source.history.ids().length
      const taken = history.merge(source.history)
      lists.push(...(await listOf(source, project)))
      source.history.close()
      return { ...from, ...taken, damage: source.damage, held }
    }
    case 'benchstone': {
      const rows = source.sessionsFor(history)
      const taken = history.merge(rows)
      return { ...from, ...taken, held: rows.ids().length }
    }
    case 'benchmarks.json': {
      const name = await manifestName(project).catch((error: unknown) => {
        const only = onlyProject(history)
        if (only === undefined) throw error
        return only
      })
      history.importReports(source.text, path, name)
      const added = history.ids().slice(sessions)
      return { ...from, ...none, added, held: added.length }
    }
  }
}

/** A benchmarks.json beside a store, and the project of entries that name none. */
interface ListBeside {
  readonly file: string
  readonly text: string
  readonly project: string
}

async function listOf(
  { beside, history }: Extract<Source, { readonly kind: 'store' }>,
  project: string,
): Promise<readonly ListBeside[]> {
  if (beside === null) return []
  return [{ ...beside, project: onlyProject(history) ?? (await manifestName(project)) }]
}

/** The project of all sessions, where it is one. */
function onlyProject(history: History): string | undefined {
  const [only, ...others] = new Set(history.sessions().map((header) => header.project))
  return others.length === 0 ? only : undefined
}

const manifestName = async (project: string): Promise<string> =>
  (await loadManifest(project)).manifest.project.name

/** Reports that stand in such a list alone. Asked last: what one store has lost another may bring. */
function takeLists(history: History, lists: readonly ListBeside[]): readonly TakenFrom[] {
  return lists.flatMap(({ file, text, project }) => {
    const before = history.ids().length
    const { added: reports } = history.importReports(text, file, project)
    if (reports === 0) return []
    const added = history.ids().slice(before)
    const from = { file, kind: 'benchmarks.json', held: added.length, damage: [], runs: 0, reports }
    return [{ ...none, ...from, added }]
  })
}

/** Takes the sources in, saves unless it is a dry run, and shows what came; 65 when some of it could not be taken. */
export async function take(
  target: Target,
  paths: readonly string[],
  invocation: Invocation,
): Promise<number> {
  const { history, file } = target
  const dryRun = invocation.flags['dry-run'] === true
  try {
    const from: TakenFrom[] = []
    const taking = { history, project: invocation.project, lists: [] as ListBeside[] }
    // All rows are counted anew each time: in a long history that takes longer than a small segment does.
    let now: HistoryInfo = history.info()
    for (const path of paths) {
      const before = now
      const taken = await takeOne(taking, path, before.sessions)
      now = history.info()
      from.push({ ...taken, runs: now.runs - before.runs, reports: now.reports - before.reports })
    }
    const listed = takeLists(history, taking.lists)
    from.push(...listed)
    if (!dryRun) await history.save()
    const { sessions, runs, reports } = listed.length > 0 ? history.info() : now
    const shown = { into: file, dryRun, from, sessions, runs, reports }
    process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : takenText(shown))
    return from.some(({ refused, damage }) => refused.length + damage.length > 0) ? exitDamaged : 0
  } finally {
    history.close()
  }
}
