import { measurements } from './index.js'
import type { Setting } from './measurement.js'

/** Makes one measurement, `one.js NAME SETTING`, and prints its outcome as JSON. */
const [name, setting = '{}'] = process.argv.slice(2)
const measurement = measurements.find((candidate) => candidate.name === name)
if (!measurement) throw new Error(`there is no measurement ${name}`)
process.stdout.write(JSON.stringify(await measurement.measure(JSON.parse(setting) as Setting)))
