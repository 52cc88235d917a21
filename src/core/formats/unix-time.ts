import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, good } from './reading.js'
import { parseNumber } from './units.js'

/**
 * What the `time` commands print to stderr: bash, `-p` (POSIX), zsh, BusyBox, BSD, and GNU time with and without `-v`.
 * `wall`, `user`, `system`, and `peak_rss` where GNU time gives it. Only GNU time's `-v` and zsh name the command; of
 * several others in one text the second is `nth` 2.
 */
export const unixTime: Format = {
  name: 'unix-time',
  summary: 'stderr of `time` in bash, zsh, BusyBox, BSD and POSIX (`-p`), and of GNU time (`-v` too)',
  samples: false,
  units: 'seconds, bytes',
  mark: 'lines such as `real 0m1.234s` or `Elapsed (wall clock) time`',
  source: 'captured',
  detect: (text) => Math.max(shell(text), gnu(text), verbose(text), zsh(text), bsd(text)),
  ...byLine(reader),
}

const patterns = {
  /** `real 0m1.234s`, `real 1.23`; in BusyBox `real 1h 2m 03s`; some locales write a comma. */
  shell: /^(real|user|sys)[ \t]+((?:\d+h )?(?:\d+m ?)?\d+(?:[.,]\d+)?s?)$/,
  bsd: /^ +(\d+[.,]\d+) real +(\d+[.,]\d+) user +(\d+[.,]\d+) sys$/,
  gnu: /^(\d[\d.]*)user (\d[\d.]*)system ([\d:.]+)elapsed \S*CPU \(\S+ (\d+)maxresident\)k$/,
  /** What precedes the first number is looked at once: a long row of digits would be tried from each of them. */
  zsh: /(?<![\d.])(\d[\d.]*)s user (\d[\d.]*)s system \S+ cpu ([\d:.]+) total$/,
  command: /^\tCommand being timed: "(.*)"$/,
  verbose:
    /^\t(User time|System time|Elapsed|Maximum resident|Exit status)\b.*: (\S+|(?:\d+h )?\d+m [\d.]+s)$/,
  failure: /^Command (?:exited with non-zero status|terminated by signal) \d+$/,
}
const shell = byPattern(0.9, /^real[ \t]+(?:\d+h )?(?:\d+m ?)?\d+(?:[.,]\d+)?s?$/, /^user[ \t]/, /^sys[ \t]/)
const gnu = byPattern(0.95, patterns.gnu)
const verbose = byPattern(0.95, /^\tElapsed \(wall clock\) time/)
const zsh = byPattern(0.9, patterns.zsh)
const bsd = byPattern(0.9, patterns.bsd)

/** Times by metric in seconds, memory in bytes; undefined: not a number. */
type Values = Readonly<Record<string, number | undefined>>

function reader(): LineReader {
  const out = collection()
  let unnamed = 0
  let block: Record<string, number | undefined> = {}
  let [command, failure]: [string | null, string | null] = [null, null]
  const emit = (values: Values, line: number) => {
    if (command === null) unnamed += 1
    const dimensions = command === null && unnamed > 1 ? { nth: String(unnamed) } : {}
    for (const [metric, value] of Object.entries(values)) {
      const name = { benchmark: command ?? 'time', dimensions, metric }
      const known = { unit: metric === 'peak_rss' ? 'B' : 'sec', direction: 'minimize', line } as const
      if (failure !== null) out.add(bad(name, failure, known))
      else if (value === undefined) out.add(bad(name, 'It printed no number.', known))
      else out.add(good(name, value, known))
    }
    block = {}
    command = null
    failure = null
  }
  const inVerbose = (key: string, word: string, line: number) => {
    if (key === 'User time') block['user'] = parseNumber(word)
    if (key === 'System time') block['system'] = parseNumber(word)
    if (key === 'Elapsed') block['wall'] = word.endsWith('s') ? lettered(word) : clock(word)
    if (key === 'Maximum resident') block['peak_rss'] = kibibytes(word)
    if (key === 'Exit status') emit(block, line)
  }
  return {
    line(text, line) {
      const shellTime = /^[rus]/.test(text) ? patterns.shell.exec(text) : null
      const [, word, said = ''] = shellTime ?? []
      if (word !== undefined) {
        block[{ real: 'wall', user: 'user', sys: 'system' }[word]!] = lettered(said)
        if (Object.keys(block).length === 3) emit(block, line)
        return
      }
      if (text.startsWith('\t')) {
        command = patterns.command.exec(text)?.[1] ?? command
        const [, key, value] = patterns.verbose.exec(text) ?? []
        if (key !== undefined) return inVerbose(key, value!, line)
      } else if (patterns.failure.test(text)) failure = text
      const gnuTimes = text.endsWith('maxresident)k') ? patterns.gnu.exec(text) : null
      if (gnuTimes !== null) emit(gnuValues(gnuTimes), line)
      const bsdTimes = text.endsWith(' sys') ? patterns.bsd.exec(text) : null
      if (bsdTimes !== null) {
        const [wall, user, system] = bsdTimes.slice(1).map(lettered)
        emit({ wall, user, system }, line)
      }
      const found = text.endsWith(' total') ? patterns.zsh.exec(text) : null
      if (found === null) return
      const [, zshUser = '', zshSystem = '', total = ''] = found
      command = text.slice(0, found.index).trim() || null
      emit({ wall: clock(total), user: parseNumber(zshUser), system: parseNumber(zshSystem) }, line)
    },
    end: out.parsed,
  }
}

function gnuValues([, user = '', system = '', elapsed = '', memory = '']: readonly string[]): Values {
  return {
    wall: clock(elapsed),
    user: parseNumber(user),
    system: parseNumber(system),
    peak_rss: kibibytes(memory),
  }
}

/** Seconds of `1m2.5s`, `1h 2m 03s` or `2,5`. */
function lettered(said: string): number | undefined {
  const [, hours = '0', minutes = '0', seconds = ''] = /^(?:(\d+)h )?(?:(\d+)m ?)?(\S*?)s?$/.exec(said) ?? []
  const rest = parseNumber(seconds.replace(',', '.'))
  return rest === undefined ? undefined : 3600 * Number(hours) + 60 * Number(minutes) + rest
}

const kibibytes = (word: string): number | undefined => {
  const value = parseNumber(word)
  return value === undefined ? undefined : value * 1024
}

/** Seconds of `h:mm:ss`, `m:ss.ss` or `s.ss`. */
function clock(word: string): number | undefined {
  return word
    .split(':')
    .map((part) => parseNumber(part))
    .reduce((total, part) => (total === undefined || part === undefined ? undefined : total * 60 + part), 0)
}
