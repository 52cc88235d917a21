import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import * as core from '@actions/core'
import type { Outcome } from '../core/documents/document.js'
import { json, jsonOutcome } from '../core/documents/json.js'
import { sarif } from '../core/documents/sarif.js'
import { summary } from '../core/documents/summary.js'
import { text } from '../core/documents/text.js'
import type { Finding } from '../core/model/finding.js'
import { withoutCommands } from '../edge/child-output.js'
import { files } from '../edge/files.js'
import type { InputName } from '../edge/github/inputs.js'
import type { OutputName } from '../edge/github/outputs.js'
import { flag, input, projectFolder } from './settings.js'

/** GitHub shows ten annotations of a level per step and drops the rest. */
const annotationsShown = 10

export const setOutput = (name: OutputName, value: string): void => core.setOutput(name, value)

/** Writes every document, the job summary, the annotations and the outputs. Returns the outcome with its files. */
export async function publish(outcome: Outcome, folder: string): Promise<Outcome> {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? '.'
  const asked = (name: InputName, own: string) =>
    input(name) ? resolve(workspace, input(name)) : join(folder, own)
  const paths = {
    sarif: asked('sarif-file', sarif.file),
    summary: asked('summary-file', summary.file),
    json: join(folder, json.file),
  }
  const written: Outcome = { ...outcome, files: { ...outcome.files, ...paths } }
  await files.writeAtomic(paths.sarif, sarif.render(inWorkspace(written)))
  await files.writeAtomic(paths.summary, summary.render(written))
  await files.writeAtomic(paths.json, json.render(written))
  if (flag('job-summary')) await core.summary.addRaw(summary.render(written)).write()
  process.stdout.write(withoutCommands(text.render(written)))
  annotate(written.findings)
  outputsOf(written)
  return written
}

function outputsOf(outcome: Outcome): void {
  const { decision, exitCode, session, files: paths } = outcome
  const { verdicts, findings } = jsonOutcome(outcome)
  setOutput('decision', decision)
  setOutput('exit-code', String(exitCode))
  setOutput('verdicts', JSON.stringify(verdicts))
  setOutput(
    'regressions',
    JSON.stringify(verdicts.filter(({ kind }) => kind === 'FAIL' || kind === 'REJECT')),
  )
  setOutput('findings', JSON.stringify(findings))
  setOutput('session', session ?? '')
  setOutput('sarif-file', paths['sarif'] ?? '')
  setOutput('summary-file', paths['summary'] ?? '')
  setOutput('json-file', paths['json'] ?? '')
  setOutput('history-file', paths['history'] ?? '')
  setOutput('store-file', paths['store'] ?? '')
}

/** Errors first; what does not fit is in the summary. */
export function annotate(findings: readonly Finding[]): void {
  const levels = { error: core.error, warning: core.warning, note: core.notice } as const
  for (const level of ['error', 'warning', 'note'] as const) {
    for (const finding of findings.filter((one) => one.level === level).slice(0, annotationsShown)) {
      const { message, file, line, rule } = finding
      levels[level](message, { file: fromWorkspace(file), startLine: line, title: `benchgate: ${rule}` })
    }
  }
}

/** Code scanning looks for files from the top of the checkout. */
const inWorkspace = (outcome: Outcome): Outcome => ({
  ...outcome,
  findings: outcome.findings.map((finding) => ({ ...finding, file: fromWorkspace(finding.file) })),
})

/** Findings count from the project; annotations and code scanning from the workspace. */
function fromWorkspace(file: string): string {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? '.'
  const path = isAbsolute(file) ? file : join(projectFolder(), file)
  const inside = relative(workspace, path).split(sep).join('/')
  return inside.startsWith('../') ? file : inside
}
