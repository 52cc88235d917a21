import type { Option } from './command.js'

/**
 * Gives every option whose value may be left out (`[SECONDS]`) one: the number that follows, else the empty text. What
 * follows and is no number is a word of its own.
 */
export function withOptionalValues(
  args: readonly string[],
  options: readonly Pick<Option, 'name' | 'value'>[],
): readonly string[] {
  const names = options.filter(({ value }) => value?.startsWith('[')).map(({ name }) => `--${name}`)
  const isValue = (word: string | undefined, before: string | undefined) =>
    before !== undefined && names.includes(before) && /^\d+$/.test(word ?? '')
  return args.flatMap((word, index) => {
    if (isValue(word, args[index - 1])) return []
    if (!names.includes(word)) return [word]
    const next = args[index + 1]
    return [`${word}=${isValue(next, word) ? next : ''}`]
  })
}
