import * as z from 'zod/mini'
import * as s from './scalars.js'

const secrets = /^(ACTIONS_|INPUT_|GITHUB_TOKEN$)/

const passed = s.expected(
  'a variable that benchmarks may see',
  'ACTIONS_*, INPUT_* and GITHUB_TOKEN are never handed to benchmarks; remove it',
)

export const projectTable = z.strictObject({
  name: s.doc(s.id, 'Id of the project: names its series in the store.'),
  language: s.maybe(s.anyText, 'Language of the project; shown, never interpreted.'),
  invocation: s.maybe(
    s.text,
    'Shell command of kind "protocol", with {entry_point}, {config_path} and {output_path}.',
  ),
  setup: s.doc(
    z._default(s.list(s.command, 'commands'), []),
    "Commands run once in each side's tree before measuring.",
  ),
  setup_timeout: s.doc(z.prefault(s.duration, '15m'), 'Longest time of each setup command.'),
  evaluator: s.doc(
    z._default(s.list(s.insidePath, 'globs'), ['bench/**']),
    'Globs of the files taken from the base side for both sides.',
  ),
  identity: s.maybe(s.command, 'Command that must print a path inside its own tree.'),
  env: s.doc(
    z._default(z.record(s.variable, s.anyText), {}),
    'Environment variables given to setup and benchmarks.',
  ),
  env_passthrough: s.doc(
    z._default(s.list(s.variable.check(z.refine((name) => !secrets.test(name), passed)), 'names'), []),
    "Variables taken from the runner's environment.",
  ),
  budget: s.doc(z.prefault(s.duration, '15m'), 'Measuring time of one session.'),
})

export const storeTable = z.strictObject({
  name: s.doc(z._default(s.id, 'default'), 'Which of several histories of this repository is used.'),
  keep_artifacts: s.doc(z.prefault(s.duration, '90d'), 'How long uploaded segments are kept.'),
  release_assets: s.doc(
    z._default(s.flag, true),
    'Whether labelled snapshots are also kept as release assets.',
  ),
})

const cpuSet = s.expected('a set of CPUs', 'write CPU numbers and ranges in quotes: "2-3" or "0,2"')

export const machineTable = z.strictObject({
  label: s.doc(
    z._default(s.anyText, ''),
    'Says which machines are the same; empty: by CPU, cores, memory, architecture, OS and GPU.',
  ),
  cpus: s.maybe(
    z.string(cpuSet).check(z.regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, cpuSet)),
    'CPUs that benchmarks are pinned to.',
  ),
  exclusive: s.doc(z._default(s.flag, true), 'One measuring job at a time on this host.'),
})
