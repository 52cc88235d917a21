import type { Finding } from '../model/finding.js'
import type { Plan } from '../model/plan.js'
import type { MetricPolicy } from '../model/policy.js'
import { count, percent, quantity } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** What `check` found out about one benchmark. */
export interface CheckedLine {
  readonly name: string
  readonly subject: string
  readonly metrics: readonly { readonly pattern: string; readonly policy: MetricPolicy }[]
  readonly defaultPolicy: MetricPolicy | null
  readonly tested: number | null
  readonly runs: { readonly least: number; readonly most: number }
  readonly seconds: { readonly least: number; readonly most: number } | null
}

/** A plan and what it can find out. */
export interface Check {
  readonly file: string
  readonly plan: Plan
  readonly checked: {
    readonly benchmarks: readonly CheckedLine[]
    readonly k: number
    readonly open: boolean
    readonly firstRejectingLook: number | null
  }
  readonly advice: readonly Finding[]
}

export function checkJson({ file, plan, checked, advice }: Check): string {
  const { k, open, firstRejectingLook, benchmarks } = checked
  return `${JSON.stringify({ file, ok: true, k, open, firstRejectingLook, benchmarks, advice, plan }, null, 2)}\n`
}

export function checkText({ file, plan, checked, advice }: Check): string {
  const { gate } = plan
  const { k, open, firstRejectingLook: look } = checked
  const sharing = `${open ? 'at least ' : ''}${count(k, 'metric')}`
  return [
    `${file} is valid: ${count(plan.benchmarks.length, 'benchmark')} planned, mode ${gate.mode}.`,
    ...(k > 0
      ? [
          `${sharing} ${k === 1 ? 'bears' : 'share'} the risk of ${percent(gate.alpha)}; a regression can be proven from pair ${look} on, a pass from pair ${gate.minPairs} on, at most ${gate.maxPairs} pairs.`,
        ]
      : []),
    ...checked.benchmarks.flatMap((line) => ['', ...benchmarkLines(plan, line)]),
    ...(advice.length > 0
      ? ['', ...advice.map((one) => `${one.level}: ${one.file}:${one.line}: ${printable(one.message)}`)]
      : []),
    '',
  ].join('\n')
}

function benchmarkLines(plan: Plan, line: CheckedLine): readonly string[] {
  const benchmark = plan.benchmarks.find(
    ({ name, subject }) => name === line.name && subject.id === line.subject,
  )!
  const { least, most } = line.runs
  const runs = least === most ? `${least} runs` : `${least} to ${most} runs`
  const time =
    line.seconds === null
      ? ''
      : `, ${quantity(line.seconds.least, 's')} to ${quantity(line.seconds.most, 's')}`
  const policies = [
    ...line.metrics.map(({ pattern, policy }) => policyLine(pattern, policy)),
    ...(line.defaultPolicy
      ? [policyLine(line.metrics.length > 0 ? 'every other metric' : 'every metric', line.defaultPolicy)]
      : []),
  ]
  return [
    `${line.name}${line.subject === 'self' ? '' : ` [${line.subject}]`}: ${benchmark.kind}, ${benchmark.tier}, ${benchmark.cost}; ${runs}${time}`,
    `  against ${benchmark.baselines.join(', ')}`,
    ...(policies.length > 0 ? policies : ['  judged by the hash of what it produces']),
    ...benchmark.renames.map(({ before, now }) => `  ${printable(now)}: called ${printable(before)} before`),
  ]
}

function policyLine(pattern: string, policy: MetricPolicy): string {
  const {
    exact,
    tolerance,
    limit,
    absTolerance,
    absLimit,
    unit,
    direction,
    mandatory,
    target,
    quarantine,
    origin,
  } = policy
  const margins =
    absTolerance === null
      ? `fails above ${percent(tolerance)}, passes below ${percent(limit)}`
      : `fails above ${quantity(absTolerance, unit)}, passes below ${absLimit === null ? '(no abs_limit)' : quantity(absLimit, unit)}`
  const words = [
    direction ?? 'direction from the tool',
    exact ? `exact, fails above ${percent(tolerance)}` : margins,
    ...(target === null ? [] : [`target ${quantity(target, unit)}`]),
    ...(mandatory ? [] : ['not mandatory']),
    ...(quarantine ? [`quarantined until ${quarantine.until}: ${printable(quarantine.reason)}`] : []),
  ]
  return `  ${printable(pattern)}: ${words.join('; ')} (${origin.join(', ')})`
}
