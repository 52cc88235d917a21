import { bisect } from '../../app/bisect/bisect.js'
import type { BisectRequest } from '../../app/bisect/request.js'
import { bisectJson, bisectText } from '../../core/documents/bisect.js'
import * as scalars from '../../core/manifest/scalars.js'
import { bisectExitCode } from '../../core/model/bisection.js'
import { withoutCommands } from '../../edge/child-output.js'
import { measurer } from '../../edge/measurer.js'
import { realWorld } from '../../edge/world.js'
import { type Command, type Flags, type Invocation, text, UsageError } from '../command.js'
import { cliFile } from '../entry.js'

export const command: Command = {
  usage: 'BENCHMARK [options]',
  description:
    'Finds the commit that made a benchmark worse, among the first parents of --bad after --good; without them, in the\n' +
    'range of the newest firm change that "benchgate trend" shows. It first compares the ends, then goes by halves. Every\n' +
    'commit is measured and judged by the manifest and evaluator of HEAD. The whole answer holds with 95 % confidence.\n' +
    'Exits 0 for one commit, 1 where the bad end is not worse, 2 for a range or where the ends cannot be told apart.',
  options: [
    { name: 'good', type: 'string', value: 'REV', summary: 'a commit or tag before it got worse' },
    {
      name: 'bad',
      type: 'string',
      value: 'REV',
      summary: 'a commit or tag after it (with --good; default HEAD)',
    },
    {
      name: 'metric',
      type: 'string',
      value: 'NAME',
      summary: 'this metric (default: the one that got worse most)',
    },
    { name: 'subject', type: 'string', value: 'ID', summary: 'subject (default: self)' },
    {
      name: 'tolerance',
      type: 'string',
      value: 'SHARE',
      summary: 'how much worse the bad end must be: 1% or 0.01 (default: as the manifest tolerates)',
    },
    {
      name: 'budget',
      type: 'string',
      value: 'TIME',
      summary: 'time for all comparisons: 90s, 20m, 2h (default: project.budget for each)',
    },
  ],
  async run(invocation) {
    const { quiet, verbose, json } = invocation
    const world = realWorld(quiet)
    const request = requestOf(invocation, world.host.user)
    const found = await bisect(world, request, measurer(cliFile(), { quiet, verbose }))
    process.stdout.write(json ? bisectJson(found) : withoutCommands(bisectText(found)))
    return bisectExitCode(found.outcome)
  },
}

function requestOf({ positionals, flags, project, store }: Invocation, actor: string): BisectRequest {
  const [benchmark] = positionals
  if (benchmark === undefined || positionals.length > 1)
    throw new UsageError('bisect needs the name of one benchmark')
  return {
    ...{ project, store, benchmark, actor },
    subject: text(flags, 'subject') ?? 'self',
    metric: text(flags, 'metric') ?? null,
    ends: endsOf(flags),
    tolerance: scalar(flags, 'tolerance', scalars.share),
    budget: scalar(flags, 'budget', scalars.duration),
    command: `benchgate ${process.argv.slice(2).join(' ')}`,
  }
}

function endsOf(flags: Flags): BisectRequest['ends'] {
  const [good, bad] = [text(flags, 'good'), text(flags, 'bad')]
  if (good !== undefined) return { good, bad: bad ?? 'HEAD' }
  if (bad === undefined) return null
  throw new UsageError('--bad needs --good REV, a commit before it got worse')
}

type Scalar = typeof scalars.share | typeof scalars.duration

/** A value as the manifest writes it. */
function scalar(flags: Flags, name: string, kind: Scalar): number | null {
  const given = text(flags, name)
  if (given === undefined) return null
  const read = kind.safeParse(/^[\d.]+$/.test(given) ? Number(given) : given)
  if (read.success) return read.data
  throw new UsageError(`--${name} is not "${given}"; benchgate help bisect shows how it is written`)
}
