import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { execute } from '../../src/app/execute.js'
import { clock } from '../../src/edge/clock.js'
import { freshFolder } from '../support/temporary-repository.js'
import { benchmark, node, world } from './kinds/planned.js'

test('a scratch folder that cannot be removed costs no run', async () => {
  const refusing = { ...world.files, remove: () => Promise.reject(new Error('EACCES: permission denied')) }
  const cwd = join(freshFolder('scratch'), 'tree')
  mkdirSync(cwd)
  const run = await execute(
    { ...world, clock, files: refusing },
    { ...benchmark, command: node('') },
    {
      ...{ side: 'head', rule: null, pair: 1, order: 0, seed: 7, repetition: 0, repetitions: 1 },
      ...{ cwd, env: {}, cpus: null, archive: null },
    },
  )
  expect(run).toMatchObject({ status: 'ok', seed: 7, message: null })
})
