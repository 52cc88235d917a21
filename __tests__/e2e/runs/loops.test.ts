import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { outcomeOf } from '../../support/benchgate.js'
import {
  type Gated,
  type MeasuredProject,
  manifestOf,
  measuredProject,
  printing,
} from '../../support/measured-project.js'
import { verdictsOf } from '../../support/verdicts.js'

const time = (base: number) => printing({ time: `$((${base} + $1 % 7))` })

function project(gate: string, before: string): MeasuredProject {
  return measuredProject({
    'bench/manifest.toml': manifestOf([{ name: 'b' }], gate, 'env_passthrough = ["NOTES"]'),
    'work/b.sh': before,
  })
}

/** Numbers of all stored pairs of head, warm-ups left out, as they were measured. */
async function storedPairs(measured: MeasuredProject): Promise<readonly number[]> {
  const { stdout } = await measured.run(['history', 'b', '--json', '--limit', '1000'])
  const { runs } = JSON.parse(stdout) as { runs: { pair: number; side: string }[] }
  return runs.filter(({ pair, side }) => pair > 0 && side === 'head').map(({ pair }) => pair)
}

const attemptOf = ({ outcome: { verdicts } }: Gated) =>
  verdicts.map(({ kind, attempt, allowed }) => [kind, attempt, Number(allowed?.toPrecision(3))])
const said = ({ outcome }: Gated) =>
  outcome.findings.filter(({ rule }) => rule === 'looks-continued').map(({ message }) => message)

describe('the same commits again', () => {
  test('stay decided: nothing is measured, unless anew, as another attempt', async () => {
    const measured = project('max_pairs = 60', time(10_000))
    measured.commitFiles({ 'work/b.sh': time(11_000) })
    const first = await measured.gate('--base', 'HEAD^')
    const again = await measured.gate('--base', 'HEAD^')
    expect(first.outcome.verdicts).toMatchObject([{ kind: 'FAIL', pairs: 6 }])
    expect(again.outcome.verdicts).toEqual(first.outcome.verdicts)
    expect(said(again)).toEqual([
      'the store holds 6 pairs of 1 comparison of these very commits: they answer it all, so nothing was measured',
    ])
    expect([again.exitCode, said(first)]).toEqual([1, []])
    const anew = await measured.gate('--base', 'HEAD^', '--fresh')
    expect(attemptOf(anew)).toEqual([['FAIL', 2, 0.00833]])
    expect(await storedPairs(measured)).toEqual([1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6])
  })

  test('go on at the next look where they were left undecided', async () => {
    // Restless and then broken, until somebody calms the machine.
    const script = `n=$(($(cat count 2>/dev/null || echo 0) + 1)); echo $n > count
if [ -e "$NOTES/calm" ]; then n=0; elif [ $n -gt 8 ]; then exit 3; fi`
    const measured = project('max_pairs = 60', printing({ time: 10_000 }))
    measured.commitFiles({
      'work/b.sh': printing({ time: '$((10000 + (n > 0) * (n % 2 * 4000 - 2000)))' }, 's', script),
    })
    const notes = join(dirname(measured.dir), 'notes')
    mkdirSync(notes)
    const gate = async () => {
      const ran = await measured.run(['gate', '--json', '--quiet', '--base', 'HEAD^'], { NOTES: notes })
      return { ...ran, outcome: outcomeOf(ran) }
    }
    const broken = await gate()
    expect(verdictsOf(broken, 'b')).toEqual([expect.stringMatching(/^FAIL: head breaks where base runs/)])
    writeFileSync(join(notes, 'calm'), '')
    const calm = await gate()
    expect(said(calm)).toEqual([
      'the store holds 7 pairs of 1 comparison of these very commits: measuring went on from there',
    ])
    const [verdict] = calm.outcome.verdicts
    expect(verdict).toMatchObject({ kind: 'PASS', attempt: 1 })
    expect(verdict!.pairs).toBeGreaterThan(11)
    const pairs = await storedPairs(measured)
    expect(new Set(pairs).size).toBe(verdict!.pairs)
    expect(pairs.at(-1)).toBe(verdict!.pairs)
  })
})

describe('attempts against one base', () => {
  test('leave PROMOTE less to go wrong each time, until one succeeds', async () => {
    const measured = project('mode = "promote"\nmax_pairs = 15', time(10_000))
    const base = measured.git('rev-parse', 'HEAD')
    const attempt = (value: number) => {
      measured.commitFiles({ 'work/b.sh': time(value) })
      return measured.gate('--base', base)
    }
    expect(attemptOf(await attempt(10_000))).toEqual([['REJECT', 1, 0.025]])
    expect(attemptOf(await attempt(10_001))).toEqual([['REJECT', 2, 0.00833]])
    const better = await attempt(9000)
    expect(attemptOf(better)).toEqual([['PROMOTE', 3, 0.00417]])
    expect(better.outcome.verdicts[0]!.reason).toMatch(
      / after 11 pairs; attempt 3 against this base, which leaves PROMOTE an error of 0\.4167%$/,
    )
    expect(attemptOf(await attempt(9001))).toEqual([['PROMOTE', 1, 0.025]])
  })

  test('are what a tree holds: the same uncommitted change goes on, another one counts', async () => {
    const measured = project('max_pairs = 60', time(10_000))
    const gate = (value: number) => {
      measured.write('work/b.sh', time(value))
      return measured.gate('--allow-dirty')
    }
    expect(attemptOf(await gate(11_000))).toEqual([['FAIL', 1, 0.05]])
    expect(said(await gate(11_000))).toHaveLength(1)
    const mended = await gate(10_001)
    expect(attemptOf(mended)).toEqual([['PASS', 2, 0.00833]])
    expect(mended.outcome.verdicts[0]!.pairs).toBe(11)
    expect(attemptOf(await gate(10_002))).toEqual([['PASS', 1, 0.05]])
  })
})
