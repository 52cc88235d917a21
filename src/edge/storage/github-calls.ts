import { setTimeout as sleep } from 'node:timers/promises'

const ATTEMPTS = 5

/** What octokit throws. */
interface HttpError {
  readonly status?: number
  readonly message?: string
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> }
}

/** Seconds that GitHub asks to wait, or undefined. */
function askedWait({ response }: HttpError): number | undefined {
  const seconds = Number(response?.headers?.['retry-after'])
  return Number.isFinite(seconds) ? seconds : undefined
}

/** Server errors, rate limits and broken connections may pass; refusals do not. */
function mayPass(error: HttpError): boolean {
  const { status } = error
  if (status === undefined) return true
  return status >= 500 || status === 429 || (status === 403 && askedWait(error) !== undefined)
}

/** The HTTP status that made a patient call give up; undefined where there was none. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof Error ? (error.cause as HttpError | undefined)?.status : undefined

/** Makes a REST call, again after 1, 2, 4 and 8 s (or as long as GitHub asks) while the error may pass. */
export async function patiently<T>(what: string, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (thrown) {
      const error = thrown as HttpError
      const said = `${what} failed: ${error.status ?? ''} ${error.message ?? String(thrown)}`
      if (attempt === ATTEMPTS || !mayPass(error)) throw new Error(said, { cause: thrown })
      // The thread's parent shows this line when time runs out before the attempts do.
      process.stdout.write(`Attempt ${attempt} of ${ATTEMPTS}: ${said}\n`)
      await sleep((askedWait(error) ?? 2 ** (attempt - 1)) * 1000)
    }
  }
}
