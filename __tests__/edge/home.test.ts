import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { home, storeFolder } from '../../src/edge/home.js'

test.each([
  ['its own variable', { BENCHGATE_HOME: '/srv/gate', XDG_DATA_HOME: '/data' }, '/srv/gate'],
  ['its own variable with a ~', { BENCHGATE_HOME: '~/gate' }, join(homedir(), 'gate')],
  ['a relative path from here', { BENCHGATE_HOME: 'gate' }, resolve('gate')],
  ['the folder of data', { BENCHGATE_HOME: '', XDG_DATA_HOME: '/data' }, '/data/benchgate'],
  ['the usual folder', { XDG_DATA_HOME: '' }, join(homedir(), '.local/share/benchgate')],
])('histories lie outside the project, where %s says', (_, environment, expected) => {
  expect(home(environment)).toBe(expected)
  expect(storeFolder(environment, 'p', 'default')).toBe(join(expected, 'stores', 'p', 'default'))
})
