import { resolve } from 'node:path'
import { measureShard } from '../../app/shards/measure.js'
import { writeSegment } from '../../app/shards/segment.js'
import { orThrow } from '../../core/model/problem.js'
import { nameOf, readShard } from '../../core/shards/shard.js'
import { measurer } from '../../edge/measurer.js'
import { realWorld } from '../../edge/world.js'
import { type Command, text, UsageError } from '../command.js'
import { cliFile } from '../entry.js'
import { planOptions, requestOf } from './gate.js'

export const command: Command = {
  usage: '--shard JSON --out DIR [options]',
  description:
    'Measures one shard of "benchgate plan --json", with the options that were given there, and writes a segment: a store\n' +
    'with one session and what became of each benchmark. It opens no history and needs no token.',
  options: [
    { name: 'shard', type: 'string', value: 'JSON', summary: 'one entry of "shards" of the plan' },
    { name: 'out', type: 'string', value: 'DIR', summary: 'a new folder for the segment' },
    ...planOptions,
  ],
  async run(invocation) {
    const { flags, quiet, verbose, json } = invocation
    const [asked, out] = [text(flags, 'shard'), text(flags, 'out')]
    if (asked === undefined || out === undefined)
      throw new UsageError('measure needs --shard JSON and --out DIR')
    const shard = orThrow(readShard(asked))
    const world = realWorld(quiet)
    const folder = resolve(out)
    const request = { ...(await requestOf(invocation, world.host.user)), store: `${folder}/.journal` }
    const segment = await measureShard(world, request, shard, measurer(cliFile(), { quiet, verbose }))
    await writeSegment(world, folder, segment)
    await world.files.remove(request.store)
    const { runSets, header } = segment.session
    const runs = runSets.reduce((sum, set) => sum + set.runs.length, 0)
    const said = { segment: folder, shard: nameOf(shard), runs, complete: header.complete }
    process.stdout.write(
      json
        ? `${JSON.stringify(said, null, 2)}\n`
        : `shard ${said.shard}: ${runs} runs in ${folder}${said.complete ? '' : ', cut short'}\n`,
    )
    return header.complete ? 0 : 70
  },
}
