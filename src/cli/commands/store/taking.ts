import type { History, Merged } from '../../../app/world.js'
import { type TakenFrom, takenText } from '../../../core/documents/store-taking.js'
import type { Invocation } from '../../command.js'
import { loadManifest } from '../../stored.js'
import { exitDamaged } from './damaged.js'
import type { Target } from './opening.js'

const none: Merged = { added: [], completed: [], refused: [], signed: 0 }

/** Takes in what lies at `path`; nothing is saved. */
async function takeOne(history: History, path: string, { project }: Invocation): Promise<TakenFrom> {
  const { openSource } = await import('../../../edge/history/sources.js')
  const source = await openSource(path)
  const before = history.info()
  const from = { file: path, kind: source.kind, damage: [] }
  switch (source.kind) {
    case 'store': {
      const held = source.history.ids().length
      const taken = history.merge(source.history)
      source.history.close()
      return { ...from, ...difference(before, history), ...taken, damage: source.damage, held }
    }
    case 'benchstone': {
      const sessions = source.sessionsFor(history)
      const taken = history.merge(sessions)
      return { ...from, ...difference(before, history), ...taken, held: sessions.ids().length }
    }
    case 'benchmarks.json': {
      const { manifest } = await loadManifest(project)
      history.importReports(source.text, path, manifest.project.name)
      const added = history.ids().slice(before.sessions)
      return { ...from, ...difference(before, history), ...none, added, held: added.length }
    }
  }
}

const difference = ({ runs, reports }: ReturnType<History['info']>, history: History) => {
  const now = history.info()
  return { runs: now.runs - runs, reports: now.reports - reports }
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
    for (const path of paths) from.push(await takeOne(history, path, invocation))
    if (!dryRun) await history.save()
    const { sessions, runs, reports } = history.info()
    const shown = { into: file, dryRun, from, sessions, runs, reports }
    process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : takenText(shown))
    return from.some(({ refused, damage }) => refused.length + damage.length > 0) ? exitDamaged : 0
  } finally {
    history.close()
  }
}
