import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseAccepted } from '../../src/core/manifest/accepted.js'
import { parseManifest } from '../../src/core/manifest/parse.js'
import { showProblem } from '../../src/core/model/problem.js'
import { inputs } from '../../src/edge/github/inputs.js'
import { outputs } from '../../src/edge/github/outputs.js'
import { blocks, pages } from './pages.js'

/** The parts that a reader has anyway, around an excerpt. */
function whole(excerpt: string): string {
  const project = excerpt.includes('[project]')
    ? ''
    : '[project]\nname = "p"\ninvocation = "run {output_path}"\n'
  const benchmark = '[[benchmarks]]\nname = "last"\nkind = "command"\ncommand = ["true"]\n'
  return `${project}${excerpt}${excerpt.includes('[[benchmarks]]') ? '' : benchmark}`
}

describe('a manifest or acceptance in the documentation', () => {
  const manifests = blocks.filter(({ language }) => language === 'toml')

  test('is there to be checked', () => expect(manifests.length).toBeGreaterThan(6))

  test.each(manifests.map((block) => [`${block.page}:${block.line}`, block.text]))(
    'at %s is valid',
    async (_, text) => {
      const result = /\[\[(accepted|anchor)\]\]/.test(text)
        ? await parseAccepted(text, 'bench/accepted.toml')
        : await parseManifest(whole(text), 'bench/manifest.toml')
      expect(result.ok ? [] : result.problems.map(showProblem)).toEqual([])
    },
  )
})

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'runs-on': readonly string[]
  readonly steps: readonly Step[]
}

describe('a workflow to copy', () => {
  const workflows = [
    ['examples/pull-request.yml', readFileSync('examples/pull-request.yml', 'utf8')] as const,
    ...blocks
      .filter(({ language }) => language === 'yaml')
      .map(({ page, line, text }) => [`${page}:${line}`, text] as const),
  ]

  test.each(workflows)('in %s states its events, permissions and fetch depth', (_, text) => {
    const workflow = parse(text)
    const [job] = Object.values<Job>(workflow.jobs)
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push'])
    expect(job?.permissions ?? workflow.permissions).toEqual({
      contents: 'read',
      actions: 'read',
      'security-events': 'write',
    })
    const checkout = job?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect([0, 2]).toContain(checkout?.with?.['fetch-depth'])
    expect(job?.['runs-on']).toContain('self-hosted')
  })

  test.each(workflows)('in %s uses only inputs and outputs that there are', (_, text) => {
    const [job] = Object.values<Job>(parse(text).jobs)
    const gate = job?.steps.find(({ id }) => id === 'gate')
    const known: readonly string[] = inputs.map(({ name }) => name)
    expect(Object.keys(gate?.with ?? {}).filter((name) => !known.includes(name))).toEqual([])
    const used = [...text.matchAll(/steps\.gate\.outputs\.([\w-]+)/g)].map(([, name]) => name)
    expect(outputs.map(({ name }) => name)).toEqual(expect.arrayContaining(used))
    expect(used).toContain('sarif-file')
  })
})

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

test.each(pages)('every link of %s leads somewhere', (page) => {
  const text = readFileSync(page, 'utf8')
  const dead = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page : join(dirname(page), path)
      if (!existsSync(file)) return true
      const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
        anchorOf(heading!),
      )
      return anchor !== undefined && !headings.includes(anchor)
    })
  expect(dead).toEqual([])
})
