import type { Finding } from '../core/model/finding.js'
import type { PlannedBenchmark } from '../core/model/plan.js'
import type { Acceptance, PointerMove } from '../core/model/session.js'
import type { Verdict } from '../core/model/verdict.js'

/** What is decided over all parts of a measuring. */
interface Recorded {
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  readonly acceptances: readonly Acceptance[]
  readonly moves: readonly PointerMove[]
}

/** What one part's session says. */
export interface Share<P> extends Recorded {
  readonly part: P
}

type Measuring = { readonly benchmarks: readonly PlannedBenchmark[] }

/** Each part gets what is said of its benchmarks, beside its runs; the last one also what concerns no other part. */
export function shares<P extends Measuring>(
  parts: readonly P[],
  { verdicts, findings, acceptances, moves }: Recorded,
): readonly Share<P>[] {
  const others = parts.slice(0, -1)
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1
    const mine = (about: About) =>
      isLast ? !others.some((other) => holds(other, about)) : holds(part, about)
    return {
      part,
      verdicts: verdicts.filter(mine),
      findings: findings.filter(mine),
      acceptances: isLast ? acceptances : [],
      moves: moves.filter(mine),
    }
  })
}

interface About {
  readonly benchmark?: string
  readonly subject?: string
}

/** A finding without a subject is about all subjects of its benchmark. */
const holds = ({ benchmarks }: Measuring, about: About): boolean =>
  benchmarks.some(
    ({ name, subject }) => name === about.benchmark && (about.subject ?? subject.id) === subject.id,
  )
