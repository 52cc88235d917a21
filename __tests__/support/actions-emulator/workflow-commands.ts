/** `::command::` lines of a step's output. */
import type { Annotation, Session } from './session.js'

const decode = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

const decodeProperty = (text: string): string => decode(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

function propertiesOf(text: string): Record<string, string> {
  const pairs = text.split(',').filter(Boolean)
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at).trim(), decodeProperty(pair.slice(at + 1))]
    }),
  )
}

const levels: ReadonlySet<string> = new Set(['error', 'warning', 'notice'])

/** One command as written. */
interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  readonly line: string
}

function parse(line: string): Command | undefined {
  const match = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/s.exec(line)
  if (!match) return undefined
  return { name: match[1]!, properties: propertiesOf(match[2] ?? ''), data: decode(match[3]!), line }
}

const hide = (text: string, { masks }: Session): string =>
  [...masks].reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text)

/** Does what a command says; returns the line that the log shows, if any. */
function obey(
  { name, properties, data, line }: Command,
  phase: string,
  session: Session,
): string | undefined {
  if (levels.has(name)) {
    const level = name as Annotation['level']
    session.annotations.push({ level, message: hide(data, session), phase, ...properties })
    return `##[${name}]${data}`
  }
  if (name === 'group' || name === 'endgroup' || name === 'debug') return `##[${name}]${data}`
  if (name === 'add-mask') {
    if (data) session.masks.add(data)
  } else if (name === 'set-output') session.outputs[properties['name'] ?? ''] = data
  else if (name === 'save-state') session.state[properties['name'] ?? ''] = data
  else return line
  return undefined
}

/** Returns what obeys the lines of one phase, in their order. */
export function commandReader(phase: string, session: Session, debug: boolean): (line: string) => void {
  let stopped: string | undefined
  const show = (line: string | undefined): void => {
    if (line !== undefined) session.lines.push(hide(line, session))
  }
  return (line) => {
    const command = parse(line)
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined
      show(line)
    } else if (command?.name === 'stop-commands') stopped = command.data
    else if (command?.name === 'debug' && !debug) return
    else show(command ? obey(command, phase, session) : line)
  }
}
