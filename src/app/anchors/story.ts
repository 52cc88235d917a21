import { amount, counted } from '../../core/gates/wording.js'
import type { StoredPointer } from '../../core/model/session.js'
import type { Verdict } from '../../core/model/verdict.js'
import type { Site } from '../site.js'
import type { History, World } from '../world.js'

/** Where to look for what happened since the anchor. */
export interface Past {
  readonly site: Pick<Site, 'repository' | 'commits'>
  readonly project: string
  readonly history: Pick<History, 'pointer' | 'reports' | 'verdicts'>
}

/** Farther back the merges are not counted any more. */
const farthest = 1000

/**
 * Adds to every regression against the anchor how it came about: by how much since when, over how many merges, and
 * whether any of them was flagged on its own. Without that a slow boil would look like the fault of the last change.
 */
export async function tellSinceAnchor(
  { git }: Pick<World, 'git'>,
  past: Past,
  verdicts: readonly Verdict[],
): Promise<readonly Verdict[]> {
  if (!verdicts.some(isSlide)) return verdicts
  const { repository, commits } = past.site
  const line = await git.firstParents(repository, commits.headCommit, farthest)
  return verdicts.map((verdict) => {
    if (!isSlide(verdict)) return verdict
    return { ...verdict, reason: `${verdict.reason}; ${storyOf(past, line, { verdict, verdicts })}` }
  })
}

/** A metric that got worse since the anchor. */
const isSlide = ({ kind, baseline, evidence }: Verdict): boolean =>
  kind === 'FAIL' && baseline.startsWith('paired:best (') && evidence.worse !== null

interface Session {
  readonly verdict: Verdict
  readonly verdicts: readonly Verdict[]
}

function storyOf(past: Past, line: readonly string[], session: Session): string {
  const { benchmark, subject, evidence } = session.verdict
  const anchor = past.history.pointer('best', benchmark, subject)!
  const merges = line.indexOf(anchor.gitSha)
  const size = `+${amount(evidence.worse!, evidence.absolute)} since ${nameOf(past, anchor)}`
  if (merges < 0) return `${size}, which is not among the first parents of HEAD`
  const flagged = flaggedAmong(past, line.slice(0, merges), session)
  if (merges === 1) return `${size}, 1 merge ago`
  const [first] = flagged
  const words =
    first === undefined
      ? 'none of which was flagged on its own: a slow boil'
      : `of which ${flagged.length} ${flagged.length === 1 ? 'was' : 'were'} flagged, first ${first.slice(0, 10)}`
  return `${size} over ${counted(merges, 'merge')}, ${words}`
}

/** The anchor's version, else its commit. */
function nameOf({ history, project }: Past, { report, gitSha, benchmark, subject }: StoredPointer): string {
  const found = history.reports({ project, benchmark, subject }).find(({ uid }) => uid === report)
  return found?.version ?? gitSha.slice(0, 10)
}

/** Commits at which this metric was judged worse than anything but the anchor, oldest first. */
function flaggedAmong(
  { history, project }: Past,
  line: readonly string[],
  { verdict, verdicts }: Session,
): readonly string[] {
  const { benchmark, subject, metric } = verdict
  const series = { project, benchmark, subject }
  const isFlag = (one: Verdict): boolean =>
    one.benchmark === benchmark &&
    one.subject === subject &&
    one.metric === metric &&
    (one.kind === 'FAIL' || one.kind === 'REJECT') &&
    !one.baseline.startsWith('paired:best')
  const sessions = new Set(
    history
      .verdicts(series)
      .filter(isFlag)
      .map(({ session }) => session),
  )
  const stored = history.reports(series).filter(({ session }) => sessions.has(session))
  const commits = new Set(stored.map(({ gitSha }) => gitSha))
  return line
    .filter((commit, index) => commits.has(commit) || (index === 0 && verdicts.some(isFlag)))
    .toReversed()
}
