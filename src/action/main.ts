import * as core from '@actions/core'
import { checkedPlan } from '../app/checked-plan.js'
import { readManifest } from '../app/manifest-file.js'
import { checkText } from '../core/documents/check.js'
import { ProblemError, showProblem } from '../core/model/problem.js'
import { withoutCommands } from '../edge/child-output.js'
import { clock } from '../edge/clock.js'
import { files } from '../edge/files.js'
import { type GithubEvent, githubEvent } from '../edge/github/event.js'
import { host } from '../edge/host.js'
import { optimiseLate } from '../edge/tiering.js'
import { runCalibrate } from './calibrating.js'
import { runGate } from './gating.js'
import { runJudge } from './judging.js'
import { runMeasure } from './measuring.js'
import { runPlan } from './planning.js'
import { annotate, setOutput } from './publish.js'
import { type CommandName, commands, refusal } from './refusal.js'
import { choice, gateRequest } from './settings.js'
import { runSign } from './signing.js'
import { holdKeys } from './signing-input.js'

const exitBadData = 65
const exitInternal = 70

const runs: Readonly<Record<CommandName, (event: GithubEvent) => Promise<number>>> = {
  gate: runGate,
  check: runCheck,
  plan: runPlan,
  measure: runMeasure,
  judge: runJudge,
  calibrate: runCalibrate,
  sign: runSign,
}

/** The Action's main: does what the input `command` says. Every error is shown once, here. */
export async function main(): Promise<number> {
  holdKeys()
  optimiseLate()
  core.saveState('benchgate-main', 'started')
  try {
    const event = githubEvent(process.env)
    const command = choice('command', commands) ?? 'gate'
    const refused = command === 'check' ? null : refusal(command, event)
    if (refused) throw new ProblemError([refused])
    return await runs[command](event)
  } catch (error) {
    return explain(error)
  }
}

/** Shows the plan of this event, or every problem of the manifest. */
async function runCheck(event: GithubEvent): Promise<number> {
  const { project, manifest, cost, benchmarks } = gateRequest(event, '', [])
  const { loaded } = await readManifest({ files }, project, manifest)
  const request = { event: event.name, names: benchmarks, manifestHash: '', ...(cost ? { cost } : {}) }
  const checked = checkedPlan({ clock, host }, loaded, request)
  process.stdout.write(withoutCommands(checkText(checked)))
  annotate(checked.advice)
  setOutput('decision', checked.advice.length > 0 ? 'WARN' : 'PASS')
  setOutput('exit-code', '0')
  return 0
}

function explain(error: unknown): number {
  setOutput('decision', 'ERROR')
  if (error instanceof ProblemError) {
    const { problems, exitCode = null } = error
    annotate(
      problems.map(({ where, what, hint }) => ({
        ...{ rule: 'problem', level: 'error' as const, file: where.file, line: where.line ?? 1 },
        message: `${where.key ? `${where.key}: ` : ''}${what} (${hint})`,
      })),
    )
    core.info(withoutCommands(problems.map(showProblem).join('\n')))
    core.setFailed(
      `benchgate: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`} to mend`,
    )
    setOutput('exit-code', String(exitCode ?? exitBadData))
    return exitCode ?? exitBadData
  }
  core.setFailed(
    `benchgate: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  setOutput('exit-code', String(exitInternal))
  return exitInternal
}
