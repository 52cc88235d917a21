import { setFlagsFromString } from 'node:v8'

/**
 * Keeps V8 from translating the database engine a second time, optimised, on other threads, before a process has done
 * much with it: that takes a third of the processor time of a small gate, while benchmarks may be measured
 * beside it. What reads a large store still reaches the budget and has its inner loop optimised. Flags belong to the
 * whole process and may crash it where threads run, so only a program of ours asks, and before it starts anything.
 */
export const optimiseLate = (): void => setFlagsFromString('--wasm-tiering-budget=2000000000')
