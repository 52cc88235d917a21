import { ancestryOfHead, noAncestry } from '../app/ancestry.js'
import { findCheckout } from '../app/checkout.js'
import { answerWithDifference } from '../app/difference.js'
import { type Evaluating, evaluate as evaluateStored } from '../app/evaluate.js'
import { wholeHistory } from '../app/opened.js'
import { promote as promoteStored } from '../app/promote.js'
import { jsonOutcome } from '../core/documents/json.js'
import { promotionObject } from '../core/documents/promotion.js'
import { isBaselineRule, storedWords } from '../core/manifest/gate-table.js'
import type { BaselineRule } from '../core/model/plan.js'
import { type Check, check, oneOf, placeChecks, seed, text, yesNo } from './checked.js'
import type { EvaluateOptions, JudgingOptions, PromoteOptions } from './options.js'
import { callText, placeOf, reading, storeOf } from './place.js'
import type { Outcome, Promotion } from './results.js'

const judgingChecks = {
  ...placeChecks,
  benchmark: { ...text, required: true },
  ...{ subject: text, metaSeed: seed, allowDirty: yesNo },
  mode: oneOf('no-regression', 'promote'),
  formulas: oneOf('benchstone'),
} as const

const storedRule: Check = {
  must: `be one of ${storedWords.join(', ')}, version:LABEL`,
  holds: (value) =>
    typeof value === 'string' &&
    isBaselineRule(value) &&
    (value.startsWith('version:') || storedWords.some((word) => word === value)),
}

type Judging = Pick<Evaluating, 'subject' | 'metaSeed' | 'mode' | 'literal' | 'allowDirty'>

const judgingOf = ({ subject, metaSeed, mode, formulas, allowDirty }: JudgingOptions): Judging => ({
  subject: subject ?? 'self',
  metaSeed: metaSeed === undefined ? null : BigInt(metaSeed),
  mode: mode ?? null,
  literal: formulas === 'benchstone',
  allowDirty: allowDirty === true,
})

/** See index.ts. */
export async function evaluate(name: string, options: EvaluateOptions): Promise<Outcome> {
  check('evaluate', { benchmark: name, ...options }, { ...judgingChecks, baseline: storedRule })
  const place = await placeOf(options)
  const { world, project } = place
  const { loaded, head } = await findCheckout(world, project)
  const rule = (options.baseline ?? null) as Evaluating['rule']
  const ancestry = rule === 'merge-base' ? await ancestryOfHead(world, project, head) : noAncestry
  return reading(
    place,
    async ({ history, folder, file, findings }) => {
      const facts = { loaded, history, name, head, ancestry, file, rule }
      const evaluated = evaluateStored(world, { ...judgingOf(options), ...facts })
      const answer = await answerWithDifference(world, evaluated, history, folder)
      return jsonOutcome({ ...answer, findings: [...findings, ...answer.findings] })
    },
    loaded,
  )
}

/** What a promotion replaces is what head is judged against. */
const against: BaselineRule = 'pinned'

/** See index.ts. */
export async function promote(name: string, options: PromoteOptions): Promise<Promotion> {
  check('promote', { benchmark: name, ...options }, { ...judgingChecks, force: yesNo, notes: text })
  const place = await placeOf(options)
  const { world, project } = place
  const checkout = await findCheckout(world, project)
  const folder = storeOf(place, checkout.loaded)
  const history = await wholeHistory(world, folder, checkout.loaded.manifest.project.name)
  try {
    const judging = judgingOf(options)
    const promoted = await promoteStored(world, {
      ...{ ...checkout, ...judging, rule: against, ancestry: noAncestry, mode: judging.mode ?? 'promote' },
      ...{ history, name, file: `${folder}/store.db`, force: options.force === true },
      ...{ notes: options.notes ?? '', actor: world.host.user },
      command: callText('promote', [name, options]),
    })
    const { move, session, runSet } = promoted
    const answer = { ...promoted.answer, session, exitCode: move === null ? 1 : 0 }
    return promotionObject({ answer, move, metaSeed: runSet?.metaSeed ?? null })
  } finally {
    history.close()
  }
}
