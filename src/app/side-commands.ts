import type { CommandLine, PlannedSide } from '../core/model/plan.js'
import type { Ended, World } from './world.js'

/** Where a side's own commands run. */
export interface CommandSite {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

type CommandWorld = Pick<World, 'processes' | 'progress'>

/** Lines of a command's output that a message repeats. */
const lastLines = 20

/** Seconds for the `identity` command. */
const identityTimeout = 60

/** Runs the setup commands in order up to the first that fails; null when all went well, else what broke. */
export async function runSetup(
  world: CommandWorld,
  side: PlannedSide,
  site: CommandSite,
): Promise<string | null> {
  for (const command of side.setup) {
    world.progress.status(`setup of ${side.side}: ${shown(command)}`)
    const ended = await world.processes.run({ command, ...site, timeout: side.setupTimeout })
    const wrong = whatWentWrong(ended, side.setupTimeout)
    if (wrong) return `setup command ${shown(command)} ${wrong}${lastWords(ended)}`
  }
  return null
}

/** Null when the side has no `identity` command or its answer lies in its own tree, else what is wrong. */
export async function checkIdentity(
  world: CommandWorld & Pick<World, 'git'>,
  side: PlannedSide,
  { tree, cwd, env }: CommandSite & { readonly tree: string },
): Promise<string | null> {
  if (side.identity === null) return null
  const ended = await world.processes.run({ command: side.identity, cwd, env, timeout: identityTimeout })
  const wrong = whatWentWrong(ended, identityTimeout)
  if (wrong) return `identity command ${shown(side.identity)} ${wrong}${lastWords(ended)}`
  const answer = ended.stdout.trim().split('\n').at(-1)?.trim() ?? ''
  if (answer === '') return `identity command ${shown(side.identity)} printed nothing; it must print a path`
  const path = /^([\\/]|[A-Za-z]:[\\/])/.test(answer) ? answer : `${cwd}/${answer}`
  if (await world.git.holds(tree, path)) return null
  return (
    `what would be measured is ${answer}, which is not in this side's own tree ${tree}: ` +
    `both sides would run the same code. Let [project] setup build and install into the tree`
  )
}

function whatWentWrong(ended: Ended, timeout: number): string | null {
  if (ended.startError !== null) return `could not be started: ${ended.startError}`
  if (ended.timedOut) return `was stopped after ${timeout} s`
  if (ended.signal !== null) return `was killed by ${ended.signal}`
  return ended.exitCode === 0 ? null : `ended with exit code ${ended.exitCode}`
}

function lastWords({ stderr, stdout }: Ended): string {
  const text = stderr.trim() || stdout.trim()
  return text === '' ? '' : `:\n${text.split('\n').slice(-lastLines).join('\n')}`
}

const shown = (command: CommandLine): string =>
  typeof command === 'string' ? `"${command}"` : `"${command.join(' ')}"`
