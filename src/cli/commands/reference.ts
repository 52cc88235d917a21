import { findCheckout } from '../../app/checkout.js'
import { wholeHistory } from '../../app/opened.js'
import { freeze, verifyReferences } from '../../app/references.js'
import { referencesJson, referencesText } from '../../core/documents/reference.js'
import { files } from '../../edge/files.js'
import { host } from '../../edge/host.js'
import { realWorld } from '../../edge/world.js'
import { type Command, type Invocation, text, UsageError } from '../command.js'
import { loadManifest, readStore, storeFolderOf } from '../stored.js'
import { bigNumber } from '../whole-number.js'

const exitDamaged = 65
const actions = ['freeze', 'replace', 'show', 'history', 'verify'] as const

export const command: Command = {
  usage: 'freeze|replace|show|history BENCHMARK, reference verify [options]',
  description:
    'freeze keeps what the newest run set at HEAD of a correctness benchmark produced, byte for byte, as what every later\n' +
    'run must produce; it refuses runs that failed, disagree or are of a dirty tree. replace needs a reason. verify hashes\n' +
    'every frozen reference and archived artifact again, and exits 65 when one is damaged.',
  options: [
    {
      name: 'notes',
      type: 'string',
      value: 'TEXT',
      summary: 'freeze, replace: why; kept with the reference',
    },
    { name: 'reason', type: 'string', value: 'TEXT', summary: 'replace: why (required)' },
    {
      name: 'meta-seed',
      type: 'string',
      value: 'N',
      summary: 'freeze, replace: the run set that was drawn from N (default: the newest)',
    },
    {
      name: 'from-run',
      type: 'string',
      value: 'SESSION',
      summary: 'freeze, replace: the runs of this session (start of its id), also of another commit',
    },
    { name: 'subject', type: 'string', value: 'ID', summary: 'subject (default: self)' },
  ],
  async run(invocation) {
    const [word, name, ...rest] = invocation.positionals
    const action = actions.find((one) => one === word)
    const wanted = action === 'verify' ? name === undefined : name !== undefined
    if (action === undefined || !wanted || rest.length > 0)
      throw new UsageError(`reference needs one of ${actions.join(', ')}, and (but for verify) one benchmark`)
    if (action === 'verify') return verify(invocation)
    return action === 'freeze' || action === 'replace'
      ? make(invocation, name!, action === 'replace')
      : show(invocation, name!, action === 'history')
  },
}

async function make(invocation: Invocation, name: string, replace: boolean): Promise<number> {
  const { flags, project, store, quiet, json } = invocation
  const reason = (text(flags, 'reason') ?? '').trim()
  if (replace && reason === '') throw new UsageError('reference replace needs --reason TEXT')
  const metaSeed = bigNumber(flags, 'meta-seed')
  const world = realWorld(quiet)
  const checkout = await findCheckout(world, project)
  const { manifest } = checkout.loaded
  const folder = store ?? world.host.storeFolder(manifest.project.name, manifest.store.name)
  const history = await wholeHistory(world, folder, manifest.project.name)
  try {
    const { reference } = await freeze(world, {
      ...checkout,
      ...{ history, folder, name, metaSeed, replace, fromRun: text(flags, 'from-run') ?? null },
      subject: text(flags, 'subject') ?? 'self',
      reason: [reason, text(flags, 'notes') ?? ''].filter((part) => part !== '').join('; ') || 'frozen',
      actor: world.host.user,
      command: `benchgate ${process.argv.slice(2).join(' ')}`,
    })
    process.stdout.write((json ? referencesJson : referencesText)(name, [reference]))
    return 0
  } finally {
    history.close()
  }
}

async function show(invocation: Invocation, name: string, all: boolean): Promise<number> {
  const subject = text(invocation.flags, 'subject') ?? 'self'
  const { history } = await readStore(await storeFolderOf(invocation))
  const current = history.reference(name, subject)
  const references = all ? history.referenceLog(name, subject) : current ? [current] : []
  history.close()
  process.stdout.write((invocation.json ? referencesJson : referencesText)(name, references))
  return 0
}

async function verify(invocation: Invocation): Promise<number> {
  const { manifest } = await loadManifest(invocation.project)
  const { history, folder } = await readStore(await storeFolderOf(invocation))
  const subject = text(invocation.flags, 'subject') ?? 'self'
  const references = manifest.benchmarks.flatMap(({ name }) => history.referenceLog(name, subject))
  history.close()
  const problems = await verifyReferences({ files, host }, references, folder)
  const facts = { references: references.length, problems }
  const words =
    problems.length === 0
      ? `All ${references.length} frozen references and every archived artifact are whole.`
      : problems.join('\n')
  process.stdout.write(invocation.json ? `${JSON.stringify(facts, null, 2)}\n` : `${words}\n`)
  return problems.length === 0 ? 0 : exitDamaged
}
