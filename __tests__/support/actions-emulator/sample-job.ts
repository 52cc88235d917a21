import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { RunOptions } from './options.js'
import { type ActionResult, runAction } from './run-action.js'

/** One step of the sample action: an operation and its arguments. */
export type SampleStep = readonly [string, ...unknown[]]

export const sampleAction = path.join(process.cwd(), '__tests__/fixtures/sample-action')

/** A new state folder; `remove` takes all of them away. */
export function stateFolders(): { make(): string; remove(): void } {
  const made: string[] = []
  return {
    make() {
      made.push(fs.mkdtempSync(path.join(os.tmpdir(), 'emulator-test-')))
      return made.at(-1)!
    },
    remove() {
      for (const dir of made) fs.rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** Runs the sample action's steps; `results` is what they returned. */
export async function runSample(
  state: string,
  steps: readonly SampleStep[],
  options: Partial<RunOptions> = {},
): Promise<ActionResult & { readonly results: readonly unknown[] }> {
  const inputs = { do: JSON.stringify(steps), ...options.inputs }
  const result = await runAction({ action: sampleAction, state, ...options, inputs })
  const { results = '[]' } = result.outputs
  return { ...result, results: JSON.parse(results) as unknown[] }
}
