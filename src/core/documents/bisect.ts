import type { Bisection, BisectStep } from '../model/bisection.js'
import { change, count, difference, percent } from './parts/numbers.js'
import { printable } from './parts/printable.js'
import { subjectOf } from './parts/row.js'

/** A bisection as one JSON object; an end of an interval that is not bounded is null. */
export const bisectJson = (found: Bisection): string => `${JSON.stringify(found, null, 2)}\n`

/** A bisection for people: the answer first, then every comparison that led to it. */
export function bisectText(found: Bisection): string {
  const { benchmark, subject, metric, good, bad, commits } = found
  const name = [subjectOf({ benchmark, subject }), metric].filter((part) => part !== null).join(' ')
  const range = `${short(good)}..${short(bad)}, ${count(commits, 'commit')}`
  return [
    answer(found),
    `${printable(name)} in ${range}`,
    ...found.culprits.map(({ commit, title }) => `  ${short(commit)}  ${printable(title, 120)}`),
    '',
    ...found.steps.flatMap((step) => stepLines(step, found)),
    '',
  ].join('\n')
}

function answer({ outcome, culprits, confidence, reason, threshold, unit, steps }: Bisection): string {
  const sure = `with ${percent(confidence)} confidence`
  const absolute = steps[0]?.evidence.absolute ?? false
  const level =
    threshold === null ? '' : ` (the line between good and bad is at ${size(threshold, absolute, unit)})`
  switch (outcome) {
    case 'found':
      return `FOUND  ${short(culprits[0]!.commit)} made it worse, ${sure}${level}`
    case 'range':
      return `RANGE  one of ${count(culprits.length, 'commit')} made it worse, ${sure}${level}: ${printable(reason)}`
    case 'not-worse':
      return `NOT WORSE  the bad end is not worse than the good one: ${printable(reason)}`
    case 'undecided':
      return `UNDECIDED  the ends could not be told apart: ${printable(reason)}`
  }
}

function stepLines({ commit, answer, evidence, reason }: BisectStep, { unit }: Bisection): readonly string[] {
  const { worse, pairs, absolute } = evidence
  const numbers = worse === null ? '' : `  ${size(worse, absolute, unit)}`
  const effort = pairs === null ? '' : ` after ${count(pairs, 'pair')}`
  const why = answer === 'good' || answer === 'bad' ? '' : `: ${printable(reason)}`
  return [`  ${short(commit)}  ${answer.padEnd(9)}${numbers}${effort}${why}`]
}

const size = (value: number, absolute: boolean, unit: string | null): string =>
  absolute ? difference(value, unit) : change(value)

const short = (commit: string): string => commit.slice(0, 10)
