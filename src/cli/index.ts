import type { Entry } from './command.js'

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
    name: 'plan',
    summary: 'Spread the benchmarks over several machines, by the durations in the store',
    load: () => import('./commands/plan.js'),
  },
  {
    name: 'measure',
    summary: 'Measure one part of a plan, without a store',
    load: () => import('./commands/measure.js'),
  },
  {
    name: 'judge',
    summary: 'Judge what several machines measured, as one',
    load: () => import('./commands/judge.js'),
  },
  {
    name: 'calibrate',
    summary: 'Measure HEAD against itself: how noisy this machine is, and what it can prove',
    load: () => import('./commands/calibrate.js'),
  },
  {
    name: 'check',
    summary: 'Check the manifest and print the plan without running anything',
    load: () => import('./commands/check.js'),
  },
  {
    name: 'parse',
    summary: 'Show what is read out of the output of a benchmark tool',
    load: () => import('./commands/parse.js'),
  },
  {
    name: 'formats',
    summary: 'List the formats of benchmark tools',
    load: () => import('./commands/formats.js'),
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
    name: 'bisect',
    summary: 'Find the commit that made a benchmark worse',
    load: () => import('./commands/bisect.js'),
  },
  {
    name: 'register',
    summary: 'Let commands name a project instead of its folder',
    load: () => import('./commands/register.js'),
  },
  {
    name: 'unregister',
    summary: 'Forget where a registered project lies',
    load: () => import('./commands/unregister.js'),
  },
  {
    name: 'list',
    summary: 'List the registered projects and their benchmarks',
    load: () => import('./commands/list.js'),
  },
  {
    name: 'status',
    summary: 'Say what is being measured now',
    load: () => import('./commands/status.js'),
  },
  {
    name: 'jobs',
    summary: 'List, follow, wait for or cancel jobs of the background',
    load: () => import('./commands/jobs.js'),
  },
  {
    name: 'completion',
    summary: 'Print the completion of commands and options for a shell',
    load: () => import('./commands/completion.js'),
  },
  {
    name: 'store',
    summary: 'Verify, mend, sign, merge, import, export or compact the history, or say what it holds',
    load: () => import('./commands/store.js'),
  },
  {
    name: 'measure-job',
    summary: 'Measure as a job file says',
    hidden: true,
    load: () => import('./commands/measure-job.js'),
  },
  {
    name: 'run-job',
    summary: 'Do a job of the background',
    hidden: true,
    load: () => import('./commands/run-job.js'),
  },
]
