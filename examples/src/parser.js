/** Lines of comma-separated values as lists of texts. */
export const parse = (text) => text.split('\n').map((line) => line.split(','))
