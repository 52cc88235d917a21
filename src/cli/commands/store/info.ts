import { infoText } from '../../../core/documents/store.js'
import type { Signatures } from '../../../core/store/signatures.js'
import { warnOfDamage } from '../../stored.js'
import type { Subcommand } from '../../subcommand.js'
import { inspected } from './opening.js'

export const info: Subcommand = {
  name: 'info',
  usage: '[STORE]',
  sentence: 'Says what a store holds, how large it is and how fast it grows.',
  options: [],
  async run(invocation) {
    const store = await inspected(invocation, 'info')
    const findings = warnOfDamage(store)
    const signed = countsByKey(store.history.signatures())
    const shown = { file: store.file, ...store.history.info(), signed, findings }
    store.history.close()
    process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : infoText(shown))
    return 0
  },
}

function countsByKey(signatures: Signatures): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const ofSession of signatures.values())
    for (const key of new Set(ofSession.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  return Object.fromEntries(counts)
}
