import { kinds } from '../src/app/kinds/index.js'
import { commands } from '../src/cli/index.js'
import { bisectJsonSchema } from '../src/core/documents/bisect-schema.js'
import { calibrationJsonSchema } from '../src/core/documents/calibration-schema.js'
import { documents } from '../src/core/documents/index.js'
import { outcomeJsonSchema } from '../src/core/documents/json-schema.js'
import { type Rule, rules } from '../src/core/documents/rules.js'
import { formats } from '../src/core/formats/index.js'
import { gates } from '../src/core/gates/index.js'
import { presets } from '../src/core/manifest/gate-table.js'
import { manifestJsonSchema } from '../src/core/manifest/json-schema.js'
import type { Plugin } from '../src/core/model/plugin.js'
import { planJsonSchema } from '../src/core/shards/plan-schema.js'
import { inputs } from '../src/edge/github/inputs.js'
import { outputs } from '../src/edge/github/outputs.js'
import { storages } from '../src/edge/storage/index.js'

/** The files made wholly from the lists in the code, by path. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    'action.yml': actionYml(),
    'docs/findings.md': findingsPage(),
    'schema/bisect.schema.json': schema(bisectJsonSchema()),
    'schema/calibration.schema.json': schema(calibrationJsonSchema()),
    'schema/manifest.schema.json': schema(manifestJsonSchema()),
    'schema/output.schema.json': schema(outcomeJsonSchema()),
    'schema/plan.schema.json': schema(planJsonSchema()),
    'src/core/formats/format-names.ts': formatNames(),
  }
}

const schema = (described: object): string => `${JSON.stringify(described, null, 2)}\n`

/** The tables that stand between markers in Markdown files, by marker. */
export function generatedTables(): Readonly<Record<string, string>> {
  return {
    commands: table(['command', 'what it does'], commands.filter(({ hidden }) => !hidden).map(named)),
    kinds: table(['kind', 'what it measures'], kinds.map(named)),
    formats: table(
      ['format', 'what it reads', 'samples', 'units', 'tested on'],
      formats.map(({ name, summary, samples, units = '', source }) => [
        `\`${name}\``,
        summary,
        samples ? 'kept' : '',
        units,
        source === 'captured' ? 'real output' : 'documentation',
      ]),
    ),
    gates: table(['gate', 'how it judges'], gates.map(named)),
    documents: table(['document', 'what it is'], documents.map(named)),
    storages: table(['storage', 'where the history lies'], storages.map(named)),
    inputs: table(
      ['input', 'default', 'meaning'],
      inputs.map(({ name, summary, default: value }) => [
        `\`${name}\``,
        value === '' ? '' : `\`${value}\``,
        summary,
      ]),
    ),
    outputs: table(['output', 'meaning'], outputs.map(named)),
    presets: table(
      ['preset', 'tolerance', 'limit'],
      Object.entries(presets).map(([name, { tolerance, limit }]) => [
        `\`${name}\``,
        percent(tolerance),
        percent(limit),
      ]),
    ),
  }
}

/** Rules that are named already and that nothing in this version reports. */
export const unreported: readonly string[] = []

/** `text` with every marked table replaced by the current one. Throws for a marker that names no table. */
export function withTables(text: string, tables: Readonly<Record<string, string>>): string {
  return text.replace(/<!-- table (\S+) -->\n[\s\S]*?<!-- end -->/g, (_, name: string) => {
    const body = tables[name]
    if (body === undefined) throw new Error(`no table called ${name}`)
    return `<!-- table ${name} -->\n${body}\n<!-- end -->`
  })
}

const percent = (share: number) => `${Number((share * 100).toPrecision(6))} %`

const named = ({ name, summary }: Plugin) => [`\`${name}\``, summary]

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function actionYml(): string {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
  const input = ({ name, summary, default: value }: (typeof inputs)[number]) =>
    `  ${name}:\n    description: ${quote(summary)}\n    required: false\n    default: ${quote(value)}\n`
  const output = ({ name, summary }: (typeof outputs)[number]) =>
    `  ${name}:\n    description: ${quote(summary)}\n`
  return [
    '# Made by `npm run docs` from src/edge/github/inputs.ts and outputs.ts.\n',
    "name: 'benchgate'\n",
    "description: 'Says whether a change made any declared benchmark worse, and can be trusted when it says so'\n",
    "author: 'the benchgate authors'\n",
    "branding:\n  icon: 'activity'\n  color: 'green'\n",
    'inputs:\n',
    ...inputs.map(input),
    'outputs:\n',
    ...outputs.map(output),
    "runs:\n  using: 'node24'\n  main: 'dist/action/index.js'\n  post: 'dist/action/index.js'\n  post-if: 'always()'\n",
  ].join('')
}

/** Names alone, for whoever checks a manifest and reads no output: a short command need not load the formats. */
function formatNames(): string {
  const names = formats.map(({ name }) => `  '${name}',\n`).join('')
  return [
    '// Made by `npm run docs` from src/core/formats/index.ts.\n\n',
    '/** The name of every format. */\n',
    `export const formatNames: readonly string[] = [\n${names}]\n`,
  ].join('')
}

/** One section a rule, because SARIF links to each by its id. */
function findingsPage(): string {
  const section = ({ id, sentence, help }: Rule) => [
    `## ${id}`,
    sentence,
    ...(unreported.includes(id) ? ['No part of this version reports it yet.'] : []),
    help,
  ]
  const introduction = [
    '<!-- Made by `npm run docs` from src/core/documents/rules.ts. -->',
    '# Findings',
    'A finding is one thing a reader must see. It has a rule, a level, a place and a message; job annotations, the job' +
      ' summary, SARIF and `--json` all show the same findings. An `error` makes the job fail or undecided (with' +
      ' `fail_on = "never"` it warns, but for a broken base or a history that cannot be used), a `warning` makes it' +
      ' WARN, a `note` changes nothing.',
    'Each section below is a rule: what was found, then what to do about it.',
  ]
  return `${[...introduction, ...rules.flatMap(section)].join('\n\n')}\n`
}
