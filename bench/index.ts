import { append } from './append.js'
import { commandTime } from './command-time.js'
import { formatSpeed } from './format-speed.js'
import { gate } from './gate.js'
import { judging } from './judging.js'
import type { Measurement } from './measurement.js'
import { overhead } from './overhead.js'
import { scale } from './scale.js'
import { startUp } from './start-up.js'
import { storeSize } from './store-size.js'

/** Every measurement, in the order in which they are made. */
export const measurements: readonly Measurement[] = [
  startUp,
  overhead,
  commandTime,
  gate,
  judging,
  formatSpeed,
  storeSize,
  append,
  scale,
]
