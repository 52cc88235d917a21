import * as core from '@actions/core'

/**
 * Entry of the Action, as main and as post.
 *
 * A client whose reply is cut never settles its promise, and node then ends with 0 and nothing done; and a client's
 * forgotten timer keeps a finished process alive for minutes. So: fail unless the end was reached, and exit at it.
 */
let finished = false
process.on('exit', () => {
  if (finished) return
  core.error('benchgate ended before it was finished: a service stopped answering in the middle of a reply.')
  process.exitCode = 70
})

// Most posts find that main has kept everything: they load nothing.
const steps: Readonly<Record<string, () => Promise<number>>> = {
  '': async () => (await import('./action/main.js')).main(),
  kept: async () => 0,
}
const post = async () => (await import('./action/post.js')).post()
const exitCode = await (steps[core.getState('benchgate-main')] ?? post)()
finished = true
process.exit(exitCode)
