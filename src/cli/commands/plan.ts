import { mostShards, planShards, type ShardPlan } from '../../app/shards/plan.js'
import { nameOf } from '../../core/shards/shard.js'
import { realWorld } from '../../edge/world.js'
import { type Command, type Flags, text, UsageError } from '../command.js'
import { planOptions, requestOf } from './gate.js'

export const command: Command = {
  usage: '[options]',
  description:
    'Plans from the base side what each of several machines measures, so that all take about as long: by the durations\n' +
    'in the store. Hand one entry of "shards" (--json) to "benchgate measure --shard" on each machine, and all segments\n' +
    'to "benchgate judge". Nothing is measured or written.',
  options: [
    {
      name: 'shards',
      type: 'string',
      value: 'N',
      summary: `into at most N parts (default 4, most ${mostShards})`,
    },
    {
      name: 'pool',
      type: 'string',
      value: 'N',
      summary: 'N machines measure each part, together a fixed number of pairs (default 1)',
    },
    ...planOptions,
  ],
  async run(invocation) {
    const { flags, positionals, json, quiet } = invocation
    if (positionals.length > 0) throw new UsageError('plan takes no arguments')
    const spread = { shards: count(flags, 'shards', 4), pool: count(flags, 'pool', 1) }
    const world = realWorld(quiet)
    const plan = await planShards(world, await requestOf(invocation, world.host.user), spread)
    process.stdout.write(json ? `${JSON.stringify(plan, null, 2)}\n` : planText(plan))
    return 0
  },
}

/** A whole number from 1 to the most shards there may be. */
export function count(flags: Flags, name: string, otherwise: number): number {
  const value = Number(text(flags, name) ?? otherwise)
  if (Number.isInteger(value) && value >= 1 && value <= mostShards) return value
  throw new UsageError(`--${name} is a whole number from 1 to ${mostShards}, not "${text(flags, name)}"`)
}

function planText({ base, head, shards, seconds, k }: ShardPlan): string {
  const rows = shards.map((shard, index) => {
    const names = [...new Set(shard.contests.map(({ benchmark }) => benchmark))]
    return `  ${nameOf(shard)}  ${(seconds[index] ?? 0).toFixed(1)} s  ${names.join(', ')}`
  })
  const what = shards.length === 0 ? 'nothing is to be measured' : `${shards.length} shards, K = ${k}`
  return [`${head.slice(0, 10)} against ${base.slice(0, 10)}: ${what}`, ...rows, ''].join('\n')
}
