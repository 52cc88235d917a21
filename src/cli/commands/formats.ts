import { formatsJson, formatsText } from '../../core/documents/formats.js'
import { formats } from '../../core/formats/index.js'
import { type Command, UsageError } from '../command.js'

export const command: Command = {
  usage: '[options]',
  description:
    'Lists the formats of benchmark tools that kind "tool-output" and benchgate parse read: what each reads, whether it\n' +
    'keeps raw samples, its units, and whether it was tested on output of the tool itself or on its documentation.',
  options: [],
  async run({ positionals, json }) {
    if (positionals.length > 0) throw new UsageError('formats takes no arguments')
    const shown = formats.map(({ name, summary, samples, units = '', mark = null, source = null }) => ({
      ...{ name, summary, samples, units, mark, source },
    }))
    process.stdout.write(json ? formatsJson(shown) : formatsText(shown))
    return 0
  },
}
