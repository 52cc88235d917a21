const [tab, carriageReturn, space, beyondAscii] = [9, 13, 32, 128]

/** What a pattern calls `\s`. */
const isBlank = (code: number): boolean =>
  code === space ||
  (code >= tab && code <= carriageReturn) ||
  (code >= beyondAscii && /\s/.test(String.fromCharCode(code)))

/** Whether a blank stands at `at`. */
export const isBlankAt = (text: string, at: number): boolean => isBlank(text.charCodeAt(at))

/** Where the blanks end that stand at `at`; `at` itself where there are none. */
export function blanksEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isBlank(text.charCodeAt(end))) end += 1
  return end
}

/** Where the word ends that stands at `at`; `at` itself where there is none. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !isBlank(text.charCodeAt(end))) end += 1
  return end
}

const [zero, nine] = [48, 57]

/** Where the digits end that stand at `at`; `at` itself where there are none. */
export function digitsEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1
  return end
}

/** Whether a character is a decimal digit; `NaN`, as behind the end of a text, is none. */
export const isDigit = (code: number): boolean => code >= zero && code <= nine
