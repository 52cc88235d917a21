import { decide } from '../../src/app/decision.js'
import type { Outcome } from '../../src/core/documents/document.js'
import { type Finding, gateExitCode } from '../../src/core/model/finding.js'
import type { GatePolicy, MetricPolicy } from '../../src/core/model/policy.js'
import type { SessionHeader } from '../../src/core/model/session.js'
import { type Evidence, noEvidence, type Verdict } from '../../src/core/model/verdict.js'

/** The defaults of the manifest's grammar. */
export const gatePolicy: GatePolicy = {
  mode: 'no-regression',
  alpha: 0.05,
  beta: 0.05,
  minPairs: 6,
  maxPairs: 60,
  bestOrder: ['success_rate', 'margin', 'newest'],
  trustStored: false,
  anchorEvery: 5,
  failOn: 'mandatory',
  on: {
    noBaseline: 'warn',
    needsMoreData: 'warn',
    inconclusive: 'warn',
    incomparable: 'warn',
    missing: 'fail',
    new: 'pass',
    evaluatorChanged: 'warn',
    policyChanged: 'warn',
  },
}

export const metricPolicy: MetricPolicy = {
  direction: 'minimize',
  unit: 'sec',
  mandatory: true,
  exact: false,
  machineIndependent: false,
  tolerance: 0.02,
  limit: 0.05,
  absTolerance: null,
  absLimit: null,
  target: null,
  enforceTarget: false,
  quarantine: null,
  origin: ['preset strict'],
}

const header: SessionHeader = {
  kind: 'gate',
  project: 'arborist',
  parents: [],
  gitSha: '1a2b3c4d5e6f708192a3b4c5d6e7f80912345678',
  branch: 'faster-parse',
  dirty: false,
  diffHash: null,
  event: 'pull_request',
  trigger: null,
  version: null,
  cost: 'fast',
  dryRun: false,
  shard: null,
  machine: {
    label: '',
    cpu: 'AMD EPYC',
    cores: 2,
    memoryGiB: 8,
    arch: 'x64',
    os: 'linux',
    gpu: null,
    host: 'runner-1',
    kernel: '6.1',
  },
  tools: { node: '24.0.0' },
  runnerLabels: [],
  command: 'benchgate gate',
  manifestHash: `sha256:${'0'.repeat(64)}`,
  harnessVersion: '0.1.0',
  startedAt: Date.UTC(2026, 0, 2, 3, 4, 5),
  endedAt: Date.UTC(2026, 0, 2, 3, 6, 47),
  complete: true,
}

type VerdictParts = Partial<Omit<Verdict, 'evidence'>> & { readonly evidence?: Partial<Evidence> }

/** A verdict of the paired gate, PASS unless told otherwise. */
export function verdictOf({ evidence, ...parts }: VerdictParts = {}): Verdict {
  return {
    benchmark: 'parse-large',
    subject: 'self',
    metric: 'wall',
    kind: 'PASS',
    gate: 'paired',
    baseline: 'paired:merge-base (9f8e7d6)',
    direction: 'minimize',
    unit: 'sec',
    policy: metricPolicy,
    mandatory: true,
    reason: 'It is better than the limit of 5 % with confidence.',
    ...parts,
    evidence: { ...noEvidence, ...evidence },
  }
}

/** An outcome as the application makes it: decided, in order, with a finding for each verdict that is no pass. */
export function outcomeOf(verdicts: readonly Verdict[], findings: readonly Finding[] = []): Outcome {
  const place = () => ({ file: 'bench/manifest.toml', line: 12 })
  const decided = decide({ verdicts, findings, policy: gatePolicy, place })
  return {
    ...decided,
    exitCode: gateExitCode(decided.decision),
    session: `sha256:${'ab'.repeat(32)}`,
    header,
    policy: gatePolicy,
    files: { store: '/data/benchgate/arborist/store.db', sarif: '/data/out/benchgate.sarif' },
  }
}

const measured: Partial<Evidence> = {
  base: 0.0101,
  head: 0.01134,
  worse: 0.1228,
  low: 0.101,
  high: 0.148,
  confidence: 0.975,
  pairs: 8,
  pReject: 0.0039,
  pPass: 1,
}

