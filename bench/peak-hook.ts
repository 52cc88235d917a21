import { writeSync } from 'node:fs'

/** `node --import peak-hook.js PROGRAM`: at its end the process writes its largest resident memory, in KiB, to descriptor 3. */
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
