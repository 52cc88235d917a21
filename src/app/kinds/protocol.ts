import { expandInvocation } from '../../core/protocol/placeholders.js'
import { primaryMetric, type Reply, readReply } from '../../core/protocol/reply.js'
import { requestText } from '../../core/protocol/request.js'
import type { Ended, Files, World } from '../world.js'
import {
  artifactHashOf,
  commonValues,
  type Failure,
  failed,
  failureOf,
  neverThrowing,
  spoiled,
  succeeded,
} from './attempt.js'
import type { Attempt, Kind, RunRequest } from './kind.js'

const replyLimit = 2 ** 20

/** The three files through which a benchmark and benchgate speak, in the run's own folder. */
const paths = ({ scratch }: RunRequest) => ({
  config: `${scratch}/config.json`,
  result: `${scratch}/result.json`,
  artifact: `${scratch}/artifact.bin`,
})

const isAbsolute = (path: string): boolean => /^([/\\]|[A-Za-z]:)/.test(path)

function corpusPath({ benchmark, cwd }: RunRequest): string {
  const path = benchmark.corpus?.path ?? ''
  return path === '' || isAbsolute(path) ? path : `${cwd}/${path}`
}

function configText(request: RunRequest): string {
  const { benchmark, seed, repetition, repetitions } = request
  return requestText({
    benchmark: benchmark.name,
    seed: seed ?? 0,
    corpusPath: corpusPath(request),
    repetitionIndex: repetition,
    repetitionTotal: repetitions,
    artifactPath: benchmark.tier === 'correctness' ? paths(request).artifact : null,
  })
}

async function invoke({ processes, files }: Pick<World, 'processes' | 'files'>, request: RunRequest) {
  const { benchmark, cwd, env, cpus } = request
  if (benchmark.invocation === null) throw new Error('[project] invocation is missing from the manifest')
  const { config, result } = paths(request)
  await files.write(config, configText(request))
  const values = { entry_point: benchmark.entryPoint ?? '', config_path: config, output_path: result }
  const command = expandInvocation(benchmark.invocation, { ...commonValues(request), ...values })
  return processes.run({ command, cwd, env, cpus, timeout: benchmark.timeout, outputLimit: 2 ** 16 })
}

const unreadable = (message: string): Reply => ({
  status: 'error',
  message,
  measurements: [{ metric: primaryMetric, status: 'error', message }],
})

/** What the benchmark wrote, or undefined when it wrote nothing. */
async function replyOf(files: Files, path: string): Promise<Reply | undefined> {
  const file = await files.readResult(path, replyLimit)
  if (file.state === 'absent') return undefined
  if (file.state === 'refused') return unreadable(`result.json is not taken: ${file.reason}`)
  try {
    return readReply(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes))
  } catch {
    return unreadable('result.json is not UTF-8')
  }
}

/** A failed process may still have said why. */
function failedWith(ended: Ended, failure: Failure, reply: Reply | undefined): Attempt {
  const said =
    reply?.status === 'error' ? `${failure.message}\nresult.json says: ${reply.message}` : failure.message
  const { measurements } = unreadable(said)
  return failed(ended, { ...failure, message: said }, measurements)
}

async function withArtifact(files: Files, ended: Ended, reply: Reply, request: RunRequest): Promise<Attempt> {
  const artifactHash = await artifactHashOf(files, paths(request).artifact, request)
  if (artifactHash !== undefined) return succeeded(ended, { measurements: reply.measurements, artifactHash })
  const message = 'the benchmark left no regular file at "artifact_path" of its config.json'
  return spoiled(ended, message, reply.measurements)
}

/** Speaks JSON over files with the project's own benchmark runner. */
export const protocol = {
  name: 'protocol',
  summary: "Runs the project's invocation, which reads config.json and writes result.json",
  execute: neverThrowing(async (world, request) => {
    const ended = await invoke(world, request)
    const { result } = paths(request)
    const failure = failureOf(ended, request.benchmark.timeout)
    const reply = await replyOf(world.files, result)
    if (failure !== null) return failedWith(ended, failure, reply)
    const { status, message, measurements } = reply ?? unreadable('the benchmark wrote no result.json')
    if (status === 'error') return spoiled(ended, message ?? '', measurements)
    if (request.benchmark.tier !== 'correctness') return succeeded(ended, { measurements })
    return withArtifact(world.files, ended, { status, message, measurements }, request)
  }),
} as const satisfies Kind
