import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { Annotation } from './session.js'

interface InputDeclaration {
  readonly default?: string | number | boolean | null
  readonly deprecationMessage?: string
}

export type PhaseName = 'pre' | 'main' | 'post'

/** What is read of an action.yml. */
export interface ActionManifest {
  readonly inputs?: Readonly<Record<string, InputDeclaration | null>>
  readonly runs: Readonly<Record<string, string | undefined>>
}

/** Reads the action.yml of a JavaScript action. Throws when there is none or it is of another kind. */
export function readManifest(dir: string): ActionManifest {
  const file = ['action.yml', 'action.yaml'].map((name) => path.join(dir, name)).find((f) => fs.existsSync(f))
  if (!file) throw new Error(`no action.yml in ${dir}`)
  const manifest = parse(fs.readFileSync(file, 'utf8')) as ActionManifest
  const using = manifest.runs?.['using']
  if (!/^node\d+$/.test(using ?? '')) throw new Error(`runs.using is ${using}; only node actions run here`)
  return manifest
}

/** What expressions see: nested objects of text. */
export type ExpressionContext = Readonly<Record<string, unknown>>

function evaluate(expression: string, context: ExpressionContext): unknown {
  if (/^'.*'$/.test(expression)) return expression.slice(1, -1).replaceAll("''", "'")
  if (/^-?\d+(\.\d+)?$/.test(expression)) return Number(expression)
  if (expression === 'true' || expression === 'false') return expression === 'true'
  if (!/^[\w.-]+$/.test(expression)) throw new Error(`unsupported expression: ${expression}`)
  return expression
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], context)
}

/** Expands expressions of property paths, literals and `||`: enough for the defaults of inputs. */
export function expand(text: string, context: ExpressionContext): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const value = expression
      .split('||')
      .map((part) => evaluate(part.trim(), context))
      .find(Boolean)
    if (value === undefined) return ''
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  })
}

/** Whether a phase's `if` holds. */
export function condition(text: string | undefined, status: string): boolean {
  const test = (text ?? 'always()').replace(/^\$\{\{|\}\}$/g, '').trim()
  if (test === 'always()') return true
  if (test === 'success()') return status === 'success'
  if (test === 'failure()') return status === 'failure'
  if (test === 'cancelled()') return status === 'cancelled'
  if (test === '!cancelled()') return status !== 'cancelled'
  throw new Error(`unsupported condition: ${text}`)
}

/** Defaults and given inputs as the action gets them, and the runner's warnings about them. */
export function resolveInputs(
  { inputs: declared = {} }: ActionManifest,
  given: Readonly<Record<string, string>>,
  context: ExpressionContext,
): { inputs: Record<string, string>; problems: Annotation[] } {
  const inputs: Record<string, string> = {}
  const problems: Annotation[] = []
  const warn = (message: string): void => void problems.push({ level: 'warning', message, phase: 'runner' })
  for (const [name, declaration] of Object.entries(declared)) {
    const preset = declaration?.default
    if (preset !== undefined && preset !== null) inputs[name] = expand(String(preset), context)
  }
  const names = Object.keys(declared)
  for (const [key, value] of Object.entries(given)) {
    const name = names.find((candidate) => candidate.toLowerCase() === key.toLowerCase())
    const deprecation = name && declared[name]?.deprecationMessage
    if (!name)
      warn(`Unexpected input(s) '${key}', valid inputs are [${names.map((n) => `'${n}'`).join(', ')}]`)
    if (deprecation) warn(`Input '${name}' has been deprecated with message: ${deprecation}`)
    inputs[name ?? key] = expand(value, context)
  }
  return { inputs, problems }
}
