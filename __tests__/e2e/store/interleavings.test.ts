import path from 'node:path'
import { beforeAll, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { keep } from '../../../src/action/keeping.js'
import { restoreHistory } from '../../../src/action/restoring.js'
import type { Services } from '../../../src/action/services.js'
import { save } from '../../../src/action/storing.js'
import { files } from '../../../src/edge/files.js'
import type { GithubEvent } from '../../../src/edge/github/event.js'
import { fileHistories } from '../../../src/edge/history/histories.js'
import { sessionAt } from '../../core/store/example-session.js'
import { ofHistory, type Shared, type Step, sharedServices } from '../../support/modelled-services.js'
import { freshFolder } from '../../support/temporary-repository.js'

/** BENCHGATE_INTERLEAVINGS=1000 for a long night. */
const numRuns = Number(process.env['BENCHGATE_INTERLEAVINGS'] ?? 12)
const jobs = 4

// The jobs run in this process and print commands to their runner, such as `::warning::`, which would be taken for those
// of whatever runs these tests.
beforeAll(() => void jest.spyOn(process.stdout, 'write').mockImplementation(() => true))

const event = (name: string) => ({ name, isDefaultBranch: true }) as GithubEvent

async function opened(store: string) {
  const found = await fileHistories.open(store, { verify: true, write: true })
  if (found.state !== 'open' && found.state !== 'absent') throw new Error(found.state)
  return found.history
}

/** What a run of the Action does with the history. Calls `done` once its session is uploaded. */
async function job(services: Services, n: number, done: (id: string) => void): Promise<void> {
  const folder = freshFolder('job')
  const store = path.join(folder, 'store')
  await files.makeFolder(store)
  const { maySave } = await restoreHistory(services, store)
  const history = await opened(store)
  const id = history.append(sessionAt(n))
  await history.save()
  history.close()
  const segments = {
    ...services.segments!,
    add: async (from: string, earlier: string) => {
      const saved = await services.segments!.add(from, earlier)
      done(id)
      return saved
    },
  }
  const keeping = { event: event(n === 2 ? 'schedule' : 'push'), maySave, store, ids: [id] }
  await keep({ ...keeping, services: { ...services, segments }, segment: path.join(folder, 'segment') })
}

/** Lets one job at a time go on from where it waits, as `choices` say; kills some there, and evicts caches. */
class Turns {
  readonly #choices: Iterator<number>
  readonly #shared: Shared
  readonly #waiting: {
    readonly job: number
    readonly ready: () => boolean
    readonly go: (dead: boolean) => void
  }[] = []
  readonly #dead = new Set<number>()
  #running = 0

  constructor(choices: readonly number[], shared: Shared) {
    this.#choices = choices[Symbol.iterator]()
    this.#shared = shared
  }

  /** Runs a job; resolves when it ended or was killed. */
  async run(job: number, work: (step: Step) => Promise<void>): Promise<void> {
    this.#running++
    const step: Step = (ready = () => true) =>
      new Promise((resolve, reject) => {
        const go = (dead: boolean): void => {
          if (dead) this.#dead.add(job)
          this.#running++
          if (this.#dead.has(job)) reject(new Error('killed'))
          else resolve()
        }
        this.#running--
        // The dead only come to their end.
        if (this.#dead.has(job)) go(true)
        else this.#waiting.push({ job, ready, go })
        this.#next()
      })
    await work(step).catch((error: Error) => {
      if (error.message !== 'killed') throw error
    })
    this.#running--
    this.#next()
  }

  #next(): void {
    if (this.#running > 0) return
    const able = this.#waiting.filter(({ ready }) => ready())
    const choice = this.#choices.next().value ?? 50
    if (choice < 10) this.#shared.evict(choice < 3)
    const chosen = able[choice % Math.max(1, able.length)]
    if (chosen === undefined) return
    this.#waiting.splice(this.#waiting.indexOf(chosen), 1)
    chosen.go(choice >= 93)
  }
}

const idsIn = async (services: Services): Promise<readonly string[]> => {
  const store = path.join(freshFolder('after'), 'store')
  await files.makeFolder(store)
  await restoreHistory(services, store)
  const history = await opened(store)
  const { problems } = history.verify()
  expect(problems.filter(({ what }) => !what.includes('parent'))).toEqual([])
  return history.ids()
}

const atOnce: Step = () => Promise.resolve()

test('jobs that restore, measure and save in any order, killed anywhere, lose no session that was uploaded', async () => {
  const choices = fc.array(fc.nat(99), { minLength: 60, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(choices, async (picks) => {
      const shared = sharedServices()
      const turns = new Turns(picks, shared)
      const uploaded: string[] = []
      const numbers = Array.from({ length: jobs }, (_, index) => index + 1)
      await Promise.all(
        numbers.map((n) =>
          turns.run(n, (step) => job(shared.services(step), n, (id) => void uploaded.push(id))),
        ),
      )
      const ids = await idsIn(shared.services(atOnce))
      expect(ids.filter((id) => uploaded.includes(id)).toSorted()).toEqual(uploaded.toSorted())
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns },
  )
}, 600_000)

test('a folder alone keeps the sessions of all who save to it at once', async () => {
  const { places } = sharedServices().services(atOnce)
  const folderAlone = places.filter(({ name }) => name === 'directory')
  const stores = await Promise.all(
    [1, 2, 3, 4].map(async (n) => {
      const store = path.join(freshFolder('at-once'), 'store')
      const history = await opened(store)
      history.append(sessionAt(n))
      await history.save()
      history.close()
      return store
    }),
  )
  const saved = await Promise.all(stores.map((store) => save(folderAlone, store)))
  expect(saved.flatMap(({ findings }) => findings)).toEqual([])
  expect(await idsIn({ places: folderAlone, segments: null, prune: null, standing: ofHistory })).toHaveLength(
    4,
  )
})
