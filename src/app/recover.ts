import type { Finding } from '../core/model/finding.js'
import { type ReadJournal, readMeasured } from './journal.js'
import { hex } from './seeds.js'
import type { History, World } from './world.js'

/** Folder of a store's journals. */
export const journalFolder = (store: string): string => `${store}/journals`

/** Path of a new journal of this process. Its name says whose it is: `<pid>-<host>-<random>.jsonl`. */
export const newJournal = ({ host }: Pick<World, 'host'>, store: string): string =>
  `${journalFolder(store)}/${host.pid}-${host.machine('').host}-${hex(host.randomBytes(6))}.jsonl`

/**
 * Turns journals that a kill left behind into sessions of kind `recovered`; every finished run stays. A journal
 * whose process still lives is left alone; one in which something could not be read is kept under another name.
 */
export async function recoverJournals(
  world: Pick<World, 'files' | 'host'>,
  store: string,
  history: History,
): Promise<readonly Finding[]> {
  const folder = journalFolder(store)
  const findings: Finding[] = []
  for (const name of await world.files.list(folder)) {
    if (!name.endsWith('.jsonl') || world.host.isAlive(ownerOf(name))) continue
    const path = `${folder}/${name}`
    findings.push(...(await recover(world, path, history)))
  }
  return findings
}

/** Whose journal has this name. */
export function ownerOf(name: string): { readonly pid: number; readonly host: string } {
  const [, pid = '0', host = ''] = /^(\d+)-(.*)-[0-9a-f]+\.jsonl$/.exec(name) ?? []
  return { pid: Number(pid), host }
}

async function recover(
  { files }: Pick<World, 'files'>,
  path: string,
  history: History,
): Promise<readonly Finding[]> {
  const text = await files.readText(path)
  // Another process took it in meanwhile.
  if (text === undefined) return []
  const measured = readMeasured(text)
  const { header, runSets, findings, unreadable, damage } = measured
  const runs = header === null ? 0 : runSets.reduce((count, set) => count + set.runs.length, 0)
  if (header !== null && runs > 0) {
    history.append({
      header: { ...header, kind: 'recovered', complete: false },
      ...{ runSets, reports: [], verdicts: [], findings, pointerMoves: [] },
    })
    await history.save()
  }
  const torn = damage.filter((one) => !unreadable.includes(one))
  const recovered = runs > 0 ? [recoveredNote(runs, torn)] : []
  if (unreadable.length > 0)
    return [...recovered, unreadableFinding(await keepAside(files, path), measured, runs)]
  await files.remove(path)
  return recovered
}

/** Gives a journal a name that is none of a journal's, and returns that. A kill in between leaves both: done again. */
async function keepAside(files: World['files'], path: string): Promise<string> {
  const kept = `${path}.unreadable`
  const bytes = await files.readBytes(path)
  if (bytes) await files.writeAtomic(kept, bytes, 0o600)
  await files.remove(path)
  return kept
}

const recoveredNote = (runs: number, torn: readonly string[]): Finding => ({
  rule: 'recovered-runs',
  level: 'note',
  message: `${runs} finished runs of a session that was cut short were recovered into the history${torn.length > 0 ? ` (${torn.join('; ')})` : ''}`,
  file: 'bench/manifest.toml',
  line: 1,
})

const mostShown = 3

/** Finished runs may be gone: whoever relies on them must hear of it. */
function unreadableFinding(kept: string, { unreadable }: ReadJournal, runs: number): Finding {
  const more = unreadable.length - mostShown
  const shown = [...unreadable.slice(0, mostShown), ...(more > 0 ? [`${more} more`] : [])].join('; ')
  const rest = runs > 0 ? 'only what could be read was recovered' : 'nothing of it was recovered'
  return {
    rule: 'store-unreadable',
    level: 'warning',
    message: `the journal of a session that was cut short could not be read whole (${shown}): ${rest}, and it was kept as ${kept}`,
    file: 'bench/manifest.toml',
    line: 1,
    remedy:
      'Measure again what is missing, then remove the kept file. If a newer benchgate wrote it, take ".unreadable" off its name and run that version.',
  }
}
