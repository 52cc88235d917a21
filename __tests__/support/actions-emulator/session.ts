/** What a step has said so far, over its phases. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly phase: string
  readonly file?: string
  readonly line?: string
  readonly title?: string
}

/** How one phase ended. */
export interface PhaseResult {
  readonly name: string
  /** 128 + the signal's number when a signal ended it. */
  readonly exitCode: number
  readonly signal: string | null
  /** The runner cancelled it. */
  readonly timedOut: boolean
  readonly ms: number
}

export interface Session {
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  readonly env: Record<string, string>
  readonly paths: string[]
  readonly masks: Set<string>
  readonly annotations: Annotation[]
  readonly phases: PhaseResult[]
  /** The log as a reader sees it. */
  readonly lines: string[]
  summary: string
}
