/** Edits between two words: insert, delete, replace, or swap of neighbours (optimal string alignment distance). */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, replace, swapped ? before[j - 2]! + 1 : Infinity))
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** The known word that was most likely meant; undefined when none is within a third of its length. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, edits: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.edits - b.edits)
  return ranked[0]?.candidate
}

/** A hint about an unknown word: the nearest known one, and all that there are. */
export function knownWords(word: string, known: readonly string[]): string {
  const near = closest(word, known)
  const list = known.length > 0 ? `known: ${known.join(', ')}` : 'there are none'
  return near === undefined ? list : `did you mean "${near}"? (${list})`
}
