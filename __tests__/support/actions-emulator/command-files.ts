import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Session } from './session.js'

const SUMMARY_LIMIT = 1024 * 1024
const names = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

/** The files that one phase writes its commands to, by the variable that names them. */
export type CommandFiles = Readonly<Record<(typeof names)[number], string>>

/** Makes the empty files of one phase. */
export function makeCommandFiles(temp: string): CommandFiles {
  const dir = path.join(temp, '_runner_file_commands')
  fs.mkdirSync(dir, { recursive: true })
  const entries = names.map((name) => {
    const file = path.join(dir, `${name.toLowerCase()}_${crypto.randomUUID()}`)
    fs.writeFileSync(file, '')
    return [name, file] as const
  })
  return Object.fromEntries(entries) as CommandFiles
}

/** Reads `key=value` lines and `key<<DELIMITER` blocks. Throws as the runner does on anything else. */
export function readCommands(text: string): readonly (readonly [string, string])[] {
  const lines = text.split(/\r?\n/)
  const commands: (readonly [string, string])[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (!line) continue
    const [equals, block] = [line.indexOf('='), line.indexOf('<<')]
    if (equals >= 0 && (block < 0 || equals < block)) {
      commands.push([line.slice(0, equals), line.slice(equals + 1)])
    } else if (block >= 0) {
      const delimiter = line.slice(block + 2)
      const end = lines.indexOf(delimiter, i + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      commands.push([line.slice(0, block), lines.slice(i + 1, end).join('\n')])
      i = end
    } else {
      throw new Error(`Invalid format '${line}'`)
    }
  }
  return commands
}

function addSummary(file: string, session: Session): void {
  const { size } = fs.statSync(file)
  if (size <= SUMMARY_LIMIT) {
    session.summary += fs.readFileSync(file, 'utf8')
    return
  }
  const got = Math.ceil(size / 1024)
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${got}k.`
  session.annotations.push({ level: 'error', phase: 'runner', message })
}

/** Takes over what a phase wrote. */
export function collect(files: CommandFiles, session: Session): void {
  const read = (file: string): string => fs.readFileSync(file, 'utf8')
  Object.assign(session.outputs, Object.fromEntries(readCommands(read(files.OUTPUT))))
  Object.assign(session.state, Object.fromEntries(readCommands(read(files.STATE))))
  Object.assign(session.env, Object.fromEntries(readCommands(read(files.ENV))))
  session.paths.push(...read(files.PATH).split('\n').filter(Boolean))
  addSummary(files.STEP_SUMMARY, session)
}
