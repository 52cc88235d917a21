import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { savedStore } from '../../edge/history/raw.js'

const node = process.env['BENCHGATE_TEST_NODE'] ?? process.execPath
const cli = join(process.cwd(), 'dist', 'cli', 'index.js')

/** A disk of its own, in a namespace of its own so that nothing is left and no root is needed. */
const onSmallDisk = (disk: string, script: string) =>
  spawnSync(
    'unshare',
    [
      '--user',
      '--map-root-user',
      '--mount',
      'sh',
      '-c',
      `mount -t tmpfs -o size=256k tmpfs ${disk} && ${script}`,
    ],
    {
      encoding: 'utf8',
    },
  )

const mayMount = onSmallDisk(realpathSync(mkdtempSync(join(tmpdir(), 'disk-'))), 'true').status === 0

const large = async () => (await savedStore(30)).dir
const small = async () => (await savedStore(1)).dir

describe('a store that there is no room for', () => {
  const whenMountable = mayMount ? test : test.skip
  if (!mayMount)
    process.stderr.write('the full disk is left out: this machine lets no user mount a small one\n')

  whenMountable('on a full disk stays as it was, and the command says what to do', async () => {
    const [old, more] = [await small(), await large()]
    const disk = realpathSync(mkdtempSync(join(tmpdir(), 'disk-')))
    const script = [
      `cp ${old}/* ${disk}/`,
      `${node} ${cli} store merge ${more} -o ${disk}`,
      'echo "code $?"',
      `cmp ${old}/store.db ${disk}/store.db && echo same`,
      `ls ${disk}`,
      `${node} ${cli} store verify ${disk}`,
    ].join('; ')
    const { stdout, stderr } = onSmallDisk(disk, script)
    expect(stderr).toContain(`${disk}/store.db: it cannot be written: there is no room left on its disk`)
    expect(stderr).toContain('what was there before is as it was')
    expect(stdout).toMatch(/^code 70\nsame\nbenchmarks\.json\nstore\.db\nstore\.db\.sha256\n/)
    expect(stdout).toContain('all 1 session verify')
  })

  test('because files may not grow so large stays as it was too', async () => {
    const [old, more] = [await small(), await large()]
    const before = readFileSync(join(old, 'store.db'))
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `trap "" XFSZ; ulimit -f 160; exec ${node} ${cli} store merge ${more} -o ${old}`],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([70, expect.stringContaining('raise the limit (ulimit -f)')])
    expect(readFileSync(join(old, 'store.db')).equals(before)).toBe(true)
  })
})
