import { copyFileSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const specifiers = /\bfrom '([^']+)'|\bimport\('([^']+)'\)/g

/**
 * Copies `index.d.ts` and every declaration that it needs from one folder to another. Throws where one needs a package
 * or a file outside the folder: whoever installs the package could not resolve its types.
 */
export function copyDeclarations(from: string, to: string): readonly string[] {
  const wanted = ['index.d.ts']
  for (const name of wanted) {
    for (const [, one, other] of readFileSync(join(from, name), 'utf8').matchAll(specifiers)) {
      const specifier = one ?? other!
      const file = posix.normalize(specifier.replace(/\.js$/, '.d.ts'))
      if (!specifier.startsWith('./') || file.startsWith('../'))
        throw new Error(`${name}: the types of ${specifier} are not in ${from}`)
      if (!wanted.includes(file)) wanted.push(file)
    }
    copyFileSync(join(from, name), join(to, name))
  }
  return wanted
}
