/** Where something stands. `line` and `column` count from 1; `key` is the dotted path of a key or the name of an option. */
export interface Place {
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
    readonly key?: string;
}
/** What must be mended: where it is, what is wrong, how to mend it. */
export interface Problem {
    readonly where: Place;
    readonly what: string;
    readonly hint: string;
}
/**
 * Thrown when the caller must mend something; an outcome, however bad, is a value. `message` shows every problem. Any
 * other error that comes out of benchgate is a fault of benchgate itself.
 */
export declare abstract class BenchgateError extends Error {
    abstract readonly code: 'USAGE' | 'DATA' | 'BUSY';
    /** Every problem that was found, never none. */
    readonly problems: readonly Problem[];
    constructor(message: string, problems: readonly Problem[]);
}
/** The call itself makes no sense: an unknown option, a value of the wrong kind. The command line exits 64. */
export declare class UsageError extends BenchgateError {
    readonly name = "UsageError";
    readonly code = "USAGE";
}
/** The manifest, the repository, the store or a file is not what it must be. The command line exits 65. */
export declare class DataError extends BenchgateError {
    readonly name = "DataError";
    readonly code = "DATA";
}
/** Another process holds the store, or other jobs take the room; try again later. The command line exits 75 or 1. */
export declare class BusyError extends BenchgateError {
    readonly name = "BusyError";
    readonly code = "BUSY";
}
