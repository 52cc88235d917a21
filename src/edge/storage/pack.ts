import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Loaded, Place, Saved } from '../../app/storage.js'
import {
  checkContents,
  contentsFile,
  type FileFacts,
  readContents,
  writeContents,
} from '../../core/store/contents.js'

/** What every storage carries: a folder of this name. Constant, because caches are found by it. */
const folderName = 'benchgate-store'

/** Names of the regular files directly in a folder, its list of contents apart. Links are not followed. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isFile() && entry.name !== contentsFile).map(({ name }) => name)
}

async function factsOf(folder: string, name: string): Promise<FileFacts> {
  const hash = createHash('sha256')
  let size = 0
  await pipeline(createReadStream(join(folder, name)), async (parts: AsyncIterable<Buffer>) => {
    for await (const part of parts) {
      hash.update(part)
      size += part.length
    }
  })
  return { name, size, sha256: hash.digest('hex') }
}

const allFacts = async (folder: string): Promise<readonly FileFacts[]> =>
  Promise.all((await filesIn(folder)).map((name) => factsOf(folder, name)))

async function copyAll(names: readonly string[], from: string, into: string): Promise<void> {
  await Promise.all(names.map((name) => copyFile(join(from, name), join(into, name))))
}

/** Calls `work` with an empty scratch folder and removes it; what is thrown becomes a failure. */
async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T | Failure> {
  const { RUNNER_TEMP } = process.env
  let scratch: string | undefined
  try {
    scratch = await mkdtemp(join(RUNNER_TEMP || tmpdir(), 'benchgate-storage-'))
    const folder = join(scratch, folderName)
    await mkdir(folder)
    return await work(folder)
  } catch (error) {
    return { state: 'failed', reason: error instanceof Error ? error.message : String(error) }
  } finally {
    // A client that was cut off may still be writing here; what cannot be removed now is the runner's to remove.
    if (scratch) await rm(scratch, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  }
}

type Failure = { readonly state: 'failed'; readonly reason: string }

/** Checks what arrived and moves only the listed files on. */
async function unpack(folder: string, into: string, found: Loaded): Promise<Loaded> {
  const text = await readFile(join(folder, contentsFile), 'utf8').catch(() => '')
  const contents = readContents(text)
  const problems = contents.ok ? checkContents(contents.value, await allFacts(folder)) : contents.problems
  if (problems.length > 0 || !contents.ok) {
    const reason = problems.map(({ where, what }) => `${where.key || where.file} ${what}`).join('; ')
    return { state: 'failed', reason: `what came back is damaged: ${reason}` }
  }
  const names = contents.value.files.map(({ name }) => name)
  await copyAll(names, folder, into)
  return found
}

/**
 * A place whose loads are proven: a list of sizes and hashes is saved with the files, and a load that does not agree
 * with its list is a failure and leaves nothing behind. Nothing is thrown.
 */
export function packed(place: Place): Place {
  return {
    ...(place.alone ? { alone: place.alone } : {}),
    load: (into): Promise<Loaded> =>
      inScratch(async (folder) => {
        const loaded = await place.load(folder)
        return loaded.state === 'found' ? unpack(folder, into, loaded) : loaded
      }),
    save: (from): Promise<Saved> =>
      inScratch<Saved>(async (folder) => {
        const names = await filesIn(from)
        if (names.length === 0) return { state: 'failed', reason: `${from} holds no files to save` }
        await copyAll(names, from, folder)
        await writeFile(join(folder, contentsFile), writeContents(await allFacts(folder)))
        return place.save(folder)
      }),
  }
}
