import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { exampleProject } from '../example-project.js'
import { killAfter, type Place, run } from './killed.js'
import { moments } from './random.js'

const manifest = `[project]
name = "example"
env_passthrough = ["NOTES"]

[gate]
max_pairs = 6

[machine]
exclusive = false

[[benchmarks]]
name = "note"
kind = "command"
command = ["sh", "-c", "sleep 0.1; echo x >> $NOTES"]
tier = "performance"
`

/** What came of killing gates. */
export interface GateKills {
  readonly kills: number
  /** Executions that came to their end, as the benchmark itself noted them. */
  readonly finished: number
  /** Runs in the history at the end. */
  readonly stored: number
  /** Kills after which finished runs stood in a journal alone. */
  readonly withJournal: number
  /** Gates after such kills that said what they recovered. */
  readonly saidSo: number
  readonly faults: readonly string[]
}

interface Scene extends Place {
  readonly store: string
  readonly notes: string
}

const linesOf = (file: string): number =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0

function journals({ store }: Scene): readonly string[] {
  const folder = join(store, 'journals')
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
}

/** Runs that journals hold. */
const journalled = (scene: Scene): number =>
  journals(scene).reduce(
    (sum, file) => sum + (readFileSync(file, 'utf8').match(/"type":"run"/g)?.length ?? 0),
    0,
  )

/** Waits until the measuring process that a killed gate leaves behind is gone too: its journal has stopped growing. */
async function settled(scene: Scene): Promise<void> {
  for (let before = -1; before !== linesOf(scene.notes); await sleep(250)) before = linesOf(scene.notes)
}

/** `--fresh`: the pairs of the gate before would answer everything, and there were no measuring to kill. */
const gate = ({ store }: Scene): readonly string[] => [
  'gate',
  '--fresh',
  '--base',
  'HEAD^',
  '--store',
  store,
  '--json',
  '--quiet',
]

async function verified(scene: Scene): Promise<string[]> {
  if (!existsSync(join(scene.store, 'store.db'))) return []
  const { code, stdout, stderr } = await run(scene, 'store', 'verify', '--store', scene.store)
  return code === 0 ? [] : [`the store does not verify: ${stdout}${stderr}`]
}

async function storedRuns(scene: Scene): Promise<number> {
  const { stdout } = await run(scene, 'history', 'note', '--limit', '0', '--json', '--store', scene.store)
  return (JSON.parse(stdout) as { runs: unknown[] }).runs.length
}

/** A gate that nobody kills: it must end well, take in every journal, and say so where one held runs. */
async function recovery(scene: Scene) {
  const waiting = journalled(scene)
  const { code, stdout, stderr } = await run(scene, ...gate(scene))
  const left = journals(scene)
  const said = stdout.includes('"recovered-runs"')
  return {
    withJournal: waiting > 0 ? 1 : 0,
    saidSo: waiting > 0 && said ? 1 : 0,
    faults: [
      ...(code === 70 || code === null ? [`the next gate ended with ${code}: ${stdout}${stderr}`] : []),
      ...(left.length > 0 ? [`journals were left: ${left.join(', ')}`] : []),
      ...(await verified(scene)),
    ],
  }
}

/** Kills gates at random moments of their lives, each followed by one that is not killed. */
export async function killGates(
  kills: number,
  { node, cli }: Pick<Place, 'node' | 'cli'>,
): Promise<GateKills> {
  const { dir } = exampleProject(manifest)
  const folder = mkdtempSync(join(tmpdir(), 'benchgate-kills-'))
  const [store, notes] = [join(folder, 'store'), join(folder, 'notes')]
  const { PATH = '' } = process.env
  const scene: Scene = {
    node,
    cli,
    cwd: dir,
    store,
    notes,
    env: { PATH, HOME: folder, TMPDIR: folder, NOTES: notes },
  }
  const begin = performance.now()
  const total = { withJournal: 0, saidSo: 0, faults: [...(await recovery(scene)).faults] }
  const life = performance.now() - begin
  for (const moment of moments(kills)) {
    await killAfter(moment * life, scene, ...gate(scene))
    await settled(scene)
    total.faults.push(...(await verified(scene)))
    const next = await recovery(scene)
    total.withJournal += next.withJournal
    total.saidSo += next.saidSo
    total.faults.push(...next.faults)
  }
  const [finished, stored] = [linesOf(notes), await storedRuns(scene)]
  // A run is finished when it is in the journal; the one that was being written down at the kill may be missing.
  if (stored < finished - kills) total.faults.push(`${finished - stored} of ${finished} runs are lost`)
  if (stored > finished) total.faults.push(`${stored} runs are stored of ${finished} that there were`)
  rmSync(folder, { recursive: true, force: true })
  return { kills, finished, stored, ...total }
}
