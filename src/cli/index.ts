import type { Command } from './command.js'

/** A command's name, sentence and code; the code is loaded only when the command is used. */
export interface Entry {
  readonly name: string
  readonly summary: string
  /** Called by benchgate itself; left out of help. */
  readonly hidden?: boolean
  load(): Promise<{ readonly command: Command }>
}

export const commands: readonly Entry[] = [
  {
    name: 'demo',
    summary: 'Show the gate at work on a small project it makes itself',
    load: () => import('./commands/demo.js'),
  },
  {
    name: 'gate',
    summary: 'Run the benchmarks of base and head side by side and judge them',
    load: () => import('./commands/gate.js'),
  },
  {
    name: 'check',
    summary: 'Check the manifest and print the plan without running anything',
    load: () => import('./commands/check.js'),
  },
  { name: 'compare', summary: 'Judge two files of numbers', load: () => import('./commands/compare.js') },
  {
    name: 'evaluate',
    summary: 'Judge the newest stored report of a benchmark against its baseline',
    load: () => import('./commands/evaluate.js'),
  },
  {
    name: 'run',
    summary: 'Make the runs of one benchmark at the current commit and record them',
    load: () => import('./commands/run.js'),
  },
  {
    name: 'baseline',
    summary: 'Establish, show or list the pinned baselines of a benchmark',
    load: () => import('./commands/baseline.js'),
  },
  {
    name: 'promote',
    summary: 'Pin the run set at the current commit as the baseline if it is proven better',
    load: () => import('./commands/promote.js'),
  },
  {
    name: 'reference',
    summary: 'Freeze, replace, show or verify the reference of a correctness benchmark',
    load: () => import('./commands/reference.js'),
  },
  {
    name: 'history',
    summary: 'List the stored runs of a benchmark',
    load: () => import('./commands/history.js'),
  },
  {
    name: 'trend',
    summary: 'Say where the metrics are heading and when their level changed for good',
    load: () => import('./commands/trend.js'),
  },
  {
    name: 'store',
    summary: 'Verify the store or say what it holds',
    load: () => import('./commands/store.js'),
  },
  {
    name: 'measure',
    summary: 'Measure as a job file says',
    hidden: true,
    load: () => import('./commands/measure.js'),
  },
]
