import { checkedPlan } from '../../app/checked-plan.js'
import { checkJson, checkText } from '../../core/documents/check.js'
import { clock } from '../../edge/clock.js'
import { host } from '../../edge/host.js'
import { type Command, list, oneOf, text, UsageError } from '../command.js'
import { loadManifest } from '../stored.js'

export const command: Command = {
  usage: '[options]',
  description:
    'Reads bench/manifest.toml and shows every problem at once, or the plan: what runs, how each metric is judged and by\n' +
    'which rule, how many metrics share the risk, the first look that can fail, and what it will take. Runs nothing.',
  options: [
    {
      name: 'event',
      type: 'string',
      value: 'EVENT',
      summary: 'plan for this event: local (default), pull_request, push, schedule, release',
    },
    {
      name: 'benchmark',
      type: 'string',
      multiple: true,
      value: 'NAME',
      summary: 'only these (names or patterns)',
    },
    { name: 'cost', type: 'string', value: 'C', summary: 'fast, heavy or all' },
  ],
  async run(invocation) {
    const { flags, project, json, positionals } = invocation
    if (positionals.length > 0) throw new UsageError('check takes no arguments')
    const loaded = await loadManifest(project)
    const cost = oneOf(flags, 'cost', ['fast', 'heavy', 'all']) as 'fast' | 'heavy' | 'all' | null
    const request = {
      event: text(flags, 'event') ?? 'local',
      names: list(flags, 'benchmark'),
      manifestHash: '',
      ...(cost ? { cost } : {}),
    }
    const shown = checkedPlan({ clock, host }, loaded, request)
    process.stdout.write(json ? checkJson(shown) : checkText(shown))
    return 0
  },
}
