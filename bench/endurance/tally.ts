import { damageOnce, type Fate, victim } from './fuzz.js'
import { mutations } from './mutations.js'

/** What became of all stores damaged in one way. */
export interface Tally {
  readonly mutation: string
  readonly fates: readonly Fate[]
}

/** Damages a store `times` times, every way as often; `from` is the first seed, `told` hears of each fate at once. */
export async function fuzz(
  times: number,
  from: number,
  told: (fate: Fate, done: number) => void = () => {},
): Promise<readonly Tally[]> {
  const source = await victim(8)
  const fates: Fate[] = []
  for (let seed = from; seed < from + times; seed++) {
    const fate = await damageOnce(source, seed)
    told(fate, fates.push(fate))
  }
  return mutations.map(({ name }) => ({
    mutation: name,
    fates: fates.filter(({ mutation }) => mutation === name),
  }))
}

/** Share of the sessions that could still be used. */
export const keptShare = (fates: readonly Fate[]): number =>
  fates.reduce((sum, { kept }) => sum + kept, 0) / fates.reduce((sum, { of }) => sum + of, 0)

/** One line for each way of damaging, and one for each fault. */
export function tallyText(tallies: readonly Tally[]): string {
  return tallies
    .flatMap(({ mutation, fates }) => {
      const states = [...new Set(fates.map(({ state }) => state))].toSorted()
      const counts = states.map((state) => `${state} ${fates.filter((fate) => fate.state === state).length}`)
      const faults = fates.flatMap(({ fault }) => (fault === null ? [] : [`  FAULT ${fault}`]))
      const share = `${Math.round(100 * keptShare(fates))} % of sessions kept`
      return [`${mutation.padEnd(32)}  ${fates.length}  ${share}  (${counts.join(', ')})`, ...faults]
    })
    .map((line) => `${line}\n`)
    .join('')
}
