/** What a verdict says. */
export type VerdictKind = 'PASS' | 'PROMOTE' | 'FAIL' | 'REJECT' | 'NEEDS_MORE_DATA' | 'INCONCLUSIVE' | 'NO_BASELINE' | 'NO_REFERENCE' | 'INCOMPARABLE' | 'MISSING' | 'SKIPPED' | 'ERROR';
/** One verdict. Null where a number does not apply or is not bounded. Changes are signed so that positive is worse. */
export interface Verdict {
    readonly benchmark: string;
    /** `self` is the repository. */
    readonly subject: string;
    /** Null: the whole benchmark. */
    readonly metric: string | null;
    readonly kind: VerdictKind;
    readonly gate: string;
    /** The rule and what it resolved to. */
    readonly baseline: string;
    readonly direction: 'minimize' | 'maximize' | null;
    /** Base unit of head and base. */
    readonly unit: string | null;
    readonly mandatory: boolean;
    readonly head: number | null;
    readonly base: number | null;
    /** True: worse, low, high, tolerance and limit are in the metric's unit, else shares. */
    readonly absolute: boolean;
    readonly worse: number | null;
    readonly low: number | null;
    readonly high: number | null;
    /** Level at which low and high hold, as a share. */
    readonly confidence: number | null;
    readonly pairs: number | null;
    readonly pReject: number | null;
    /** Corrected for the attempt. */
    readonly pPass: number | null;
    /** Metrics among which the error of FAIL was shared. */
    readonly family: number | null;
    /** Which attempt against this base; null where they are not counted. */
    readonly attempt: number | null;
    /** Error that PASS or PROMOTE was allowed at this attempt. */
    readonly allowed: number | null;
    /** Worse than this with confidence is FAIL. */
    readonly tolerance: number | null;
    /** Better than this with confidence is PASS. */
    readonly limit: number | null;
    /** One sentence: why this and not another verdict. */
    readonly reason: string;
}
/** One thing a reader must see. `file` is relative to the project, with `/`. */
export interface Finding {
    readonly rule: string;
    readonly level: 'error' | 'warning' | 'note';
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly benchmark?: string | null;
    readonly subject?: string | null;
    readonly metric?: string | null;
    readonly remedy?: string | null;
}
/** The answer to a question: what `gate`, `evaluate` and `compare` print with --json. */
export interface Outcome {
    readonly decision: 'ERROR' | 'FAIL' | 'UNDECIDED' | 'WARN' | 'PASS';
    /** What the command line would exit with. */
    readonly exitCode: number;
    /** Worst first. */
    readonly verdicts: readonly Verdict[];
    /** Errors first. */
    readonly findings: readonly Finding[];
    /** Lines in which what head produced (+) differs from its reference (-), where both are text. */
    readonly difference?: readonly string[] | undefined;
    /** Id of the session in the store; null when none was written. */
    readonly session: string | null;
    /** Absolute paths by what they hold. */
    readonly files: Readonly<Record<string, string>>;
}
/** One metric of one run; values are finite and in base units (seconds, bytes, counts). */
export type Measurement = {
    readonly metric: string;
    readonly status: 'ok';
    readonly value: number;
    readonly unit: string;
    readonly direction?: 'minimize' | 'maximize';
    readonly metadata?: Readonly<Record<string, unknown>>;
} | {
    readonly metric: string;
    readonly status: 'skipped' | 'error';
    readonly message: string;
};
/** One process execution. Times in milliseconds since 1970, UTC; `wall` in seconds. */
export interface Run {
    readonly benchmark: string;
    readonly subject: string;
    readonly side: 'head' | 'base' | 'anchor';
    /** The baseline rule whose pairs it belongs to; null: a run of head alone. */
    readonly rule: string | null;
    /** Counts from 1; 0 is a discarded warm-up. */
    readonly pair: number;
    readonly seed: number | null;
    readonly repetition: number;
    readonly startedAt: number;
    readonly wall: number;
    readonly exitCode: number | null;
    readonly status: 'ok' | 'error' | 'timeout' | 'skipped';
    readonly message: string | null;
    /** `sha256:<hex>` of what a correctness run produced. */
    readonly artifactHash: string | null;
    readonly measurements: readonly Measurement[];
}
/** A run as read back, with what its session says of it. `metaSeed` is decimal text: it has up to 63 bits. */
export interface StoredRun extends Run {
    readonly session: string;
    readonly project: string;
    readonly gitSha: string;
    readonly dirty: boolean;
    readonly metaSeed: string | null;
    readonly machine: {
        readonly label: string;
        readonly cpu: string;
        readonly host: string;
    };
}
/** A recorded move of a baseline pointer. `report` is its index in the session, or the uid of a stored one. */
export interface PointerMove {
    readonly pointer: 'best' | 'pinned';
    readonly benchmark: string;
    readonly subject: string;
    readonly report: number | string;
    readonly gitSha: string;
    readonly reason: string;
    readonly actor: string;
    readonly at: number;
}
export interface History {
    readonly benchmark: string;
    /** Where the anchor stands, the commit that `paired:best` compares with; null before there is one. */
    readonly anchor: PointerMove | null;
    /** The session whose runs are the pinned baseline; null: none is pinned. */
    readonly baseline: string | null;
    /** Oldest first. */
    readonly runs: readonly StoredRun[];
    /** What is wrong with the store. */
    readonly findings: readonly Finding[];
}
/** The runs of one benchmark and subject in one session. */
export interface RunSet {
    readonly benchmark: string;
    readonly subject: string;
    readonly gitSha: string;
    readonly dirty: boolean;
    /** Decimal text of what the seeds were drawn from; null: the manifest's own. */
    readonly metaSeed: string | null;
    readonly runs: readonly Run[];
}
/** What `run` and `establish` recorded. */
export interface Recorded {
    readonly session: string;
    readonly project: string;
    readonly gitSha: string;
    /** False: the measuring was cut short. */
    readonly complete: boolean;
    /** What spoiled the set, so that it is neither judged nor a baseline; null: nothing. */
    readonly spoiled: string | null;
    /** What the command line would exit with. */
    readonly exitCode: number;
    readonly runSets: readonly RunSet[];
    readonly pointerMoves: readonly PointerMove[];
    readonly findings: readonly Finding[];
    readonly files: Readonly<Record<string, string>>;
}
export interface Promotion extends Outcome {
    readonly promoted: boolean;
    /** Null: not promoted. */
    readonly pointer: PointerMove | null;
    readonly metaSeed: string | null;
}
/** A project that `project` may name from now on. */
export interface Registered {
    readonly name: string;
    readonly path: string;
    readonly manifest_hash: string;
    /** Where it was registered before; null: nowhere, or there. */
    readonly moved: string | null;
    /** Each corpus that is not the pinned one. */
    readonly warnings: readonly string[];
}
/** A frozen reference without its bytes. */
export interface Reference {
    readonly benchmark: string;
    readonly subject: string;
    readonly hash: string;
    /** Bytes. */
    readonly size: number;
    readonly reason: string;
    readonly actor: string;
    readonly at: string;
}
export interface References {
    readonly benchmark: string;
    readonly references: readonly Reference[];
}
export interface ReferenceCheck {
    /** How many references were hashed. */
    readonly references: number;
    /** Empty: all are whole. */
    readonly problems: readonly string[];
}
/** One value that a tool printed, in base units. */
export interface Reading {
    readonly file: string;
    readonly line: number | null;
    readonly benchmark: string;
    readonly dimensions: Readonly<Record<string, string>>;
    readonly metric: string;
    readonly unit: string;
    readonly direction: 'minimize' | 'maximize' | null;
    readonly value: number | null;
    readonly samples: readonly number[];
    readonly low: number | null;
    readonly high: number | null;
    readonly status: 'ok' | 'skipped' | 'error';
    readonly message: string | null;
}
export interface Parsed {
    /** Null: they are of several. */
    readonly format: string | null;
    readonly files: readonly {
        readonly file: string;
        readonly format: string;
        readonly why: string;
    }[];
    readonly measurements: readonly Reading[];
    /** Every line that could not be read. */
    readonly findings: readonly Finding[];
}