/** Enough passes that the table has something to fold away. */
const passes = Array.from({ length: 12 }, (_, n) =>
  verdictOf({
    benchmark: `parse/${n}`,
    metric: n % 2 === 0 ? 'sec' : 'allocs',
    unit: n % 2 === 0 ? 'sec' : 'allocs',
    evidence:
      n % 2 === 0
        ? {
            ...measured,
            base: 2.5e-7 * (n + 1),
            head: 2.51e-7 * (n + 1),
            worse: 0.004,
            low: -0.01,
            high: 0.018,
          }
        : { base: 1024 * n, head: 1024 * n, worse: 0, pairs: 2 },
  }),
)

const failing: Outcome = outcomeOf(
  [
    ...passes,
    verdictOf({
      kind: 'FAIL',
      evidence: measured,
      reason: 'It is worse than the tolerance of 2 % with 97.5 % confidence.',
    }),
    verdictOf({
      benchmark: 'inference',
      subject: 'model-4bit',
      metric: 'tokens_per_sec',
      kind: 'INCONCLUSIVE',
      direction: 'maximize',
      unit: 'tokens/s',
      evidence: {
        ...measured,
        base: 81.4,
        head: 80.2,
        worse: 0.0147,
        low: Number.NEGATIVE_INFINITY,
        high: 0.061,
      },
      reason: 'After 8 pairs neither pass nor fail is certain, and the budget of 15 min is used up.',
    }),
    verdictOf({
      benchmark: 'flaky-one',
      kind: 'FAIL',
      policy: {
        ...metricPolicy,
        quarantine: { reason: 'allocator under investigation', until: '2027-01-31' },
      },
      evidence: { ...measured, absolute: true, worse: 0.0012, low: 0.0007, high: 0.0019 },
      reason: 'It is worse than the tolerance with confidence.',
    }),
  ],
  [
    {
      rule: 'no-lockfile-setup',
      level: 'warning',
      message: 'package-lock.json is there and [project] setup is not.',
      file: 'bench/manifest.toml',
      line: 1,
      remedy: 'Add setup = [["npm", "ci"]].',
    },
  ],
)

const firstRun: Outcome = outcomeOf([
  verdictOf({
    kind: 'NO_BASELINE',
    gate: 'sigma',
    baseline: 'best',
    metric: 'resolved',
    unit: 'share',
    direction: 'maximize',
    evidence: { head: 0.71 },
    reason: 'No report of this benchmark is stored yet.',
  }),
])

const baseBroken: Outcome = outcomeOf([
  verdictOf({
    metric: null,
    kind: 'ERROR',
    unit: null,
    direction: null,
    policy: null,
    reason: 'The base 9f8e7d6 does not build: `make` ended with exit code 2.',
  }),
])

/** Names that tools could print, made to break tables, lines, links and terminals. */
export const hostileNames: readonly string[] = [
  'a`b``c',
  'x | PASS | y |',
  'line one\n| PASS | forged | row |\n## FAIL',
  '<img src=x onerror=alert(1)><details>',
  '@octocat @org/team #1 GH-2 user@example.org',
  '[click](https://example.org) ![](http://example.org/x.png) www.example.org',
  '**bold** _it_ ~~no~~ :tada: $x$ \\| \\',
  '\u001b[31mred\u001b[0m\u0007',
  'abc\u202edef\u2066ghi\u200b',
  '::error::forged',
  '</code></td></tr></table>',
  '&#124; &lt;b&gt; &amp;',
  '\ud800 lone',
  'wörld 世界 ✅',
  'long'.repeat(500),
]

const hostile: Outcome = outcomeOf(
  hostileNames.map((name, n) =>
    verdictOf({
      benchmark: name,
      subject: n % 3 === 0 ? name : 'self',
      metric: name,
      unit: name,
      baseline: name,
      kind: n % 2 === 0 ? 'FAIL' : 'PASS',
      evidence: measured,
      reason: name,
    }),
  ),
  [
    {
      rule: 'unreadable-output',
      level: 'warning',
      message: hostileNames.join(' '),
      file: hostileNames[3]!,
      line: 3,
    },
  ],
)

/** What the documents are shown with. */
export const outcomes: Readonly<Record<string, Outcome>> = {
  failing,
  passing: outcomeOf(passes),
  'first-run': firstRun,
  'base-broken': baseBroken,
  hostile,
  empty: outcomeOf([]),
}
