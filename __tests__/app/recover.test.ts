import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { journalFolder, recoverJournals } from '../../src/app/recover.js'
import { encodeRecord } from '../../src/core/store/journal.js'
import { files } from '../../src/edge/files.js'
import { host } from '../../src/edge/host.js'
import { header, run, runSet, start } from '../core/store/example-session.js'
import { folder, history } from '../edge/history/raw.js'

const { runs: _, ...set } = runSet()
const head = encodeRecord({ type: 'header', header: header({ complete: false }) })
const runs = [1, 2, 3].map((pair) =>
  encodeRecord({ type: 'run', set, run: run({ pair, startedAt: start + pair * 1000 }) }),
)
const all = runs.join('')
const damagedRun = String(runs[1]).replace('"pair":2', '"pair":7')
const unknown = encodeRecord({ type: 'lap' } as never)

/** No process has this number. */
const name = `${2 ** 30}-${host.machine('').host}-abcdef.jsonl`

/** What becomes of a journal whose process is gone, at this start and at the next one. */
async function recovered(text: string) {
  const store = folder()
  const journals = journalFolder(store)
  mkdirSync(journals)
  writeFileSync(join(journals, name), text)
  const opened = await history(store)
  const findings = await recoverJournals({ files, host }, store, opened)
  const left = readdirSync(journals)
  expect(await recoverJournals({ files, host }, store, opened)).toEqual([])
  expect(readdirSync(journals)).toEqual(left)
  const sessions = (await history(store)).sessions()
  const count = opened.runs({ benchmark: 'parse' }).length
  return { findings, kept: left.map((one) => join(journals, one)), sessions, count }
}

describe('the journal of a gate that was killed', () => {
  test.each([
    ['between two runs', head + all, 3, /into the history$/],
    ['while it wrote a run', head + all + head.slice(0, 60), 3, /\(the last journal line was cut short\)$/],
    ['while it began a line', `${head}${runs[0]}{`, 1, /\(the last journal line was cut short\)$/],
  ])('%s is taken in and goes, without alarm', async (_when, text, count, message) => {
    const done = await recovered(text)
    expect(done).toMatchObject({ count, kept: [] })
    expect(done.findings).toEqual([expect.objectContaining({ rule: 'recovered-runs', level: 'note' })])
    expect(done.findings[0]!.message).toMatch(message)
    expect(done.sessions.map(({ kind, complete }) => [kind, complete])).toEqual([['recovered', false]])
  })

  test.each([
    ['before it wrote anything', ''],
    ['while it wrote its first line', head.slice(0, 60)],
    ['before its first run', head],
  ])('%s holds nothing and goes', async (_when, text) => {
    expect(await recovered(text)).toEqual({ findings: [], kept: [], sessions: [], count: 0 })
  })
})

describe('a journal in which something cannot be read', () => {
  test.each([
    ['one run is damaged', head + runs[0] + damagedRun + runs[2], 2, /line 3: the checksum does not fit\)/],
    ['every run is damaged', head + damagedRun.repeat(9), 0, /line 4: [^;]*; 6 more\): nothing of it was/],
    ['zeros follow the last run', `${head}${all}${'\0'.repeat(999)}`, 3, /line 5: not a journal line/],
    ['all is zeros', '\0'.repeat(4096), 0, /line 1: not a journal line/],
    ['the first line is damaged', `${head.slice(0, 100)}\n${all}`, 0, /line 1: .*says whose runs/],
    ['the first line is gone', all, 0, /\(the line that says whose runs it holds is lost\)/],
    ['a newer program wrote records', head + runs[0] + unknown, 1, /line 3: a record of a kind/],
  ])('(%s) gives what is good, is kept byte for byte, and is named', async (_what, text, count, why) => {
    const done = await recovered(text)
    expect(done.count).toBe(count)
    expect(done.kept).toEqual([expect.stringMatching(/-abcdef\.jsonl\.unreadable$/)])
    const [kept = ''] = done.kept
    expect(readFileSync(kept, 'utf8')).toBe(text)
    const alarm = done.findings.at(-1)!
    expect(alarm).toMatchObject({ rule: 'store-unreadable', level: 'warning' })
    expect(alarm.message).toMatch(why)
    expect(alarm.message).toContain(`kept as ${kept}`)
    expect(alarm.remedy).toMatch(/^Measure again what is missing/)
    expect(done.findings.slice(0, -1).map(({ rule }) => rule)).toEqual(count > 0 ? ['recovered-runs'] : [])
    expect(done.sessions.length).toBe(count > 0 ? 1 : 0)
  })
})
