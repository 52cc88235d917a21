import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { outcomeOf } from './benchgate.js'
import { type Gated, type MeasuredProject, manifestOf, printing } from './measured-project.js'

/** A benchmark that behaves: the same numbers on both sides. */
export const fine = printing({ time: '$((1000 + $1 % 7))' })

/** The folder `$NOTES`, in which benchmarks leave what only they can see. */
export const notesOf = (project: MeasuredProject): string => join(dirname(project.dir), 'notes')

/** Tables by name; see `manifestOf`. */
export const notedManifest = (tables: Readonly<Record<string, string>>): string =>
  manifestOf(
    Object.entries(tables).map(([name, keys]) => ({ name, keys })),
    'max_pairs = 15',
    'env_passthrough = ["NOTES"]\ninvocation = "sh work/{entry_point}.sh {config_path} {output_path}"',
  )

/** Gates HEAD against the commit before with `$NOTES` set. */
export async function gateWithNotes(
  project: MeasuredProject,
  env: Readonly<Record<string, string>> = {},
): Promise<Gated> {
  mkdirSync(notesOf(project), { recursive: true })
  const ran = await project.run(['gate', '--json', '--quiet', '--base', 'HEAD^'], {
    NOTES: notesOf(project),
    ...env,
  })
  return { ...ran, outcome: outcomeOf(ran) }
}

/** True for a process that still runs; one that ended but was not yet collected by its parent does not. */
export const isRunning = (pid: number): boolean => {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
