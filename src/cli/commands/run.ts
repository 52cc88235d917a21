import { type Command, oneOf, text, UsageError } from '../command.js'
import { runOptions } from '../run-options.js'
import { makeRunSet } from '../run-sets.js'
import { bigNumber, wholeNumber } from '../whole-number.js'

export const command: Command = {
  usage: 'BENCHMARK [options]',
  description:
    'Makes the runs of one benchmark at the current commit, one for each seed, and records them as a run set. A project\n' +
    'without [project] setup is measured in the checkout as it stands, any other as built from the commit in a worktree.\n' +
    'Every finished run is kept, also of a set that is cut short. Exits 0, or 1 when no run ended well or there was no room\n' +
    'for it: the jobs of one user keep no more threads and GPUs of a host busy than it has (threads, gpu in the manifest).',
  options: [
    {
      name: 'seed-set',
      type: 'string',
      value: 'SET',
      summary: 'fresh: drawn from the meta seed (default); baseline: the manifest’s baseline_seeds',
    },
    {
      name: 'meta-seed',
      type: 'string',
      value: 'N',
      summary: 'draw the seeds from this number (default: a new one)',
    },
    ...runOptions,
  ],
  async run(invocation) {
    const { positionals, flags } = invocation
    const [benchmark] = positionals
    if (benchmark === undefined || positionals.length > 1)
      throw new UsageError('run needs the name of one benchmark')
    const seedSet = (oneOf(flags, 'seed-set', ['fresh', 'baseline']) ?? 'fresh') as 'fresh' | 'baseline'
    if (seedSet === 'baseline' && text(flags, 'meta-seed') !== undefined)
      throw new UsageError('--meta-seed draws fresh seeds; --seed-set baseline has its own')
    return makeRunSet(invocation, {
      ...{ benchmark, seedSet, metaSeed: bigNumber(flags, 'meta-seed') },
      repetitions: wholeNumber(flags, 'repetitions', 1),
      allowDirty: flags['allow-dirty'] === true,
      ...{ atSha: null, pin: null },
    })
  },
}
