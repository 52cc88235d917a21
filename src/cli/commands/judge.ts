import { resolve } from 'node:path'
import { judgeShards } from '../../app/shards/judge.js'
import { readSegment } from '../../app/shards/segment.js'
import { realWorld } from '../../edge/world.js'
import { type Command, text } from '../command.js'
import { showAnswer, writeDocuments } from '../output.js'
import { documentOptions, planOptions, requestOf } from './gate.js'
import { count } from './plan.js'

export const command: Command = {
  usage: '[SEGMENT...] [options]',
  description:
    'Takes in the segments that "benchgate measure" wrote, plans anew from the base side what there should be, says what\n' +
    'is missing, refused or too much, judges all of it as one (Holm over all shards) and records it in the store. Where\n' +
    'earlier sessions answered everything, the plan has no shards, and there is no segment to hand over.',
  options: [
    { name: 'pool', type: 'string', value: 'N', summary: 'as it was planned (default 1)' },
    ...planOptions,
    ...documentOptions,
  ],
  async run(invocation) {
    const { flags, positionals, quiet, json } = invocation
    const world = realWorld(quiet)
    const request = await requestOf(invocation, world.host.user)
    const folders = positionals.map((name) => resolve(name))
    const delivered = await Promise.all(
      folders.map(async (from) => ({ from, segment: await readSegment(world, from) })),
    )
    const judging = { delivered, pool: count(flags, 'pool', 1) }
    const { outcome } = await judgeShards(world, request, judging)
    const asked = { sarif: text(flags, 'sarif'), summary: text(flags, 'summary') }
    const written = await writeDocuments(outcome, asked)
    showAnswer(written, json)
    return written.exitCode
  },
}
