/** Shorter texts are always copied when they are cut out of a longer one. */
const shortest = 13

/**
 * The same text as one of its own. What is cut out of a text keeps all of it in memory: a name that is kept would keep
 * the whole piece that it was read from. What is cut out of a joined text keeps no more than that.
 */
export const ownText = (text: string): string => (text.length < shortest ? text : ` ${text}`.slice(1))
