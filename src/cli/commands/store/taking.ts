import type { History, HistoryInfo, Merged } from '../../../app/world.js'
import { type TakenFrom, takenText } from '../../../core/documents/store-taking.js'
import type { Invocation } from '../../command.js'
import { loadManifest } from '../../stored.js'
import { exitDamaged } from './damaged.js'
import type { Target } from './opening.js'

const none: Merged = { added: [], completed: [], refused: [], signed: 0 }

type Taken = Omit<TakenFrom, 'runs' | 'reports'>

/** Takes in what lies at `path` into a history of so many sessions; nothing is saved. */
async function takeOne(
  history: History,
  path: string,
  { project }: Invocation,
  sessions: number,
): Promise<Taken> {
  const { openSource } = await import('../../../edge/history/sources.js')
  const source = await openSource(path)
  const from = { file: path, kind: source.kind, damage: [] }
  switch (source.kind) {
    case 'store': {
      const held = source.history.ids().length
      const taken = history.merge(source.history)
      source.history.close()
      return { ...from, ...taken, damage: source.damage, held }
    }
    case 'benchstone': {
      const rows = source.sessionsFor(history)
      const taken = history.merge(rows)
      return { ...from, ...taken, held: rows.ids().length }
    }
    case 'benchmarks.json': {
      const { manifest } = await loadManifest(project)
      history.importReports(source.text, path, manifest.project.name)
      const added = history.ids().slice(sessions)
      return { ...from, ...none, added, held: added.length }
    }
  }
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
    // All rows are counted anew each time: in a long history that takes longer than a small segment does.
    let now: HistoryInfo = history.info()
    for (const path of paths) {
      const before = now
      const taken = await takeOne(history, path, invocation, before.sessions)
      now = history.info()
      from.push({ ...taken, runs: now.runs - before.runs, reports: now.reports - before.reports })
    }
    if (!dryRun) await history.save()
    const { sessions, runs, reports } = now
    const shown = { into: file, dryRun, from, sessions, runs, reports }
    process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : takenText(shown))
    return from.some(({ refused, damage }) => refused.length + damage.length > 0) ? exitDamaged : 0
  } finally {
    history.close()
  }
}
