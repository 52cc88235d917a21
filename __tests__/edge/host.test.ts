import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import os from 'node:os'
import { setTimeout } from 'node:timers/promises'
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

onLinux('a process that was killed runs no longer, though nobody ever asks how it ended', async () => {
  const parent = spawn('sh', ['-c', 'sleep 600 & echo $!; exec sleep 600'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [said] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(said.toString())
  const isAlive = () => host.isAlive({ pid, host: os.hostname() })
  expect(isAlive()).toBe(true)
  process.kill(pid, 'SIGKILL')
  for (let waited = 0; waited < 5000 && isAlive(); waited += 10) await setTimeout(10)
  expect([isAlive(), readFileSync(`/proc/${pid}/status`, 'utf8')]).toEqual([
    false,
    expect.stringMatching(/^State:\s+Z/m),
  ])
  parent.kill('SIGKILL')
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
