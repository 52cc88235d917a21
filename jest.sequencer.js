import { statSync } from 'node:fs'
import Sequencer from '@jest/test-sequencer'

/** Folders whose suites start processes: these take most of the time, and one that begins last is waited for alone. */
const slow = ['e2e', 'documentation', 'edge', 'bench', 'app']

function rank({ path }) {
  const place = slow.findIndex((folder) => path.includes(`/build/__tests__/${folder}/`))
  return place < 0 ? slow.length : place
}

/** Suites that start processes first, of these the largest first: a fresh machine knows no durations yet. */
export default class LongestFirst extends Sequencer {
  sort(suites) {
    const sizes = new Map(suites.map(({ path }) => [path, statSync(path).size]))
    return suites.toSorted((a, b) => rank(a) - rank(b) || sizes.get(b.path) - sizes.get(a.path))
  }
}
