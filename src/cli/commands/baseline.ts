import { baselineHistoryText, baselineJson, baselineText } from '../../core/documents/baseline.js'
import { type Command, type Invocation, text, UsageError } from '../command.js'
import { runOptions } from '../run-options.js'
import { readStore, storeFolderOf } from '../stored.js'
import { wholeNumber } from '../whole-number.js'

export const command: Command = {
  usage: 'establish|show|history BENCHMARK [options]',
  description:
    'establish makes the runs of the manifest’s baseline_seeds and pins them as the baseline, if every one ended well; it\n' +
    'exits 1 and leaves the baseline as it is when not. show says what the baseline is, history who moved it and why.',
  options: [
    { name: 'notes', type: 'string', value: 'TEXT', summary: 'establish: why; kept with the move' },
    {
      name: 'at-sha',
      type: 'string',
      value: 'REV',
      summary: 'establish: measure this commit, built in a worktree of its own',
    },
    ...runOptions,
    { name: 'subject', type: 'string', value: 'ID', summary: 'show, history: subject (default: self)' },
  ],
  async run(invocation) {
    const [action, benchmark, ...rest] = invocation.positionals
    if (!isAction(action) || benchmark === undefined || rest.length > 0)
      throw new UsageError('baseline needs one of establish, show, history, and the name of one benchmark')
    return action === 'establish' ? establish(invocation, benchmark) : show(invocation, action, benchmark)
  },
}

const isAction = (word: string | undefined): word is 'establish' | 'show' | 'history' =>
  word === 'establish' || word === 'show' || word === 'history'

async function establish(invocation: Invocation, benchmark: string): Promise<number> {
  const { flags } = invocation
  const { makeRunSet } = await import('../run-sets.js')
  const atSha = text(flags, 'at-sha') ?? null
  const notes = text(flags, 'notes') ?? ''
  const where = atSha === null ? '' : `established at ${atSha} via --at-sha`
  return makeRunSet(invocation, {
    ...{ benchmark, seedSet: 'baseline', metaSeed: null, atSha },
    repetitions: wholeNumber(flags, 'repetitions', 1),
    allowDirty: flags['allow-dirty'] === true,
    pin: [where, notes].filter((part) => part !== '').join(': ') || 'established',
  })
}

async function show(invocation: Invocation, action: 'show' | 'history', benchmark: string): Promise<number> {
  const { flags, json } = invocation
  const subject = text(flags, 'subject') ?? 'self'
  const { history } = await readStore(await storeFolderOf(invocation))
  const reports = history.reports({ benchmark, subject })
  const moves =
    action === 'history'
      ? history.pointerLog(benchmark, subject)
      : (['pinned', 'best'] as const).flatMap((name) => history.pointer(name, benchmark, subject) ?? [])
  history.close()
  const pointers = moves.map((move) => ({
    move,
    report: reports.find(({ uid }) => uid === move.report) ?? null,
  }))
  const words = action === 'history' ? baselineHistoryText : baselineText
  process.stdout.write(json ? baselineJson(benchmark, pointers) : words(benchmark, pointers))
  return 0
}
