import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { loopProject } from '../../support/loop-project.js'

/** Each run leaves a line when it begins and one when it ends; the first one waits to be let go. */
const noted = `echo begins >>"$TMPDIR/noted"
while [ ! -e "$TMPDIR/go" ]; do sleep 0.02; done
echo ends >>"$TMPDIR/noted"
`

test('a gate and a run set that are asked for at once measure one after the other, as projects do unless they say otherwise', async () => {
  const project = loopProject({ 'work/score.sh': noted })
  const manifest = project.read('bench/manifest.toml').replace('[machine]\nexclusive = false\n', '')
  project.commitFiles({ 'bench/manifest.toml': manifest })
  project.commitFiles({ 'note.txt': 'x' })
  const [notes, go] = ['noted', 'go'].map((name) => join(project.temporary, name)) as [string, string]
  const first = project.start(['run', 'score', '-n', '3', '--quiet'])
  while (!existsSync(notes)) await sleep(20)
  const second = project.start(['gate', '--benchmark', 'score', '--base', 'HEAD^', '--cost', 'all'])
  let said = ''
  second.child.stderr!.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  while (!said.includes('waiting: another benchgate measures on this machine')) await sleep(20)
  expect(readFileSync(notes, 'utf8')).toBe('begins\n')
  writeFileSync(go, '')
  expect((await first.finished).exitCode).toBe(0)
  expect((await second.finished).exitCode).toBe(0)
  const lines = readFileSync(notes, 'utf8').trim().split('\n')
  expect(lines.length).toBeGreaterThan(6)
  expect(lines).toEqual(lines.map((_, index) => (index % 2 === 0 ? 'begins' : 'ends')))
  expect(project.leftovers().filter((name) => name !== 'noted' && name !== 'go')).toEqual([])
})
