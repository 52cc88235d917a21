import { mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** A folder for what is dear to make and stays the same from one `npm run bench` to the next. */
export function workFolder(name: string): string {
  const folder = join(tmpdir(), `benchgate-bench-${userInfo().username}`, name)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}
