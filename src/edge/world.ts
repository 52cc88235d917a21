import type { World } from '../app/world.js'
import { clock } from './clock.js'
import { files } from './files.js'
import { openGit } from './git.js'
import { fileHistories } from './history/histories.js'
import { host } from './host.js'
import { processes } from './processes.js'
import { progress } from './progress.js'

/** The outside as it really is. Progress goes to stderr unless `quiet`. */
export function realWorld(quiet: boolean): World {
  return {
    clock,
    files,
    processes,
    git: openGit(process.env),
    histories: fileHistories,
    host,
    progress: progress(quiet),
  }
}
