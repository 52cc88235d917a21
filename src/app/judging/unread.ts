import { ruleOf } from '../../core/documents/rules.js'
import type { Finding } from '../../core/model/finding.js'
import type { Plan } from '../../core/model/plan.js'
import type { Measured } from '../job.js'
import { runsOf } from './case.js'

/**
 * A finding for each benchmark of which a run ended well and not all that it printed could be read: what was lost there
 * is missing on both sides, so that no verdict tells of it.
 */
export function unreadFindings(session: {
  readonly plan: Pick<Plan, 'benchmarks'>
  readonly measured: Pick<Measured, 'runSets'>
}): readonly Finding[] {
  return session.plan.benchmarks.flatMap((benchmark) => {
    const said = runsOf(session, benchmark).filter(
      ({ status, message }) => status === 'ok' && message !== null,
    )
    const run = said.find(({ side }) => side === 'head') ?? said[0]
    if (!run) return []
    const { name, subject, place } = benchmark
    return [
      {
        ...{ rule: 'unreadable-output', level: 'warning' as const, remedy: ruleOf('unreadable-output').help },
        message: `${name}: not all that ${run.side} gave can be counted as it stands: ${run.message}`,
        ...{ file: place.file, line: place.line ?? 1, benchmark: name, subject: subject.id },
      },
    ]
  })
}
