import * as core from '@actions/core'
import { main } from './action/main.js'
import { post } from './action/post.js'

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

const isPost = core.getState('benchgate-main') !== ''
const exitCode = isPost ? await post() : await main()
finished = true
process.exit(exitCode)
