/** What one execution of a protocol benchmark is told. */
export interface Request {
  readonly benchmark: string
  readonly seed: number
  /** Absolute path, or the empty string where the benchmark has no corpus. */
  readonly corpusPath: string
  /** Counts from 0. */
  readonly repetitionIndex: number
  readonly repetitionTotal: number
  /** Where a correctness run must write what it produced; null for the other tiers. */
  readonly artifactPath: string | null
}

/**
 * The text of `config.json`: one JSON object on one line, its keys in alphabetical order, a blank after each comma and
 * colon. That is what benchstone writes, to the byte, and runners without a JSON parser look for.
 */
export function requestText(request: Request): string {
  const config = {
    artifact_path: request.artifactPath,
    benchmark: request.benchmark,
    corpus_path: request.corpusPath,
    repetition_index: request.repetitionIndex,
    repetition_total: request.repetitionTotal,
    seed: request.seed,
  }
  const members = Object.entries(config).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
  return `{${members.join(', ')}}`
}
