import { resolve } from 'node:path'
import { registerProject } from '../app/registering.js'
import { changeRegistry } from '../edge/registry.js'
import { check, text } from './checked.js'
import type { RegisterOptions } from './options.js'
import { placeOf } from './place.js'
import type { Registered } from './results.js'

const checks = { home: text, path: { ...text, required: true } } as const

/** See index.ts. */
export async function register(path: string, options: RegisterOptions): Promise<Registered> {
  check('register', { path, ...options }, checks)
  const { world, home } = await placeOf(options)
  return registerProject(world, resolve(path), (name, entry) => changeRegistry(name, entry, home))
}
