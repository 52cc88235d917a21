import { artifact } from './artifact.js'
import { command } from './command.js'
import type { Kind } from './kind.js'
import { protocol } from './protocol.js'
import { toolOutput } from './tool-output.js'

/** Every kind of benchmark. */
export const kinds = [protocol, command, toolOutput, artifact] as const satisfies readonly Kind[]
