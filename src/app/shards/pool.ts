import type { GatePolicy } from '../../core/model/policy.js'
import type { Run } from '../../core/model/run.js'
import { looksOf } from '../assess.js'
import type { Shard } from './shard.js'

type Pooled = Pick<Shard, 'pool' | 'part'>

/**
 * Pairs that each runner of a pool makes, however they turn out: together at least as many as the last look needs.
 * Null where one runner measures alone and stops when it is decided.
 */
export function poolShare(gate: GatePolicy, pool: number): number | null {
  return pool === 1 ? null : Math.ceil((looksOf(gate).at(-1) ?? gate.maxPairs) / pool)
}

/** Runners of a pool draw coins of their own. */
export const poolSeed = ({ pool, part }: Pooled): string => (pool === 1 ? '' : ` ${part}/${pool}`)

/**
 * A run under its pair's number in the pool: first pairs of all runners, then second ones; both runs of a pair stay on their machine.
 */
export const pooledRun = (run: Run, { pool, part }: Pooled): Run =>
  run.pair === 0 || pool === 1 ? run : { ...run, pair: (run.pair - 1) * pool + part }
