import { noAncestry } from '../../app/ancestry.js'
import { findCheckout } from '../../app/checkout.js'
import { wholeHistory } from '../../app/opened.js'
import { promote } from '../../app/promote.js'
import { promotionJson, promotionText } from '../../core/documents/promotion.js'
import type { BaselineRule } from '../../core/model/plan.js'
import { withoutCommands } from '../../edge/child-output.js'
import { realWorld } from '../../edge/world.js'
import { type Command, text, UsageError } from '../command.js'
import { judgingOf, judgingOptions } from '../judging-options.js'
import { showAnswer } from '../output.js'

const exitNotPromoted = 1

/** What a promotion replaces is what head is judged against. */
const against: BaselineRule = 'pinned'

export const command: Command = {
  usage: 'BENCHMARK [options]',
  description:
    'Judges the run set at HEAD against the pinned baseline in mode promote and, when the verdict is PROMOTE (for tier\n' +
    'correctness: PASS), pins that very run set as the new baseline. Exits 0 when it was promoted, 1 when not.',
  options: [
    { name: 'force', type: 'boolean', summary: 'promote whatever the verdict, as for the first baseline' },
    { name: 'notes', type: 'string', value: 'TEXT', summary: 'why; kept with the move' },
    ...judgingOptions,
  ],
  async run({ positionals, flags, project, store, json, quiet }) {
    const [name] = positionals
    if (name === undefined || positionals.length > 1)
      throw new UsageError('promote needs the name of one benchmark')
    const judging = await judgingOf(flags)
    const world = realWorld(quiet)
    const checkout = await findCheckout(world, project)
    const { manifest } = checkout.loaded
    const folder = store ?? world.host.storeFolder(manifest.project.name, manifest.store.name)
    const history = await wholeHistory(world, folder, manifest.project.name)
    try {
      const promoted = await promote(world, {
        ...checkout,
        ...judging,
        rule: against,
        ancestry: noAncestry,
        mode: judging.mode ?? 'promote',
        ...{ history, name, file: `${folder}/store.db`, force: flags['force'] === true },
        ...{ notes: text(flags, 'notes') ?? '', actor: world.host.user },
        command: `benchgate ${process.argv.slice(2).join(' ')}`,
      })
      const { move, session, runSet } = promoted
      const exitCode = move === null ? exitNotPromoted : 0
      const answer = { ...promoted.answer, session, exitCode }
      const shown = { answer, move, metaSeed: runSet?.metaSeed ?? null }
      if (json) process.stdout.write(promotionJson(shown))
      else {
        showAnswer(answer, false)
        process.stdout.write(withoutCommands(promotionText(shown)))
      }
      return exitCode
    } finally {
      history.close()
    }
  },
}
