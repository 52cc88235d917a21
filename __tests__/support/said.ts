import { formats } from '../../src/core/formats/index.js'
import { findPlugin } from '../../src/core/model/plugin.js'

export const parse = (format: string, text: string) => findPlugin(formats, format)!.parse(text)

/** `benchmark metric value unit` of each reading, or its status where it has no value. */
export const said = (format: string, text: string): readonly string[] =>
  parse(format, text).readings.map(({ benchmark, metric, value, unit, status }) =>
    [benchmark, metric, value === null ? status : `${Number(value.toPrecision(6))} ${unit}`].join(' '),
  )
