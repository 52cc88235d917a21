import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openRegular } from './result-file.js'

/** Larger artifacts are known by their hash alone. */
const largest = 2 ** 26

async function copy(descriptor: number, to: string): Promise<string> {
  const hash = createHash('sha256')
  const file = await open(to, 'wx', 0o600)
  try {
    for await (const chunk of createReadStream('', { fd: descriptor })) {
      hash.update(chunk)
      await file.write(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return hash.digest('hex')
}

async function hashOf(descriptor: number): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream('', { fd: descriptor })) hash.update(chunk)
  return hash.digest('hex')
}

/** `Files.archive`: the hash is that of the copy, so that what is kept is what was hashed. */
export async function archive(path: string, folder: string): Promise<string | undefined> {
  const opened = openRegular(path)
  if (opened.state !== 'open') return undefined
  if (opened.size > largest) return `sha256:${await hashOf(opened.descriptor)}`
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // A folder that was there before has the mode that somebody else gave it.
  await chmod(folder, 0o700)
  const temporary = join(folder, `.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const hex = await copy(opened.descriptor, temporary)
    // Also over a file of that name: whatever it holds, afterwards it holds the right bytes.
    await rename(temporary, join(folder, `${hex}.bin`))
    return `sha256:${hex}`
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
