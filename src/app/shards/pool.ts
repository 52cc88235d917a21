import type { GatePolicy } from '../../core/model/policy.js'
import type { Shard } from '../../core/shards/shard.js'
import { looksOf } from '../assess.js'

/**
 * Pairs that each runner of a pool makes, however they turn out: together at least as many as the last look needs.
 * Null where one runner measures alone and stops when it is decided.
 */
export function pairsEach(gate: GatePolicy, pool: number): number | null {
  return pool === 1 ? null : Math.ceil((looksOf(gate).at(-1) ?? gate.maxPairs) / pool)
}

/** Runners of a pool draw coins of their own. */
export const seedSuffix = ({ pool, part }: Pick<Shard, 'pool' | 'part'>): string =>
  pool === 1 ? '' : ` ${part}/${pool}`
