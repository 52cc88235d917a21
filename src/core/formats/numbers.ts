import { fail, ok, type Problem, type Result } from '../model/problem.js'

/** Numbers from a JSON array or from lines of one number each; blank lines and `#` comments are skipped. */
export function readNumbers(text: string, file: string): Result<readonly number[]> {
  const body = text.replace(/^\uFEFF/, '')
  const read = body.trimStart().startsWith('[') ? fromJson(body, file) : fromLines(body, file)
  if (!read.ok || read.value.length > 0) return read
  return fail({
    where: { file },
    what: 'holds no number',
    hint: 'give a JSON array of numbers, or one number a line',
  })
}

function fromJson(text: string, file: string): Result<readonly number[]> {
  let values: unknown
  try {
    values = JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return fail({
      where: { file },
      what: `is not valid JSON: ${why}`,
      hint: 'give an array such as [1.5, 2]; NaN and Infinity are no JSON',
    })
  }
  const list = values as readonly unknown[]
  const bad = list.flatMap((value, index): readonly Problem[] =>
    typeof value === 'number' && Number.isFinite(value)
      ? []
      : [wrong({ file, key: `[${index}]` }, JSON.stringify(value))],
  )
  return bad.length > 0 ? fail(...bad) : ok(list as readonly number[])
}

function fromLines(text: string, file: string): Result<readonly number[]> {
  const lines = text
    .split('\n')
    .map((line, index) => ({ text: line.replace(/#.*/, '').trim(), line: index + 1 }))
  const filled = lines.filter((line) => line.text !== '')
  const bad = filled.filter(({ text: word }) => !Number.isFinite(Number(word)))
  if (bad.length > 0) return fail(...bad.map(({ text: word, line }) => wrong({ file, line }, word)))
  return ok(filled.map(({ text: word }) => Number(word)))
}

const wrong = (where: Problem['where'], word: string): Problem => ({
  where,
  what: `${word.slice(0, 40)} is not a finite number`,
  hint: 'give plain decimal numbers such as 12.5 or 1.25e-3',
})
