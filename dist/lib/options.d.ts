/** Where a project and its history lie. Relative paths are relative to the working directory. */
export interface Where {
    /** A folder with bench/manifest.toml, or the name of a registered project. Default: the working directory. */
    readonly project?: string;
    /** Folder of the store. Default: the project's own under `home`. */
    readonly store?: string;
    /** Default: `$BENCHGATE_HOME`, else `$XDG_DATA_HOME/benchgate`, else `~/.local/share/benchgate`. */
    readonly home?: string;
}
/** Where a project becomes known by its name. */
export type RegisterOptions = Pick<Where, 'home'>;
/** Which stored runs are judged, and by what rules. */
export interface JudgingOptions extends Where {
    /** Default: `self`, the repository. */
    readonly subject?: string;
    /** The run set that was drawn from this. Default: the newest. */
    readonly metaSeed?: bigint | number | string;
    /** Default: as the manifest says; for `promote`: `promote`. */
    readonly mode?: 'no-regression' | 'promote';
    /** benchstone's z against its threshold instead of the exact tests. */
    readonly formulas?: 'benchstone';
    /** Judge runs of uncommitted changes too. */
    readonly allowDirty?: boolean;
}
export interface EvaluateOptions extends JudgingOptions {
    /** `pinned` (default where one is pinned), `best`, `best-metric`, `latest`, `previous`, `merge-base`, `version:LABEL`. */
    readonly baseline?: string;
}
export interface HistoryOptions extends Where {
    /** The newest so many runs; 0: all. Default: 20. */
    readonly limit?: number;
    /** Runs that started then or later. */
    readonly since?: string | Date;
    /** Start of a commit id. */
    readonly gitSha?: string;
    /** Default: runs of every subject; the pointers are those of `self`. */
    readonly subject?: string;
}
/** Options of what measures. While it works, SIGINT and SIGTERM also end the benchmarks. */
export interface MeasuringOptions extends Where {
    /** Measure uncommitted changes; their diff is kept beside the store. */
    readonly allowDirty?: boolean;
    /** False: progress goes to stderr. Default: true. */
    readonly quiet?: boolean;
}
/** Options of what makes a run set: a job, like one of the command line. */
export interface JobOptions extends MeasuringOptions {
    /** Where other jobs take the room, wait for some: without end, or so many seconds. Default: BusyError at once. */
    readonly wait?: boolean | number;
}
export interface RunOptions extends JobOptions {
    /** `fresh` (default): drawn from the meta seed; `baseline`: the manifest's baseline_seeds. */
    readonly seedSet?: 'fresh' | 'baseline';
    /** Draw the seeds from this. Default: a new one. */
    readonly metaSeed?: bigint | number | string;
    /** Default: as many as the manifest says. */
    readonly repetitions?: number;
}
export interface EstablishOptions extends JobOptions {
    readonly repetitions?: number;
    /** Why; kept with the move. */
    readonly notes?: string;
    /** Measure this commit, built in a worktree of its own. */
    readonly atSha?: string;
}
export interface PromoteOptions extends JudgingOptions {
    /** Promote whatever the verdict. */
    readonly force?: boolean;
    /** Why; kept with the move. */
    readonly notes?: string;
}
export interface ReferenceOptions extends Where {
    /** Default: `self`. */
    readonly subject?: string;
}
export interface FreezeOptions extends ReferenceOptions {
    /** The run set of HEAD that was drawn from this. Default: the newest. */
    readonly metaSeed?: bigint | number | string;
    /** Start of the id of the session whose runs are meant, at whatever commit. */
    readonly fromRun?: string;
    /** Why; kept with the reference. */
    readonly notes?: string;
}
export interface ReplaceOptions extends FreezeOptions {
    /** Why the output may change. */
    readonly reason: string;
}
export interface GateOptions extends MeasuringOptions {
    /** Compare with this commit, branch or tag. */
    readonly base?: string;
    /** Judge against these rules instead of the manifest's. */
    readonly baseline?: string | readonly string[];
    /** Only these: names or patterns. */
    readonly benchmark?: string | readonly string[];
    readonly cost?: 'fast' | 'heavy' | 'all';
    readonly failOn?: 'mandatory' | 'any' | 'never';
    /** Relative to the project. Default: `bench/manifest.toml`. */
    readonly manifest?: string;
    /** Version label of the session. */
    readonly label?: string;
    /** Do not go on from pairs that the store holds of the same commits; counts as another attempt. */
    readonly fresh?: boolean;
}
/** Margins are shares, 0.02 for 2 %; in the unit of the numbers where `absolute`. */
export interface CompareOptions {
    /** The n-th numbers of both sides were measured side by side. Default: two independent samples. */
    readonly paired?: boolean;
    /** Which way is better. Default: `minimize`. */
    readonly direction?: 'minimize' | 'maximize';
    /** Worse than this with confidence fails. Default: 0.02. */
    readonly tolerance?: number;
    /** Better than this with confidence passes. Default: 0.05, at least 0.03 above the tolerance. */
    readonly limit?: number;
    /** Risk of a false FAIL. Default: 0.05. */
    readonly alpha?: number;
    /** Risk of a false PASS. Default: 0.05. */
    readonly beta?: number;
    /** Pairs at which an undecided comparison ends. Default: 60. */
    readonly maxPairs?: number;
    /** `tolerance` and `limit` are in the unit of the numbers and must be given. */
    readonly absolute?: boolean;
}
export interface ParseOptions {
    /** How to read it. Default: detected. */
    readonly format?: string;
}
/** Text that a benchmark tool printed; `file` is what problems and results call it. */
export interface ToolText {
    readonly text: string;
    readonly file?: string;
}
