import {
  type AcceptedEntry,
  type AnchorDecision,
  isExpired,
  nothingAccepted,
  parseAccepted,
} from '../core/manifest/accepted.js'
import type { Finding } from '../core/model/finding.js'
import { matches } from '../core/model/plan.js'
import { orThrow } from '../core/model/problem.js'
import { namesBefore } from '../core/model/rename.js'
import type { Acceptance } from '../core/model/session.js'
import type { Verdict } from '../core/model/verdict.js'
import type { Renaming } from './renamed.js'
import type { GateRequest } from './request.js'
import { fromTop, type Site } from './site.js'
import type { World } from './world.js'

/** The file of accepted regressions, beside the manifest's folder. */
export const acceptedFile = 'bench/accepted.toml'

/** Acceptances of both sides. Base's are agreed upon; head's are part of the change under review. */
export interface Accepted {
  readonly agreed: readonly AcceptedEntry[]
  readonly proposed: readonly AcceptedEntry[]
}

/** Both, and head's decisions about the anchor. */
export interface Decisions extends Accepted {
  readonly anchors: readonly AnchorDecision[]
}

/** Reads `bench/accepted.toml` of head and base. A broken file of head is a problem; base's counts as absent. */
export async function readAccepted(
  world: Pick<World, 'git' | 'files'>,
  site: Site,
  request: Pick<GateRequest, 'project' | 'head'>,
): Promise<Decisions> {
  const { repository, projectPath, commits, authority } = site
  const path = fromTop(projectPath, acceptedFile)
  const own =
    request.head === null
      ? await world.files.readText(`${request.project}/${acceptedFile}`)
      : await world.git.show(repository, request.head, path)
  const { accepted: proposed, anchors } =
    own === undefined ? nothingAccepted : orThrow(await parseAccepted(own, acceptedFile))
  if (authority === 'head') return { agreed: proposed, proposed: [], anchors }
  const text = await world.git.show(repository, commits.base, path)
  const base = text === undefined ? null : await parseAccepted(text, acceptedFile)
  const agreed = base?.ok ? base.value.accepted : []
  const brought = proposed.filter((entry) => !agreed.some((known) => sameEntry(known, entry)))
  return { agreed, proposed: brought, anchors }
}

const sameEntry = ({ line: _a, ...a }: AcceptedEntry, { line: _b, ...b }: AcceptedEntry): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** What today is, and which version is being released. */
export interface Moment {
  /** YYYY-MM-DD, UTC. */
  readonly today: string
  readonly version: string | null
  readonly now: number
  /** Metrics that acceptances may still call by an older name. */
  readonly renaming: Renaming
}

/** What acceptances do to the verdicts: findings that `decide` reads, and rows for the store. */
export interface Applied {
  readonly findings: readonly Finding[]
  readonly acceptances: readonly Acceptance[]
}

/** Holds every failed metric against the acceptances, and says which of them have expired. */
export function applyAccepted(accepted: Accepted, verdicts: readonly Verdict[], moment: Moment): Applied {
  const all = [
    ...accepted.agreed.map((entry) => ({ entry, level: 'note' as const })),
    ...accepted.proposed.map((entry) => ({ entry, level: 'warning' as const })),
  ]
  const live = all.filter(({ entry }) => !isExpired(entry.until, moment.today, moment.version))
  const expired = all.filter(({ entry }) => isExpired(entry.until, moment.today, moment.version))
  const hits = verdicts.flatMap((verdict) => {
    const names = namesOf(verdict, moment.renaming)
    const found = verdict.kind === 'FAIL' && live.find(({ entry }) => covers(entry, verdict, names))
    return found ? [{ verdict, ...found }] : []
  })
  return {
    findings: [...hits.map(acceptedFinding), ...expired.map(({ entry }) => expiredFinding(entry))],
    acceptances: hits.map(({ verdict, entry }) => acceptanceOf(verdict, entry, moment.now)),
  }
}

function namesOf({ benchmark, metric }: Verdict, renaming: Renaming): readonly string[] {
  if (metric === null) return []
  const renames = renaming.find(({ name }) => name === benchmark)?.renames ?? []
  return [metric, ...namesBefore(renames, metric)]
}

/** Covered is what is not proven to be worse than was accepted. */
function covers(
  entry: AcceptedEntry,
  { benchmark, subject, evidence }: Verdict,
  names: readonly string[],
): boolean {
  if (evidence.absolute || !matches(entry.benchmark, benchmark) || entry.subject !== subject) return false
  const proven = evidence.low ?? evidence.worse
  return names.some((name) => matches(entry.metric, name)) && proven !== null && proven <= entry.maxChange
}

interface Hit {
  readonly verdict: Verdict
  readonly entry: AcceptedEntry
  readonly level: 'note' | 'warning'
}

function acceptedFinding({ verdict, entry, level }: Hit): Finding {
  const { benchmark, subject, metric } = verdict
  const how = level === 'warning' ? 'this change itself accepts it' : 'it was accepted'
  return {
    rule: 'accepted-regression',
    level,
    message: `${benchmark} ${metric} is worse, and ${how} up to ${Math.round(entry.maxChange * 1000) / 10} % until ${entry.until} by ${entry.author}: ${entry.reason}`,
    file: acceptedFile,
    line: entry.line,
    benchmark,
    subject,
    ...(metric === null ? {} : { metric }),
  }
}

const expiredFinding = ({ benchmark, metric, until, line }: AcceptedEntry): Finding => ({
  rule: 'acceptance-expired',
  level: 'warning',
  message: `the acceptance of ${benchmark} ${metric} ended with ${until} and no longer counts`,
  file: acceptedFile,
  line,
})

const acceptanceOf = (verdict: Verdict, entry: AcceptedEntry, at: number): Acceptance => ({
  benchmark: verdict.benchmark,
  subject: verdict.subject,
  metric: verdict.metric ?? '*',
  maxChange: entry.maxChange,
  reason: entry.reason,
  author: entry.author,
  until: entry.until,
  at,
  supersedes: null,
})
