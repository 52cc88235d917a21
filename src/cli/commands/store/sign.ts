import { signingText } from '../../../core/documents/store.js'
import { ProblemError } from '../../../core/model/problem.js'
import { neededKeys } from '../../signing-keys.js'
import { readStore, storeFolderOf } from '../../stored.js'
import type { Subcommand } from '../../subcommand.js'
import { chosenIds } from './choosing.js'

export const sign: Subcommand = {
  name: 'sign',
  usage: '[SESSION...]',
  sentence:
    'Signs sessions, all or those whose ids begin so, with the first key of BENCHGATE_SIGNING_KEY: your word for what was\n' +
    '  written before signing began, or under a key that you are about to give up. Look at them first: --dry-run.',
  options: [{ name: 'dry-run', type: 'boolean', summary: 'say what would be signed, and write nothing' }],
  async run(invocation) {
    const keys = await neededKeys()
    const { signSessions } = await import('../../../edge/history/signing.js')
    const folder = await storeFolderOf(invocation)
    const { history, file, damage } = await readStore(folder, { verify: true })
    try {
      if (damage.length > 0) throw new ProblemError([damaged(file)])
      const dryRun = invocation.flags['dry-run'] === true
      const chosen = chosenIds(history, invocation.positionals, file)
      const signed = new Set(signSessions(history, chosen, keys, Date.now()))
      if (!dryRun) await history.save()
      const sessions = history.sessions().filter(({ id }) => signed.has(id))
      const shown = { file, dryRun, key: keys.fingerprints[0]!, sessions }
      process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : signingText(shown))
      return 0
    } finally {
      history.close()
    }
  },
}

const damaged = (file: string) => ({
  where: { file },
  what: 'only a good store is signed; this one is damaged',
  hint: 'run "benchgate store verify" and "benchgate store repair" first',
})
