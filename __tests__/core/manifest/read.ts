import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LoadedManifest, parseManifest } from '../../../src/core/manifest/parse.js'
import { showProblem } from '../../../src/core/model/problem.js'

export const fixture = (name: string): string =>
  readFileSync(join(process.cwd(), '__tests__/fixtures/manifests', name), 'utf8')

/** The manifest of a text that must be valid. */
export async function loaded(text: string): Promise<LoadedManifest> {
  const result = await parseManifest(text, 'bench/manifest.toml')
  if (!result.ok) throw new Error(result.problems.map(showProblem).join('\n'))
  return result.value
}

/** Every problem of a text, as the user reads it; empty when it is valid. */
export async function problems(text: string | Uint8Array): Promise<readonly string[]> {
  const result = await parseManifest(text, 'm.toml')
  return result.ok ? [] : result.problems.map(showProblem)
}

/** A small valid manifest of kind `command` with more lines at its end. */
export const small = (...more: readonly string[]): string =>
  [
    '[project]',
    'name = "p"',
    '[[benchmarks]]',
    'name = "parse"',
    'kind = "command"',
    'command = ["true"]',
    ...more,
  ].join('\n')

/** A valid benchstone manifest whose benchmark has the given lines instead of or beside the usual ones. */
export function benchstone(changes: Readonly<Record<string, string>> = {}): string {
  const keys: Record<string, string> = {
    name: '"b"',
    entry_point: '"e"',
    tier: '"quality"',
    metric_direction: '"minimize"',
    promotion_sigma: '2.0',
    repetitions: '5',
    baseline_seeds: '[1, 2, 3]',
    ...changes,
  }
  const project =
    '[project]\nname = "p"\nlanguage = "python"\ninvocation = "run {entry_point} {config_path} {output_path}"'
  const lines = Object.entries(keys).filter(([, value]) => value !== '')
  return `${project}\n[[benchmarks]]\n${lines.map(([key, value]) => `${key} = ${value}`).join('\n')}\n`
}
