import { trendsOf } from '../../app/trends.js'
import { trendJson, trendText } from '../../core/documents/trend.js'
import type { LoadedManifest } from '../../core/manifest/parse.js'
import { findingsOf, type PlaceOf } from '../../core/trends/findings.js'
import { type Command, type Flags, text, UsageError } from '../command.js'
import { manifestBeside, readStore, storeFolderOf, underManifestNames, warnOfDamage } from '../stored.js'

export const command: Command = {
  usage: '[BENCHMARK] [options]',
  description:
    'Says where each metric is heading (improving, declining, stable, insufficient_data) and when its level changed for\n' +
    'good: by how much, and between which commits. Ratios to the anchor are used where nightly runs gave at least 8,\n' +
    'else the stored values of like machines. Reports of pull requests and of trees with uncommitted changes are left out.',
  options: [
    { name: 'metric', type: 'string', value: 'NAME', summary: 'this metric only' },
    {
      name: 'limit',
      type: 'string',
      value: 'N',
      summary: 'the newest N reports of each benchmark (default 1000; 0: all)',
    },
  ],
  async run(invocation) {
    const { positionals, flags, json } = invocation
    if (positionals.length > 1) throw new UsageError('trend takes the name of one benchmark at most')
    const [benchmark = null] = positionals
    const query = { benchmark, metric: text(flags, 'metric') ?? null, limit: limitOf(flags) }
    const store = await readStore(await storeFolderOf(invocation))
    const damage = warnOfDamage(store)
    const loaded = await manifestBeside(invocation)
    const trends = trendsOf(await underManifestNames(store.history, loaded), query)
    store.history.close()
    if (!json) process.stdout.write(trendText(trends, benchmark))
    else {
      const findings = [...damage, ...trends.flatMap((trend) => findingsOf(trend, placesIn(loaded)))]
      process.stdout.write(trendJson(trends, findings))
    }
    return 0
  },
}

/** The newest 1,000 values are what change points are looked for in; more only lengthen the trend. */
const defaultLimit = 1000

function limitOf(flags: Flags): number | null {
  const limit = Number(text(flags, 'limit') ?? defaultLimit)
  if (!Number.isInteger(limit) || limit < 0)
    throw new UsageError(`--limit is a whole number, not "${text(flags, 'limit')}"`)
  return limit === 0 ? null : limit
}

/** Lines of the manifest; where there is none, its usual place stands for it. */
function placesIn(loaded: LoadedManifest | null): PlaceOf {
  return (benchmark) => {
    const index = loaded?.manifest.benchmarks.findIndex(({ name }) => name === benchmark) ?? -1
    return { file: loaded?.file ?? 'bench/manifest.toml', line: loaded?.lines.benchmarks[index] ?? 1 }
  }
}
