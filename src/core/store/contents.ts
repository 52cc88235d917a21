import { fail, ok, type Problem, type Result } from '../model/problem.js'

/** Name of the file that is saved beside the others and tells what they are. */
export const contentsFile = 'contents.json'

/** One saved file: its bare name, its bytes and the lower-case hex of their sha256. */
export interface FileFacts {
  readonly name: string
  readonly size: number
  readonly sha256: string
}

/** What a saved folder holds. */
export interface Contents {
  readonly version: 1
  readonly files: readonly FileFacts[]
}

const problem = (key: string, what: string): Problem => ({
  where: { file: contentsFile, key },
  what,
  hint: 'The copy is damaged or was not written by benchgate; remove it, or restore from another copy.',
})

/** True for a name that stays in its folder and is not the list itself. */
export function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && name !== contentsFile && !/[\\/\0]/.test(name)
}

/** The text of `contents.json`, files in the order of their names. */
export function writeContents(files: readonly FileFacts[]): string {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  const contents: Contents = { version: 1, files: sorted }
  return `${JSON.stringify(contents, null, 2)}\n`
}

function isFacts(value: unknown): value is FileFacts {
  if (typeof value !== 'object' || value === null) return false
  const { name, size, sha256 } = value as Partial<Record<keyof FileFacts, unknown>>
  const goodSize = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0
  const goodHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
  return typeof name === 'string' && isPlainName(name) && goodSize && goodHash
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads the text of `contents.json`; every name in the result is plain and occurs once. */
export function readContents(text: string): Result<Contents> {
  const value = parse(text) as Partial<Record<keyof Contents, unknown>> | null | undefined
  if (typeof value !== 'object' || value === null) return fail(problem('', 'is not a JSON object'))
  if (value.version !== 1) return fail(problem('version', `is ${JSON.stringify(value.version)}, not 1`))
  if (!Array.isArray(value.files)) return fail(problem('files', 'is not a list'))
  const files: readonly unknown[] = value.files
  const bad = files.findIndex((file) => !isFacts(file))
  if (bad >= 0) return fail(problem(`files[${bad}]`, 'is not a plain name with a size and a sha256'))
  const facts = files as readonly FileFacts[]
  const names = facts.map(({ name }) => name)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) return fail(problem('files', `names ${twice} twice`))
  return ok({ version: 1, files: facts })
}

/** One problem for each listed file that is missing or has other bytes; files that are not listed do not count. */
export function checkContents({ files }: Contents, found: readonly FileFacts[]): readonly Problem[] {
  return files.flatMap((wanted) => {
    const file = found.find(({ name }) => name === wanted.name)
    if (!file) return [problem(wanted.name, 'is missing')]
    if (file.size !== wanted.size) return [problem(wanted.name, `has ${file.size} bytes, not ${wanted.size}`)]
    return file.sha256 === wanted.sha256 ? [] : [problem(wanted.name, 'has the right size and other bytes')]
  })
}
