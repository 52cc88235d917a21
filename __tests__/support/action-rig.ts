import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { History } from '../../src/app/world.js'
import type { Session, StoredReport } from '../../src/core/model/session.js'
import { fileHistories } from '../../src/edge/history/histories.js'
import type { ActionProject, TestMerge } from './action-project.js'
import { BlobStore } from './actions-emulator/blob-store.js'
import {
  type ActionResult,
  type RunOptions,
  runAction,
  type Services,
  startServices,
} from './actions-emulator/index.js'
import { readZip } from './zip.js'

/** Name that the artifacts of the project `demo` bear. */
export const storeName = 'benchgate-demo-default'

/** Name of what a run of the default branch added, and of what any other run measured. */
export const segmentName = `${storeName}-segment`
export const changeName = `${storeName}-change`

/** What a store holds, read and closed again. */
export interface Contents {
  readonly ids: readonly string[]
  readonly sessions: readonly Session[]
  readonly reports: readonly StoredReport[]
  /** Commit of the best report of the benchmark `work`. */
  readonly best: string | undefined
  readonly benchmarks: readonly { readonly benchmark: string; readonly run_id: string }[]
}

/** One run of the Action with what it says about itself read. */
export interface Ran extends ActionResult {
  readonly exitCode: number
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  readonly regressions: readonly Verdict[]
}

export interface Verdict {
  readonly benchmark: string
  readonly metric: string | null
  readonly kind: string
  readonly baseline: string
  readonly worse: number | null
  readonly pairs: number | null
  readonly reason: string
}

export interface Finding {
  readonly rule: string
  readonly level: string
  readonly message: string
  readonly file: string
  readonly line: number
}

type Options = Partial<Omit<RunOptions, 'state' | 'services'>>

/** GitHub around one repository: its services, its runs, what they left. */
export interface ActionRig {
  readonly services: Services
  /** A step of any event. */
  run(project: ActionProject, options: Options): Promise<Ran>
  push(project: ActionProject, options?: Options): Promise<Ran>
  schedule(project: ActionProject, options?: Options): Promise<Ran>
  /** A run on the checked-out test merge. */
  pullRequest(project: ActionProject, merge: TestMerge, options?: Options): Promise<Ran>
  /** Publishes a release of the commit that is checked out. */
  publish(project: ActionProject, tag: string): void
  /** Publishes one, and runs on it. */
  release(project: ActionProject, tag: string, options?: Options): Promise<Ran>
  /** Removes every cache, and every artifact that is not spared, as time does. */
  evict(spared?: (artifact: { readonly runId: string }) => boolean): void
  /** Names of what is attached to the release of a tag. */
  assets(tag: string): readonly string[]
  /** Cache keys of the default branch, oldest first. */
  caches(): readonly string[]
  /** Runs whose artifacts live, oldest first. */
  artifacts(): readonly { readonly runId: string; readonly name: string }[]
  artifactContents(runId: number, name?: string): Promise<Contents>
  /** What the last run's machine holds in the folder of this store file; of a `segment`, sessions before may be gone. */
  storeOf(ran: ActionResult, what?: 'store' | 'segment'): Promise<Contents>
  /** Puts an artifact of these bytes into a run, as if a job of it had uploaded it. */
  plantArtifact(runId: number, name: string, bytes: Uint8Array): void
  /** Cuts the newest cache entry's bytes to half. */
  truncateNewestCache(): void
  /** Cuts the newest artifact's bytes to half. */
  truncateNewestArtifact(): void
  close(): Promise<void>
}

const action = process.cwd()
const node = process.env['BENCHGATE_TEST_NODE'] ?? process.execPath

