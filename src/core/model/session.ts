import type { Acknowledgement, Calibration } from './calibration.js'
import type { Finding } from './finding.js'
import type { Direction } from './measurement.js'
import type { Cost } from './plan.js'
import type { Run, Side } from './run.js'
import type { Verdict, VerdictKind } from './verdict.js'

/** What tells machines apart (`label` overrides the rest); `host` and `kernel` are shown, never compared. */
export interface Machine {
  readonly label: string
  readonly cpu: string
  readonly cores: number
  readonly memoryGiB: number
  readonly arch: string
  readonly os: string
  readonly gpu: string | null
  readonly host: string
  readonly kernel: string
}

/** The words by which two machines are the same or not. */
export function fingerprint(machine: Machine): string {
  if (machine.label) return `label ${machine.label}`
  const { cpu, cores, memoryGiB, arch, os, gpu } = machine
  return `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${arch}, ${os}${gpu ? `, ${gpu}` : ''}`
}

/** What one write to the history says about itself. Times in milliseconds since 1970, UTC. */
export interface SessionHeader {
  readonly kind:
    | 'gate'
    | 'run'
    | 'bisect'
    | 'judge'
    | 'promote'
    | 'reference'
    | 'import'
    | 'recovered'
    | 'calibrate'
    | 'acknowledge'
  readonly project: string
  readonly parents: readonly string[]
  readonly gitSha: string
  readonly branch: string | null
  readonly dirty: boolean
  /** sha256 of the diff of a dirty tree; the diff itself stays beside the store. */
  readonly diffHash: string | null
  readonly event: string
  readonly trigger: string | null
  /** Version label: makes the session a snapshot. */
  readonly version: string | null
  readonly cost: Cost | 'all'
  readonly dryRun: boolean
  readonly shard: string | null
  readonly machine: Machine
  readonly tools: Readonly<Record<string, string>>
  readonly runnerLabels: readonly string[]
  readonly command: string
  readonly manifestHash: string
  readonly harnessVersion: string
  readonly startedAt: number
  readonly endedAt: number
  readonly complete: boolean
}

/** The runs of one benchmark, subject, side and baseline rule in one session. */
export interface RunSet {
  readonly benchmark: string
  readonly subject: string
  readonly side: Side
  readonly rule: string | null
  readonly gitSha: string
  readonly dirty: boolean
  /** 63 bits; every seed of the set was drawn from it. Null: the manifest's own seeds. */
  readonly metaSeed: bigint | null
  readonly definitionHash: string
  readonly runs: readonly Run[]
}

/** One metric of a report. `value` is the mean of the ok values of the head runs; null unless `status` is ok. */
export interface ReportMetric {
  readonly name: string
  readonly status: 'ok' | 'skipped' | 'error'
  readonly value: number | null
  readonly n: number
  readonly sd: number | null
  readonly unit: string | null
  readonly direction: Direction | null
  readonly target: number | null
  readonly mandatory: boolean
  readonly machineIndependent: boolean
  readonly message: string | null
}

/** The aggregate of one run set of head: 000's report, 004's v{N} (N is its rank in the series, not stored). */
export interface Report {
  readonly benchmark: string
  readonly subject: string
  readonly definitionHash: string
  readonly metrics: readonly ReportMetric[]
  /** Share of metrics with a target that meet it; 1 when none has one. */
  readonly successRate: number
  readonly notes: string
  readonly capturedAt: number
  /** JSON text of the entry of `benchmarks.json` that this report was imported from; absent for our own. */
  readonly origin?: string
}

/** A recorded move of a baseline pointer. */
export interface PointerMove {
  readonly pointer: 'best' | 'pinned'
  readonly benchmark: string
  readonly subject: string
  /** Index of the report in this session, or the uid of a stored one. */
  readonly report: number | string
  readonly gitSha: string
  readonly reason: string
  readonly actor: string
  readonly at: number
  /** uid of the pointer move that this one supersedes. */
  readonly supersedes: string | null
}

/** A reference artifact, frozen with its bytes so that it travels with the store. */
export interface FrozenReference {
  readonly benchmark: string
  readonly subject: string
  /** `sha256:<hex>` of `bytes`. */
  readonly hash: string
  readonly bytes: Uint8Array
  readonly reason: string
  readonly actor: string
  readonly at: number
  /** uid of the reference that this one supersedes. */
  readonly supersedes: string | null
}

/** A regression that was accepted: who, why, how much, until when. */
export interface Acceptance {
  readonly benchmark: string
  readonly subject: string
  readonly metric: string
  /** Largest accepted signed relative change, positive = worse. */
  readonly maxChange: number
  readonly reason: string
  readonly author: string
  /** A date or a version, as declared. */
  readonly until: string
  readonly at: number
  /** uid of the acceptance that this one supersedes. */
  readonly supersedes: string | null
}

/** Group statistics of another repository; kept apart from runs, never a baseline. */
export interface PeerStat {
  readonly source: string
  readonly benchmark: string
  readonly subject: string
  readonly metric: string
  readonly value: number
  readonly samples: number
  readonly at: number
}

/** Everything one invocation adds to the history. Immutable once written; its id is the hash of its content. */
export interface Session {
  readonly header: SessionHeader
  readonly runSets: readonly RunSet[]
  readonly reports: readonly Report[]
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  readonly pointerMoves: readonly PointerMove[]
  readonly references?: readonly FrozenReference[]
  readonly acceptances?: readonly Acceptance[]
  readonly peerStats?: readonly PeerStat[]
  readonly calibrations?: readonly Calibration[]
  readonly acknowledgements?: readonly Acknowledgement[]
}

/** A report as read back, with what decides whether it may be a baseline. */
export interface StoredReport extends Report {
  readonly uid: string
  readonly session: string
  /** Its number in the series (project, benchmark, subject), from 1, by time and uid. */
  readonly number: number
  readonly project: string
  readonly gitSha: string
  readonly branch: string | null
  readonly dirty: boolean
  readonly dryRun: boolean
  readonly event: string
  readonly version: string | null
  readonly machine: Machine
  /** The worst verdict of its benchmark and subject in its session; null when none was given. */
  readonly verdict: VerdictKind | null
}

export interface StoredPointer extends Omit<PointerMove, 'report'> {
  readonly uid: string
  readonly report: string
}

export interface StoredReference extends FrozenReference {
  readonly uid: string
}

export interface StoredAcceptance extends Acceptance {
  readonly uid: string
}

/** A run as read back, with what its run set and session say of it. */
export interface StoredRun extends Run {
  readonly session: string
  readonly project: string
  readonly gitSha: string
  readonly dirty: boolean
  readonly metaSeed: bigint | null
  readonly definitionHash: string
  readonly machine: Machine
}

export interface StoredRunSet extends RunSet {
  readonly session: string
}

/** A verdict as read back, with the session that gave it. */
export interface StoredVerdict extends Verdict {
  readonly session: string
}

/** A calibration as read back, with what decides whether it is in force. */
export interface StoredCalibration extends Calibration {
  readonly uid: string
  readonly session: string
  readonly machine: Machine
  readonly event: string
  readonly branch: string | null
  readonly dirty: boolean
  readonly dryRun: boolean
  readonly acknowledged: Acknowledgement | null
}
