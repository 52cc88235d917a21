import type { Ancestry } from '../../app/ancestry.js'
import type { Evaluated } from '../../app/evaluate.js'
import type { History } from '../../app/world.js'
import type { Answer } from '../../core/documents/document.js'
import type { BaselineRule } from '../../core/model/plan.js'
import { verdictKinds, worstKind } from '../../core/model/verdict.js'
import { type Command, text, UsageError } from '../command.js'
import { judgingOf, judgingOptions } from '../judging-options.js'
import { openedStore, warnOfDamage } from '../stored.js'

const exitUnexpected = 4

export const command: Command = {
  usage: 'BENCHMARK [options]',
  description:
    'Judges the newest stored report of a benchmark at HEAD against its stored baseline; runs nothing and writes nothing.\n' +
    'Exits 0 for PASS, PROMOTE and SKIPPED, 1 for FAIL and REJECT, 2 for undecided, 4 when --expect says otherwise.',
  options: [
    {
      name: 'baseline',
      type: 'string',
      value: 'RULE',
      summary:
        'pinned (default where one is pinned), best, best-metric, latest, previous, merge-base, version:LABEL',
    },
    ...judgingOptions,
    { name: 'expect', type: 'string', value: 'KIND', summary: 'exit 0 if this is the verdict, 4 if not' },
  ],
  async run(invocation) {
    const { positionals, flags, json } = invocation
    const [name] = positionals
    if (name === undefined || positionals.length > 1)
      throw new UsageError('evaluate needs the name of one benchmark')
    const expected = expectation(text(flags, 'expect'))
    // Git is at work while the rest is loaded. Wrong usage is said before a store that is not there.
    const opening = openedStore(invocation)
    opening.catch(() => undefined)
    const [{ evaluate }, { showAnswer }] = await Promise.all([
      import('../../app/evaluate.js'),
      import('../output.js'),
    ])
    const judging = await judgingOf(flags)
    const { store, loaded, world, head } = await opening
    const damage = warnOfDamage(store)
    const { history, file } = store
    const ancestry = await ancestryFor(judging.rule, invocation.project, head)
    const evaluated = evaluate(world, { ...judging, loaded, history, name, head, ancestry, file })
    const judged = await withDifference(evaluated, history, store.folder)
    history.close()
    const answer = { ...judged, findings: [...damage, ...judged.findings] }
    showAnswer(answer, json)
    if (expected === null) return answer.exitCode
    // A benchmark takes its worst verdict.
    return worstKind(answer.verdicts.map(({ kind }) => kind)) === expected ? 0 : exitUnexpected
  },
}

/** Git is asked only where the rule needs it: most evaluations are over before it has answered. */
async function ancestryFor(rule: BaselineRule | null, project: string, head: string): Promise<Ancestry> {
  const { ancestryOfHead, noAncestry } = await import('../../app/ancestry.js')
  if (rule !== 'merge-base') return noAncestry
  const { openGit } = await import('../../edge/git.js')
  return ancestryOfHead({ git: openGit(process.env) }, project, head)
}

/** Only where artifacts differ is there anything to read. */
async function withDifference(evaluated: Evaluated, history: History, folder: string): Promise<Answer> {
  if (!artifactsDiffer(evaluated)) return evaluated.answer
  const [{ answerWithDifference }, { files }, { host }] = await Promise.all([
    import('../../app/difference.js'),
    import('../../edge/files.js'),
    import('../../edge/host.js'),
  ])
  return answerWithDifference({ files, host }, evaluated, history, folder)
}

const artifactsDiffer = ({ answer }: Evaluated): boolean =>
  answer.verdicts.some(({ kind, gate }) => kind === 'FAIL' && gate === 'reference')

function expectation(given: string | undefined): string | null {
  if (given === undefined) return null
  if (verdictKinds.some((kind) => kind === given)) return given
  throw new UsageError(`--expect is one of ${verdictKinds.join(', ')}, not "${given}"`)
}
