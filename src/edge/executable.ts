import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const found = new Map<string, string | undefined>()

function search(name: string): string | undefined {
  const endings =
    process.platform === 'win32' ? (process.env['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';') : ['']
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(isExecutable)
}

/** Path of the executable called `name` on our PATH, or undefined. Looked for once in the life of the process. */
export function findExecutable(name: string): string | undefined {
  if (!found.has(name)) found.set(name, search(name))
  return found.get(name)
}