/** Starts the services with an empty state. */
export async function actionRig(): Promise<ActionRig> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'action-test-'))
  const state = path.join(dir, 'state')
  const services = await startServices({ state })
  const blobs = new BlobStore(path.join(state, 'blobs'))
  const run = async (project: ActionProject, own: Options): Promise<Ran> => {
    const sha = project.git('rev-parse', 'HEAD')
    const checkout = project.dir
    services.seed({ commits: project.git('rev-list', 'main').split('\n') })
    return ran(await runAction({ action, node, state, services, checkout, sha, ...own }))
  }
  const publish = (project: ActionProject, tag: string): void => {
    services.github.publish(tag, project.git('rev-parse', 'HEAD'))
    project.git('tag', '--force', tag)
    // A checkout of everything knows where the branches of the repository are.
    project.git('update-ref', 'refs/remotes/origin/main', 'main')
  }
  const blob = (entry: { readonly container: string; readonly blob: string }): string => blobs.file(entry)
  const caches = () => services.results.caches.committed(({ scope }) => scope === 'refs/heads/main')
  const artifacts = () => services.results.artifacts.live(() => true)
  const cut = (file: string): void => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2))
  return {
    services,
    run,
    push: (project, options = {}) => run(project, { event: 'push', ref: 'refs/heads/main', ...options }),
    schedule: (project, options = {}) =>
      run(project, { event: 'schedule', ref: 'refs/heads/main', ...options }),
    pullRequest: (project, merge, options = {}) =>
      run(project, { event: 'pull_request', base: 'main', ...merge, ...options }),
    publish,
    release(project, tag, options = {}) {
      publish(project, tag)
      const permissions = { contents: 'write', actions: 'read' }
      return run(project, { event: 'release', ref: `refs/tags/${tag}`, permissions, ...options })
    },
    evict(spared = () => false) {
      const { caches, artifacts } = services.results
      for (const entry of caches.committed(() => true)) caches.remove(entry)
      for (const entry of artifacts.live((one) => !spared(one))) artifacts.remove(entry)
    },
    assets: (tag) =>
      services.github.state.releases
        .filter(({ tag_name }) => tag_name === tag)
        .flatMap(({ assets }) => assets.map(({ name }) => name)),
    caches: () => caches().map(({ key }) => key),
    artifacts: () => artifacts().map(({ runId, name }) => ({ runId, name })),
    async artifactContents(runId, name = segmentName) {
      const entry = artifacts().findLast((one) => one.runId === String(runId) && one.name === name)
      if (!entry) throw new Error(`run ${runId} left no artifact ${name}`)
      const folder = fs.mkdtempSync(path.join(dir, 'artifact-'))
      for (const [file, bytes] of Object.entries(readZip(fs.readFileSync(blob(entry)))))
        fs.writeFileSync(path.join(folder, path.basename(file)), bytes)
      return contentsOf(folder, 'segment')
    },
    storeOf: ({ outputs }, what) => contentsOf(path.dirname(outputs['store-file']!), what),
    plantArtifact(runId, name, bytes) {
      const run = artifacts().find((one) => one.runId === String(runId))
      if (!run) throw new Error(`run ${runId} left no artifact to take the place of`)
      const digest = `sha256:${crypto.createHash('sha256').update(bytes).digest('hex')}`
      const planted = { ...run, name, blob: `${run.run}/planted/${name}.zip`, size: bytes.length, digest }
      services.results.artifacts.add([planted])
      fs.writeFileSync(blob(planted), bytes)
      fs.copyFileSync(`${blob(run)}.json`, `${blob(planted)}.json`)
      const facts = JSON.parse(fs.readFileSync(`${blob(planted)}.json`, 'utf8'))
      fs.writeFileSync(`${blob(planted)}.json`, JSON.stringify({ ...facts, size: bytes.length }))
    },
    truncateNewestCache: () => cut(blob(caches().at(-1)!)),
    truncateNewestArtifact: () => cut(blob(artifacts().at(-1)!)),
    async close() {
      await services.close()
      fs.rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** The note that the machine was busy comes and goes with the machine that runs the tests. */
export const noise = 'noisy-machine'

function ran(result: ActionResult): Ran {
  const list = (name: string) => JSON.parse(result.outputs[name] || '[]')
  return {
    ...result,
    exitCode: result.phases.find(({ name }) => name === 'main')!.exitCode,
    verdicts: list('verdicts'),
    findings: list('findings').filter(({ rule }: Finding) => rule !== noise),
    annotations: result.annotations.filter(({ title }) => title !== `benchgate: ${noise}`),
    regressions: list('regressions'),
  }
}

/** Everything in a store's folder; every hash in it is checked. */
async function contentsOf(folder: string, what: 'store' | 'segment' = 'store'): Promise<Contents> {
  const opened = await fileHistories.open(folder, { verify: true })
  if (opened.state !== 'open') throw new Error(`${folder}: ${opened.state}`)
  // The sessions that a segment's were built on are elsewhere.
  if (opened.notes.length > 0 && what === 'store') throw new Error(opened.notes.join('; '))
  const { history } = opened
  const benchmarks = path.join(folder, 'benchmarks.json')
  const contents = {
    ids: history.ids(),
    sessions: sessionsOf(history),
    reports: history.reports({}),
    best: history.pointer('best', 'work', 'self')?.gitSha,
    benchmarks: fs.existsSync(benchmarks) ? JSON.parse(fs.readFileSync(benchmarks, 'utf8')) : [],
  }
  history.close()
  return contents
}

const sessionsOf = (history: History): readonly Session[] =>
  history
    .sessions()
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .map(({ id }) => history.session(id)!)
