import * as core from '@actions/core'
import type { Finding } from '../core/model/finding.js'
import { type Refused, refusedFile, refuseUnproven } from '../edge/history/refusing.js'
import { inputKeys } from './signing-input.js'
import { historyNote, storeDamaged } from './storage-findings.js'
import type { Restored } from './storing.js'

/**
 * The restored history without what no key vouches for. Without a key everything is believed as far as its hashes
 * prove it.
 */
export async function believed(restored: Restored, folder: string): Promise<Restored> {
  const keys = inputKeys()
  if (keys === null) return restored
  core.info(`believing sessions that were signed by ${keys.fingerprints.join(', ')}`)
  const findings = findingsOf(await refuseUnproven(folder, keys))
  return { ...restored, findings: [...findings, ...restored.findings] }
}

/** So many ids are named; all of them stand in the file. */
const named = 8

function findingsOf({ sessions, again, kept, reports, damage }: Refused): readonly Finding[] {
  const names = sessions.slice(0, named).map((id) => id.slice(0, 12))
  const which = [...names, ...(sessions.length > named ? ['…'] : [])].join(', ')
  return [
    ...(sessions.length > 0
      ? [refused(`${counted(sessions.length, 'session')} (${which})`, refusedFile, kept)]
      : []),
    ...(reports > 0
      ? [refused(`${counted(reports, 'report')} of benchmarks.json alone`, 'a file of its own', kept)]
      : []),
    ...(again.length > 0
      ? [
          historyNote(
            `${counted(again.length, 'session')} came again that nobody signed; they stay in ${refusedFile}`,
          ),
        ]
      : []),
    ...(damage.length > 0 ? [storeDamaged('the store that they came in', damage)] : []),
  ]
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** An error where nothing is left: a green job would say that nothing is worse than a history that nobody believes. */
const refused = (what: string, where: string, kept: number): Finding => ({
  rule: 'session-refused',
  level: kept === 0 ? 'error' : 'warning',
  message: `${what} of the restored history bear no signature by a key that is given here: they do not count, and are kept in ${where} beside the store${kept === 0 ? '; nothing is left to compare with' : ''}`,
  file: 'bench/manifest.toml',
  line: 1,
  remedy:
    'Find out who wrote them. What was written before signing began, or under a key that is no longer given, counts again after command: sign or "benchgate store sign".',
})
