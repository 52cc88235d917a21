import type { Finding } from '../core/model/finding.js'
import type { PlannedBenchmark } from '../core/model/plan.js'
import type { Run } from '../core/model/run.js'
import type { RunSet, SessionHeader } from '../core/model/session.js'
import { decodeJournal, encodeRecord, foldJournal } from '../core/store/journal.js'
import type { Contest, ContestOutcome, Measured, MeasureJob, SideOutcome } from './job.js'
import type { World } from './world.js'

/** Where the measuring process puts what it finds out: at once, and so that no kill can take it back. */
export interface Journal {
  run(benchmark: PlannedBenchmark, run: Run): Promise<void>
  note(note: Note): Promise<void>
  end(): Promise<void>
}

/** What a journal says beside its runs. */
export type Note =
  | { readonly side: SideOutcome }
  | { readonly contest: ContestOutcome }
  | { readonly finding: Finding }
  | { readonly k: number }

/** Starts the journal of a job with its session's header. */
export async function openJournal(world: Pick<World, 'clock' | 'files'>, job: MeasureJob): Promise<Journal> {
  const append = (record: Parameters<typeof encodeRecord>[0]) =>
    world.files.appendDurably(job.journal, encodeRecord(record))
  await append({ type: 'header', header: job.header })
  return {
    run: (benchmark, run) => append({ type: 'run', set: setOf(job, benchmark, run), run }),
    note: (note) => append({ type: 'note', text: JSON.stringify(note) }),
    end: () => append({ type: 'end', endedAt: world.clock.now(), complete: true }),
  }
}

function setOf(job: MeasureJob, benchmark: PlannedBenchmark, run: Run): Omit<RunSet, 'runs'> {
  const isHead = run.side === 'head'
  const contest = job.contests.find(
    ({ benchmark: index, rule }) => job.plan.benchmarks[index] === benchmark && rule === run.rule,
  )
  return {
    benchmark: run.benchmark,
    subject: run.subject,
    side: run.side,
    rule: run.rule,
    gitSha: isHead ? job.header.gitSha : (contest?.commit ?? ''),
    dirty: isHead && job.header.dirty,
    metaSeed: metaSeedOf(job, contest),
    definitionHash: benchmark.definitionHash,
  }
}

function metaSeedOf({ metaSeed }: MeasureJob, contest: Contest | undefined): bigint | null {
  const drawnFrom = contest?.asked ? contest.asked.metaSeed : metaSeed
  return drawnFrom === null ? null : BigInt(drawnFrom)
}

/** Everything that could be read of a journal. */
export interface ReadJournal extends Measured {
  /** Null when the line that held it is lost. */
  readonly header: SessionHeader | null
  /** What no kill explains, a sentence each: all of the damage but a last line that was cut short. */
  readonly unreadable: readonly string[]
}

/** Everything a journal holds; a journal that was cut short gives what it has. */
export function readMeasured(text: string): ReadJournal {
  const journal = decodeJournal(text)
  const folded = foldJournal(journal)
  const unreadable = [
    ...journal.damaged.map(({ line, reason }) => `journal line ${line}: ${reason}`),
    ...(folded.header === null && journal.records.length > 0
      ? ['the line that says whose runs it holds is lost']
      : []),
  ]
  const notes = folded.notes.map((note) => JSON.parse(note) as Note)
  return {
    header: folded.header,
    runSets: folded.runSets,
    sides: notes.flatMap((note) => ('side' in note ? [note.side] : [])),
    contests: notes.flatMap((note) => ('contest' in note ? [note.contest] : [])),
    findings: notes.flatMap((note) => ('finding' in note ? [note.finding] : [])),
    k: notes.flatMap((note) => ('k' in note ? [note.k] : [])).at(-1) ?? 0,
    complete: folded.header?.complete ?? false,
    unreadable,
    damage: [...unreadable, ...(journal.torn ? ['the last journal line was cut short'] : [])],
  }
}
