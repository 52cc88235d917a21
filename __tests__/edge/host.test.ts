import { readFileSync } from 'node:fs'
import os from 'node:os'
import { expect, test } from '@jest/globals'
import { armModel, describeGpus, host } from '../../src/edge/host.js'

test('two looks at one machine see the same machine', () => {
  const machine = host.machine('lab-1')
  expect(host.machine('lab-1')).toEqual(machine)
  expect(machine).toMatchObject({
    label: 'lab-1',
    arch: process.arch,
    os: process.platform,
    host: os.hostname(),
  })
  expect(machine.cpu).not.toBe('')
  expect(machine.cores).toBe(os.cpus().length)
  expect(Number.isInteger(machine.memoryGiB)).toBe(true)
})

const onLinux = process.platform === 'linux' ? test : test.skip
onLinux('memory is what the kernel says, in whole GiB', () => {
  const kib = Number(/^MemTotal:\s+(\d+) kB/m.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1])
  expect(host.machine('').memoryGiB).toBe(Math.round(kib / 2 ** 20))
})

test('equal graphics cards are counted', () => {
  expect(describeGpus([])).toBeNull()
  expect(describeGpus(['NVIDIA H200'])).toBe('NVIDIA H200')
  expect(describeGpus(['NVIDIA H200', 'NVIDIA A100', 'NVIDIA H200'])).toBe('2 x NVIDIA H200, NVIDIA A100')
})

test('an ARM core without a model name is known by implementer and part', () => {
  const cpuinfo = 'processor\t: 0\nCPU implementer\t: 0x41\nCPU variant\t: 0x3\nCPU part\t: 0xd0c\n'
  expect(armModel(cpuinfo)).toBe('implementer 0x41 part 0xd0c')
  expect(armModel('model name\t: x')).toBeUndefined()
})

test('the versions of what measures are known', async () => {
  expect(await host.tools()).toMatchObject({
    node: process.versions.node,
    git: expect.stringMatching(/^\d+\.\d+/),
    os: `${os.type()} ${os.release()}`,
  })
})

test('a required tool is looked for among the executables of PATH', async () => {
  expect(await host.hasTool('sh')).toBe(true)
  expect(await host.hasTool('no-such-tool-anywhere')).toBe(false)
})

test('random bytes are as many as asked for and differ', () => {
  expect(host.randomBytes(16)).toHaveLength(16)
  expect(host.randomBytes(16)).not.toEqual(host.randomBytes(16))
})
