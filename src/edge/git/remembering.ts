import type { GitOutput, RunGit } from './run.js'

const fullId = /^[0-9a-f]{40}([0-9a-f]{24})?(\^\{commit\})?$/
const aboutObjects = ['ls-tree', 'diff-tree', 'cat-file']

/** Objects never change under their full id, nor does the place of a repository or the id of a given content. */
function isLasting(args: readonly string[]): boolean {
  if (args.includes('--git-common-dir')) return true
  if (args[0] === 'hash-object') return !args.includes('-w')
  return (
    aboutObjects.some((name) => args.includes(name)) &&
    !args.includes('HEAD') &&
    args.some((arg) => fullId.test(arg))
  )
}

/** `run`, asking git only once for what cannot have changed: a gate asks for the same trees several times over. */
export function remembering(run: RunGit): RunGit {
  const known = new Map<string, Promise<GitOutput>>()
  return (cwd, args, options) => {
    if (options?.env !== undefined || !isLasting(args)) return run(cwd, args, options)
    const key = JSON.stringify([cwd, args, options?.input?.toString('latin1')])
    const asked = known.get(key) ?? run(cwd, args, options)
    known.set(key, asked)
    // An object that is missing now may be fetched later.
    const forget = () => void known.delete(key)
    asked.then(({ code }) => code === 0 || forget(), forget)
    return asked
  }
}
