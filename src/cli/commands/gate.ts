import { join, resolve } from 'node:path'
import { gate as runGate } from '../../app/gate.js'
import { localOccasion } from '../../app/occasion.js'
import type { GateRequest } from '../../app/request.js'
import { baselineWords } from '../../core/manifest/gate-table.js'
import type { Cost } from '../../core/model/plan.js'
import { openGit } from '../../edge/git.js'
import { measurer } from '../../edge/measurer.js'
import { realWorld } from '../../edge/world.js'
import { baselineRule } from '../baseline-rule.js'
import { type Command, type Invocation, list, type Option, oneOf, text, UsageError } from '../command.js'
import { cliFile } from '../entry.js'
import { showAnswer, writeDocuments } from '../output.js'

/** What decides which benchmarks are measured against what. */
export const planOptions: readonly Option[] = [
  { name: 'base', type: 'string', value: 'REF', summary: 'compare with this commit, branch or tag' },
  {
    name: 'baseline',
    type: 'string',
    multiple: true,
    value: 'RULE',
    summary: 'judge against these rules instead of the manifest’s',
  },
  {
    name: 'benchmark',
    type: 'string',
    multiple: true,
    value: 'NAME',
    summary: 'only these (names or patterns)',
  },
  { name: 'cost', type: 'string', value: 'C', summary: 'fast, heavy or all' },
  { name: 'fail-on', type: 'string', value: 'WHAT', summary: 'mandatory, any or never' },
  {
    name: 'allow-dirty',
    type: 'boolean',
    summary: 'measure uncommitted changes; their diff is kept beside the store',
  },
  {
    name: 'manifest',
    type: 'string',
    value: 'FILE',
    summary: 'relative to the project (default: bench/manifest.toml)',
  },
  { name: 'label', type: 'string', value: 'VERSION', summary: 'version label of the session' },
  {
    name: 'fresh',
    type: 'boolean',
    summary: 'do not go on from pairs that the store holds of the same commits; counts as another attempt',
  },
]

export const documentOptions: readonly Option[] = [
  { name: 'sarif', type: 'string', value: 'FILE', summary: 'write SARIF 2.1.0 here' },
  { name: 'summary', type: 'string', value: 'FILE', summary: 'write the Markdown summary here' },
]

export const command: Command = {
  usage: '[options]',
  description:
    'Builds base and head in worktrees of their own, measures each benchmark of bench/manifest.toml in pairs until it is\n' +
    'decided, judges, and records everything in the store. Base is the merge base with the default branch, or the commit\n' +
    'before on that branch itself; with --allow-dirty and uncommitted changes, HEAD against the working tree.',
  options: [...planOptions, ...documentOptions],
  async run(invocation) {
    const { quiet, verbose, flags, positionals } = invocation
    if (positionals.length > 0)
      throw new UsageError('gate takes no arguments; name benchmarks with --benchmark NAME')
    const world = realWorld(quiet)
    const request = await requestOf(invocation, world.host.user)
    const { outcome } = await runGate(world, request, measurer(cliFile(), { quiet, verbose }))
    const asked = { sarif: text(flags, 'sarif'), summary: text(flags, 'summary') }
    const written = await writeDocuments(outcome, asked)
    showAnswer(written, invocation.json)
    return written.exitCode
  },
}

/** What the options ask of a gate, or of a calibration. */
export async function requestOf({ project, store, flags }: Invocation, actor: string): Promise<GateRequest> {
  const baselines = list(flags, 'baseline').map((word) => baselineRule(word, baselineWords))
  return {
    project,
    manifest: text(flags, 'manifest') ?? join('bench', 'manifest.toml'),
    store: store === null ? null : resolve(store),
    verifyStore: false,
    occasion: await localOccasion({ git: openGit(process.env) }, project, actor),
    head: null,
    base: text(flags, 'base') ?? null,
    baselines: baselines.length > 0 ? baselines : null,
    benchmarks: list(flags, 'benchmark'),
    cost: oneOf(flags, 'cost', ['fast', 'heavy', 'all']) as Cost | 'all' | null,
    failOn: oneOf(flags, 'fail-on', ['mandatory', 'any', 'never']) as GateRequest['failOn'],
    allowDirty: flags['allow-dirty'] === true,
    fresh: flags['fresh'] === true,
    version: text(flags, 'label') ?? null,
    command: `benchgate ${process.argv.slice(2).join(' ')}`,
    findings: [],
  }
}
