import { ruleOf } from '../../core/documents/rules.js'
import type { JobNeed, JobRecord } from '../../core/model/job.js'
import { ProblemError } from '../../core/model/problem.js'
import { corpusDrift } from '../corpus.js'
import type { RunSetRequest } from '../run-request.js'
import type { PreparedRuns } from '../run-set.js'
import { hex } from '../seeds.js'
import type { World } from '../world.js'
import type { Applicant } from './enter.js'
import type { Jobs } from './jobs.js'

/** Where a job runs, and whether it waits for room. */
export interface JobManner {
  readonly background: boolean
  readonly guest?: boolean
  /** Null: it does not wait; else for how many seconds, or without end. */
  readonly wait: { readonly seconds: number | null } | null
}

/** What prepared runs apply for as a job. */
export function applicantOf(
  world: Pick<World, 'clock' | 'host'>,
  jobs: Jobs,
  prepared: PreparedRuns,
  { background, guest = false, wait }: JobManner,
): Applicant {
  const { request, ground, plan, folder } = prepared
  const { clock, host } = world
  const stamp = new Date(clock.now()).toISOString().replaceAll(/[-:]|\.\d+Z$/g, '')
  const id = `${stamp}-${hex(host.randomBytes(3))}`
  const record: Applicant['record'] = {
    ...{ format: 1, id, ...jobs.self, marker: hex(host.randomBytes(12)), background },
    ...{ project: plan.project, benchmark: request.benchmark, command: request.command },
    ...{ commit: ground.headCommit, store: folder, ...needOf(prepared) },
    ...{ endedAt: null, exitCode: null, session: null, message: null, cancelRequested: false },
    ...(guest ? { guest } : {}),
    log: background ? jobs.logOf(id) : null,
    request: background ? { ...asPlain(request), wait } : null,
  }
  return { record, place: plan.benchmarks[0]!.place, waits: wait !== null }
}

/** What the benchmark keeps busy, by its own declaration. */
export function needOf({ ground, plan, request }: PreparedRuns): JobNeed {
  const declared = ground.loaded.manifest.benchmarks.find(({ name }) => name === request.benchmark)
  const { threads, requires } = plan.benchmarks[0]!
  return { threads, gpu: declared?.gpu ?? 'none', vramGb: requires.minVramGb }
}

/** Whether the benchmark's own declaration sends its runs to the background. */
export const goesToBackground = ({ ground, request }: PreparedRuns): boolean =>
  ground.loaded.manifest.benchmarks.some(
    ({ name, background_required: required }) => name === request.benchmark && required,
  )

/** JSON knows no numbers of 64 bits. */
const asPlain = (request: RunSetRequest) => ({ ...request, metaSeed: request.metaSeed?.toString() ?? null })

/** What a worker is to do, as it was written down; null for a job of the foreground. */
export function requestOf({
  request,
}: JobRecord): (RunSetRequest & { readonly wait: JobManner['wait'] }) | null {
  if (request === null) return null
  const plain = request as unknown as ReturnType<typeof asPlain> & { readonly wait: JobManner['wait'] }
  return { ...plain, metaSeed: plain.metaSeed === null ? null : BigInt(plain.metaSeed) }
}

/** Throws ProblemError for a corpus that is not the pinned one, where that can be seen before anything is built. */
export async function refuseDrift(
  world: Pick<World, 'files'>,
  { ground, plan, request }: PreparedRuns,
): Promise<void> {
  if (!ground.inPlace) return
  for (const benchmark of plan.benchmarks) {
    const what = await corpusDrift(world, benchmark, request.project)
    if (what !== null)
      throw new ProblemError([
        {
          where: benchmark.place,
          what: `${benchmark.name}: ${what}`,
          hint: ruleOf('corpus-drift').help,
        },
      ])
  }
}

/** Throws ProblemError when the checkout is no longer what it was when the job was asked for. */
export function refuseOther({ ground }: PreparedRuns, { commit, id }: JobRecord): void {
  if (ground.headCommit === commit) return
  throw new ProblemError([
    {
      where: { file: ground.repository },
      what: `job ${id} was to measure ${commit.slice(0, 10)}, and ${ground.headCommit.slice(0, 10)} is checked out now`,
      hint: 'check the commit out and run it again, or measure it where it is built: --at-sha REV',
    },
  ])
}
