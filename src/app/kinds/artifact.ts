import type { Files } from '../world.js'
import { artifactHashOf, failed, failureOf, neverThrowing, spoiled, succeeded } from './attempt.js'
import { runDeclared } from './declared-command.js'
import type { Kind, RunRequest } from './kind.js'

/** Bytes of stdout that may be an artifact. */
const stdoutLimit = 2 ** 30

/** What was produced: its hash, or why there is none. */
type Produced = { readonly hash: string } | { readonly error: string }

const produced = (hash: string | undefined, what: string): Produced =>
  hash === undefined ? { error: `${what} cannot be read as a regular file` } : { hash }

/** The hash of one file; of several, that of the lines `path NUL hash` in the order of their paths. */
async function fromFiles(files: Files, request: RunRequest): Promise<Produced> {
  const { cwd, scratch, benchmark } = request
  const globs = benchmark.files.join(', ')
  const paths = await files.glob(cwd, benchmark.files)
  if (paths.length === 0) return { error: `the command left no file that matches ${globs}` }
  if (paths.length === 1)
    return produced(await artifactHashOf(files, `${cwd}/${paths[0]}`, request), paths[0]!)
  const hashes = await Promise.all(paths.map((path) => files.sha256(`${cwd}/${path}`)))
  const lost = hashes.indexOf(undefined)
  if (lost >= 0) return produced(undefined, paths[lost]!)
  const list = `${scratch}/artifact-list`
  await files.write(list, paths.map((path, i) => `${path}\0${hashes[i]}\n`).join(''))
  return produced(await artifactHashOf(files, list, request), list)
}

async function fromStdout(files: Files, request: RunRequest, path: string, bytes: number): Promise<Produced> {
  if (bytes > stdoutLimit)
    return { error: `stdout is ${bytes} bytes; an artifact has at most ${stdoutLimit}` }
  return produced(await artifactHashOf(files, path, request), path)
}

/** Hashes what a command produced: the files it names, or its stdout. */
export const artifact = {
  name: 'artifact',
  summary: 'Runs a command and hashes the files it made, or what it printed',
  execute: neverThrowing(async (world, request) => {
    const { files: globs, timeout } = request.benchmark
    const stdoutFile = `${request.scratch}/artifact.bin`
    const kept = globs.length > 0 ? { outputLimit: 2 ** 16 } : { stdoutFile, fileLimit: stdoutLimit }
    const ended = await runDeclared(world, request, kept)
    const failure = failureOf(ended, timeout)
    if (failure !== null) return failed(ended, failure)
    const made =
      globs.length > 0
        ? await fromFiles(world.files, request)
        : await fromStdout(world.files, request, stdoutFile, ended.stdoutBytes)
    return 'error' in made ? spoiled(ended, made.error) : succeeded(ended, { artifactHash: made.hash })
  }),
} as const satisfies Kind
