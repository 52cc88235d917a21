import type { Finding } from '../core/model/finding.js'
import { readMeasured } from './journal.js'
import { hex } from './seeds.js'
import type { History, World } from './world.js'

/** Folder of a store's journals. */
export const journalFolder = (store: string): string => `${store}/journals`

/** Path of a new journal of this process. Its name says whose it is: `<pid>-<host>-<random>.jsonl`. */
export const newJournal = ({ host }: Pick<World, 'host'>, store: string): string =>
  `${journalFolder(store)}/${host.pid}-${host.machine('').host}-${hex(host.randomBytes(6))}.jsonl`

/**
 * Turns journals that a kill left behind into sessions of kind `recovered`; every finished run stays. A journal
 * whose process still lives is left alone.
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
    const finding = await recover(world, path, history)
    if (finding) findings.push(finding)
  }
  return findings
}

/** Whose journal has this name. */
export function ownerOf(name: string): { readonly pid: number; readonly host: string } {
  const [, pid = '0', host = ''] = /^(\d+)-(.*)-[0-9a-f]+\.jsonl$/.exec(name) ?? []
  return { pid: Number(pid), host }
}

async function recover(world: Pick<World, 'files'>, path: string, history: History): Promise<Finding | null> {
  const measured = readMeasured((await world.files.readText(path)) ?? '')
  const runs = measured.runSets.reduce((count, set) => count + set.runs.length, 0)
  if (measured.header !== null && runs > 0) {
    const { runSets, findings, header } = measured
    history.append({
      header: { ...header, kind: 'recovered', complete: false },
      runSets,
      reports: [],
      verdicts: [],
      findings,
      pointerMoves: [],
    })
    await history.save()
  }
  if (measured.header === null && runs > 0) return null
  await world.files.remove(path)
  if (runs === 0) return null
  return {
    rule: 'recovered-runs',
    level: 'note',
    message: `${runs} finished runs of a session that was cut short were recovered into the history${measured.damage.length > 0 ? ` (${measured.damage.join('; ')})` : ''}`,
    file: 'bench/manifest.toml',
    line: 1,
  }
}
