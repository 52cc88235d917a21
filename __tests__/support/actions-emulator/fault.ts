/** How a reply's body is damaged. */
export type BodyFault = 'cut' | 'short' | 'corrupt' | 'stall' | 'garbage'

/** One injected fault. The regex is tested against `ROLE METHOD PATH?QUERY`, ROLE being results, blob or rest. */
export interface Fault {
  readonly match: string
  readonly text: string
  /** Apply this often; always when absent. */
  readonly times?: number
  /** Let this many matching requests pass first. */
  readonly skip?: number
  readonly status?: number
  /** Seconds, sent as a Retry-After header. */
  readonly retryafter?: number
  /** Message of the error; underscores become spaces. */
  readonly msg?: string
  /** Milliseconds of silence before the reply. */
  readonly delay?: number
  readonly reset?: boolean
  readonly body?: BodyFault
  /** Byte at which the body is damaged; half when absent. */
  readonly at?: number
  /** Milliseconds a stalled body stays silent. */
  readonly ms?: number
}

const numeric = new Set(['times', 'skip', 'status', 'retryafter', 'delay', 'at', 'ms'])
const bodies = new Set<string>(['cut', 'short', 'corrupt', 'stall', 'garbage'])

function settingOf(key: string, value: string, text: string): unknown {
  if (numeric.has(key) && /^\d+$/.test(value)) return Number(value)
  if (key === 'reset') return value === '1'
  if (key === 'msg') return value
  if (key === 'body' && bodies.has(value)) return value
  throw new Error(`unknown fault ${key}=${value} in "${text}"`)
}

/** Reads `REGEX key=value ...`; the regex may hold spaces. Throws on an unknown key or value. */
export function parseFault(text: string): Fault {
  const [, match, settings] = /^(.*?)((?:\s+[a-z]+=\S+)*)\s*$/.exec(text.trim())!
  const entries = settings!
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((setting): [string, unknown] => {
      const at = setting.indexOf('=')
      const key = setting.slice(0, at)
      return [key, settingOf(key, setting.slice(at + 1), text)]
    })
  return { match: match!, text, ...Object.fromEntries(entries) }
}

/** The faults in force, with a count of the requests that each has seen. */
export class Faults {
  #rules: { readonly fault: Fault; seen: number }[] = []

  constructor(texts: readonly string[] = []) {
    this.set(texts)
  }

  /** Replaces all faults; counting starts anew. */
  set(texts: readonly string[]): void {
    this.#rules = texts.map((text) => ({ fault: parseFault(text), seen: 0 }))
  }

  /** The fault that applies to this request, if any. */
  take(line: string): Fault | undefined {
    for (const rule of this.#rules) {
      if (!new RegExp(rule.fault.match).test(line)) continue
      rule.seen++
      const nth = rule.seen - (rule.fault.skip ?? 0)
      if (nth >= 1 && (!rule.fault.times || nth <= rule.fault.times)) return rule.fault
    }
    return undefined
  }
}
