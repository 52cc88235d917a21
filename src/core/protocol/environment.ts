/** Environment variables by name. */
export type Environment = Readonly<Record<string, string>>

/** The checkout whose paths must not reach a child, and the tree that takes its place. */
export interface Relocation {
  /** Every spelling of the repository's top folder: as given, and with links resolved. */
  readonly repository: readonly string[]
  /** The worktree of one side; its top folder corresponds to the repository's. */
  readonly tree: string
  /** Between entries of PATH: `:` or `;`. */
  readonly delimiter: string
}

const allowed = new Set([
  ...['PATH', 'HOME', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'USER', 'LOGNAME', 'SHELL', 'TERM'],
  // The runner ends at the end of a job what carries this variable.
  'RUNNER_TRACKING_ID',
  // Windows programs do not start without these.
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'HOMEDRIVE'],
  ...['HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'],
  ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
])

/** Names that no manifest can let through: credentials and the files by which a step commands the runner. */
export function isForbidden(name: string): boolean {
  const upper = name.toUpperCase()
  return /^(ACTIONS_|INPUT_|GITHUB_.*TOKEN|GH_.*TOKEN|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/.test(
    upper,
  )
}

function isAllowed(name: string, passthrough: readonly string[]): boolean {
  const upper = name.toUpperCase()
  if (isForbidden(upper)) return false
  return allowed.has(upper) || upper.startsWith('LC_') || passthrough.includes(name)
}

/** True if `value` names `folder` or something in it, alone or within a longer text such as `-I/repo/include`. */
function pointsInto(value: string, folder: string): boolean {
  for (let at = value.indexOf(folder); at >= 0; at = value.indexOf(folder, at + 1)) {
    const startsThere = /(^|[^\w./\\-]|(^|[\s,])-[A-Za-z])$/.test(value.slice(0, at))
    const endsThere = !/^[\w.-]/.test(value.slice(at + folder.length))
    if (startsThere && endsThere) return true
  }
  return false
}

function relocate(entry: string, { repository, tree }: Relocation): string {
  const inside = repository.find(
    (top) => entry === top || entry.startsWith(`${top}/`) || entry.startsWith(`${top}\\`),
  )
  return inside === undefined ? entry : tree + entry.slice(inside.length)
}

/**
 * The part of `parent` that a child working in `tree` gets: an allow-list and the names in `passthrough`. PATH
 * entries inside the repository become the same places in `tree`; any other value that points into the repository
 * is dropped, so that the two sides of a comparison never share what was built for one of them.
 */
export function childEnvironment(
  parent: Readonly<Record<string, string | undefined>>,
  passthrough: readonly string[],
  relocation: Relocation,
): Environment {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(parent)) {
    if (value === undefined || !isAllowed(name, passthrough)) continue
    if (name.toUpperCase() === 'PATH') {
      const entries = value.split(relocation.delimiter).map((entry) => relocate(entry, relocation))
      kept[name] = entries.join(relocation.delimiter)
    } else if (!relocation.repository.some((top) => pointsInto(value, top))) {
      kept[name] = value
    }
  }
  return kept
}
