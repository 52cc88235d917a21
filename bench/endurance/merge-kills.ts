import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillStore } from '../example-store.js'
import { killAfter, type Place, run } from './killed.js'
import { moments } from './random.js'

/** What came of killing merges. */
export interface MergeKills {
  readonly kills: number
  /** Kills after which the result held everything already. */
  readonly done: number
  readonly faults: readonly string[]
}

const wanted = { kind: 'one metric', manifest: null } as const

/** Kills `store merge` into a store that holds something at random moments of its life. */
export async function killMerges(
  kills: number,
  { node, cli }: Pick<Place, 'node' | 'cli'>,
): Promise<MergeKills> {
  const folder = mkdtempSync(join(tmpdir(), 'benchgate-merges-'))
  const { PATH = '' } = process.env
  const place: Place = { node, cli, cwd: folder, env: { PATH, HOME: folder, TMPDIR: folder } }
  const [one, two, out] = [join(folder, 'one'), join(folder, 'two'), join(folder, 'out')]
  await fillStore(one, { ...wanted, runs: 2000, head: 'a'.repeat(40) })
  await fillStore(two, { ...wanted, runs: 1000, head: 'b'.repeat(40) })
  const merge = ['store', 'merge', one, two, '--output', out]
  const inputs = [one, two].map((dir) => readFileSync(join(dir, 'store.db')))
  const begin = performance.now()
  const faults: string[] = []
  await run(place, ...merge)
  const life = performance.now() - begin
  const whole = await idsIn(place, out, faults)
  const few = await idsIn(place, two, faults)
  let done = 0
  for (const moment of moments(kills)) {
    rmSync(out, { recursive: true, force: true })
    await run(place, 'store', 'merge', two, '--output', out)
    await killAfter(moment * life, place, ...merge)
    const found = await idsIn(place, out, faults)
    if (found.length === whole.length) done++
    else if (found.join() !== few.join())
      faults.push(`the result holds ${found.length} sessions, neither all nor those before`)
  }
  const last = await run(place, ...merge)
  if (last.code !== 0) faults.push(`the next merge ended with ${last.code}: ${last.stderr}`)
  const left = readdirSync(out).filter((name) => name.endsWith('.tmp') || name === 'lock')
  if (left.length > 0) faults.push(`left behind: ${left.join(', ')}`)
  const same = [one, two].every((dir, index) => readFileSync(join(dir, 'store.db')).equals(inputs[index]!))
  if (!same || !existsSync(out)) faults.push('the stores that were merged are not as they were')
  rmSync(folder, { recursive: true, force: true })
  return { kills, done, faults }
}

async function idsIn(place: Place, store: string, faults: string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await run(place, 'store', 'verify', store, '--json')
  if (code === 0) return (JSON.parse(stdout) as { good: string[] }).good.toSorted()
  faults.push(`${store} does not verify: ${stdout}${stderr}`)
  return []
}
