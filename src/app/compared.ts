import type { Answer } from '../core/documents/document.js'
import { type CompareOptions, compareIndependent, comparePaired, policyOf } from '../core/gates/compare.js'
import { ProblemError } from '../core/model/problem.js'
import { answerOf } from './answer.js'

/** One side of a comparison. */
export interface Column {
  /** What it is called in the verdict and in problems. */
  readonly name: string
  readonly values: readonly number[]
}

export interface Comparing extends CompareOptions {
  /** The n-th values of both sides were measured side by side. */
  readonly paired: boolean
  readonly files: Answer['files']
}

/** Judges two columns of numbers. Throws ProblemError where pairs are asked for and the columns differ in length. */
export function compared(base: Column, head: Column, { paired, files, ...options }: Comparing): Answer {
  if (paired && base.values.length !== head.values.length) throw unequal(base, head)
  const judge = paired ? comparePaired : compareIndependent
  const { kind, evidence, reason } = judge(base.values, head.values, options)
  const about = { benchmark: head.name, subject: 'self', metric: null, baseline: base.name }
  const policy = { direction: options.direction, unit: null, policy: policyOf(options), mandatory: true }
  const gate = paired ? 'paired' : 'mann-whitney'
  return answerOf([{ ...about, kind, gate, ...policy, evidence, reason }], files)
}

const unequal = (base: Column, head: Column): ProblemError =>
  new ProblemError([
    {
      where: { file: head.name },
      what: `--paired needs as many numbers on both sides; base has ${base.values.length}, head ${head.values.length}`,
      hint: 'give the pairs in the same order, or leave --paired out for independent samples',
    },
  ])
