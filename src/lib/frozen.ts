import { findCheckout } from '../app/checkout.js'
import { readManifest } from '../app/manifest-file.js'
import { wholeHistory } from '../app/opened.js'
import { freeze as freezeStored, verifyReferences } from '../app/references.js'
import { referencesObject } from '../core/documents/reference.js'
import { check, filled, placeChecks, seed, text } from './checked.js'
import type { FreezeOptions, ReferenceOptions, ReplaceOptions } from './options.js'
import { callText, placeOf, reading, storeOf } from './place.js'
import type { ReferenceCheck, References } from './results.js'

const about = { ...placeChecks, benchmark: { ...text, required: true }, subject: text } as const
const freezing = { ...about, metaSeed: seed, fromRun: text, notes: text } as const

/** See index.ts. */
export async function freeze(name: string, options: FreezeOptions): Promise<References> {
  check('references.freeze', { benchmark: name, ...options }, freezing)
  return make(name, options, { replace: false, command: callText('references.freeze', [name, options]) })
}

/** See index.ts. */
export async function replace(name: string, options: ReplaceOptions): Promise<References> {
  check('references.replace', { benchmark: name, ...options }, { ...freezing, reason: filled })
  const command = callText('references.replace', [name, options])
  return make(name, options, { replace: true, command })
}

async function make(
  name: string,
  options: FreezeOptions & Partial<ReplaceOptions>,
  asked: { readonly replace: boolean; readonly command: string },
): Promise<References> {
  const { reason = '', notes = '', subject = 'self', metaSeed, fromRun = null } = options
  const place = await placeOf(options)
  const { world } = place
  const checkout = await findCheckout(world, place.project)
  const folder = storeOf(place, checkout.loaded)
  const history = await wholeHistory(world, folder, checkout.loaded.manifest.project.name)
  try {
    const { reference } = await freezeStored(world, {
      ...{ ...checkout, ...asked, history, folder, name, subject, fromRun },
      metaSeed: metaSeed === undefined ? null : BigInt(metaSeed),
      reason: [reason.trim(), notes].filter((part) => part !== '').join('; ') || 'frozen',
      actor: world.host.user,
    })
    return referencesObject(name, [reference])
  } finally {
    history.close()
  }
}

/** See index.ts. */
export async function show(name: string, options: ReferenceOptions): Promise<References> {
  check('references.show', { benchmark: name, ...options }, about)
  return reading(await placeOf(options), ({ history }) => {
    const current = history.reference(name, options.subject ?? 'self')
    return referencesObject(name, current ? [current] : [])
  })
}

/** See index.ts. */
export async function log(name: string, options: ReferenceOptions): Promise<References> {
  check('references.history', { benchmark: name, ...options }, about)
  return reading(await placeOf(options), ({ history }) =>
    referencesObject(name, history.referenceLog(name, options.subject ?? 'self')),
  )
}

/** See index.ts. */
export async function verify(options: ReferenceOptions): Promise<ReferenceCheck> {
  check('references.verify', options, { ...placeChecks, subject: text })
  const place = await placeOf(options)
  const { loaded } = await readManifest(place.world, place.project)
  return reading(
    place,
    async ({ history, folder }) => {
      const subject = options.subject ?? 'self'
      const found = loaded.manifest.benchmarks.flatMap(({ name }) => history.referenceLog(name, subject))
      const problems = await verifyReferences(place.world, found, folder)
      return { references: found.length, problems }
    },
    loaded,
  )
}
