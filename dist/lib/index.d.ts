import type { CompareOptions, EstablishOptions, EvaluateOptions, FreezeOptions, GateOptions, HistoryOptions, ParseOptions, PromoteOptions, ReferenceOptions, RegisterOptions, ReplaceOptions, RunOptions, ToolText } from './options.js';
import type { History, Outcome, Parsed, Promotion, Recorded, ReferenceCheck, References, Registered } from './results.js';
export { BenchgateError, BusyError, DataError, type Place, type Problem, UsageError } from './errors.js';
export type * from './options.js';
export type * from './results.js';
/** Judges the newest stored runs of a benchmark at HEAD against its stored baseline. Runs nothing, writes nothing. */
export declare const evaluate: (benchmark: string, options?: EvaluateOptions) => Promise<Outcome>;
/** Lets `project` name the project in this folder. Registering it again from another folder moves it. */
export declare const register: (path: string, options?: RegisterOptions) => Promise<Registered>;
/** The stored runs of a benchmark and where its baselines stand. */
export declare const history: (benchmark: string, options?: HistoryOptions) => Promise<History>;
/** Makes the runs of one benchmark at the current commit and records them. Runs that fail are recorded, not thrown. */
export declare const run: (benchmark: string, options?: RunOptions) => Promise<Recorded>;
/** Makes the runs of the manifest's baseline_seeds and pins them as the baseline if every one ended well. */
export declare const establish: (benchmark: string, options?: EstablishOptions) => Promise<Recorded>;
/** Judges the run set at HEAD against the pinned baseline and, when it is proven better, pins that very set. */
export declare const promote: (benchmark: string, options?: PromoteOptions) => Promise<Promotion>;
/** Builds base and head, measures them in pairs until each benchmark is decided, judges, and records everything. */
export declare const gate: (options?: GateOptions) => Promise<Outcome>;
/** References of benchmarks of tier correctness: what every run must produce, byte for byte. */
export declare const references: {
    /** Keeps what a run set produced as the reference; there must be none yet. */
    readonly freeze: (benchmark: string, options?: FreezeOptions) => Promise<References>;
    /** The same in place of the reference that there is, for a reason. */
    readonly replace: (benchmark: string, options: ReplaceOptions) => Promise<References>;
    /** The reference that holds now, or none. */
    readonly show: (benchmark: string, options?: ReferenceOptions) => Promise<References>;
    /** Every reference there was, oldest first. */
    readonly history: (benchmark: string, options?: ReferenceOptions) => Promise<References>;
    /** Hashes every frozen reference and archived artifact again. */
    readonly verify: (options?: ReferenceOptions) => Promise<ReferenceCheck>;
};
/** Judges two columns of finite numbers. */
export declare const compare: (base: readonly number[], head: readonly number[], options?: CompareOptions) => Promise<Outcome>;
/** Reads what benchmark tools printed: a text, or files by name. */
export declare const parse: (source: ToolText | string | readonly string[], options?: ParseOptions) => Promise<Parsed>;
