import type {
  CompareOptions,
  EstablishOptions,
  EvaluateOptions,
  FreezeOptions,
  GateOptions,
  HistoryOptions,
  ParseOptions,
  PromoteOptions,
  ReferenceOptions,
  RegisterOptions,
  ReplaceOptions,
  RunOptions,
  ToolText,
} from './options.js'
import type {
  History,
  Outcome,
  Parsed,
  Promotion,
  Recorded,
  ReferenceCheck,
  References,
  Registered,
} from './results.js'
import { typed } from './typed.js'

export { BenchgateError, BusyError, DataError, type Place, type Problem, UsageError } from './errors.js'
export type * from './options.js'
export type * from './results.js'

// Each operation loads its code when it is called: importing this does nothing and costs next to nothing.

/** Judges the newest stored runs of a benchmark at HEAD against its stored baseline. Runs nothing, writes nothing. */
export const evaluate = (benchmark: string, options: EvaluateOptions = {}): Promise<Outcome> =>
  typed(async () => (await import('./judging.js')).evaluate(benchmark, options))

/** Lets `project` name the project in this folder. Registering it again from another folder moves it. */
export const register = (path: string, options: RegisterOptions = {}): Promise<Registered> =>
  typed(async () => (await import('./projects.js')).register(path, options))

/** The stored runs of a benchmark and where its baselines stand. */
export const history = (benchmark: string, options: HistoryOptions = {}): Promise<History> =>
  typed(async () => (await import('./past.js')).history(benchmark, options))

/** Makes the runs of one benchmark at the current commit and records them. Runs that fail are recorded, not thrown. */
export const run = (benchmark: string, options: RunOptions = {}): Promise<Recorded> =>
  typed(async () => (await import('./measuring.js')).run(benchmark, options))

/** Makes the runs of the manifest's baseline_seeds and pins them as the baseline if every one ended well. */
export const establish = (benchmark: string, options: EstablishOptions = {}): Promise<Recorded> =>
  typed(async () => (await import('./measuring.js')).establish(benchmark, options))

/** Judges the run set at HEAD against the pinned baseline and, when it is proven better, pins that very set. */
export const promote = (benchmark: string, options: PromoteOptions = {}): Promise<Promotion> =>
  typed(async () => (await import('./judging.js')).promote(benchmark, options))

/** Builds base and head, measures them in pairs until each benchmark is decided, judges, and records everything. */
export const gate = (options: GateOptions = {}): Promise<Outcome> =>
  typed(async () => (await import('./measuring.js')).gate(options))

/** References of benchmarks of tier correctness: what every run must produce, byte for byte. */
export const references = {
  /** Keeps what a run set produced as the reference; there must be none yet. */
  freeze: (benchmark: string, options: FreezeOptions = {}): Promise<References> =>
    typed(async () => (await import('./frozen.js')).freeze(benchmark, options)),
  /** The same in place of the reference that there is, for a reason. */
  replace: (benchmark: string, options: ReplaceOptions): Promise<References> =>
    typed(async () => (await import('./frozen.js')).replace(benchmark, options)),
  /** The reference that holds now, or none. */
  show: (benchmark: string, options: ReferenceOptions = {}): Promise<References> =>
    typed(async () => (await import('./frozen.js')).show(benchmark, options)),
  /** Every reference there was, oldest first. */
  history: (benchmark: string, options: ReferenceOptions = {}): Promise<References> =>
    typed(async () => (await import('./frozen.js')).log(benchmark, options)),
  /** Hashes every frozen reference and archived artifact again. */
  verify: (options: ReferenceOptions = {}): Promise<ReferenceCheck> =>
    typed(async () => (await import('./frozen.js')).verify(options)),
} as const

/** Judges two columns of finite numbers. */
export const compare = (
  base: readonly number[],
  head: readonly number[],
  options: CompareOptions = {},
): Promise<Outcome> => typed(async () => (await import('./texts.js')).compare(base, head, options))

/** Reads what benchmark tools printed: a text, or files by name. */
export const parse = (
  source: ToolText | string | readonly string[],
  options: ParseOptions = {},
): Promise<Parsed> => typed(async () => (await import('./texts.js')).parse(source, options))
