function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i]!
  values[i] = values[j]!
  values[j] = kept
}

/** Moves what is smaller than the middle element before what is larger; returns the two ends reached. */
function partition(values: Float64Array, from: number, to: number): readonly [number, number] {
  const pivot = values[(from + to) >> 1]!
  let i = from
  let j = to
  while (i <= j) {
    while (values[i]! < pivot) i++
    while (values[j]! > pivot) j--
    if (i <= j) swap(values, i++, j--)
  }
  return [i, j]
}

/** The value that would stand at `index` (from 0) if `values` were sorted. Reorders `values`; no NaN allowed. */
export function select(values: Float64Array, index: number): number {
  let from = 0
  let to = values.length - 1
  while (from < to) {
    const [i, j] = partition(values, from, to)
    if (index <= j) to = j
    else if (index >= i) from = i
    else break
  }
  return values[index]!
}

/** The mean of the one or two middle values. Reorders `values`, which must not be empty. */
export function selectMedian(values: Float64Array): number {
  const high = select(values, values.length >> 1)
  if (values.length % 2 === 1) return high
  const low = select(values, (values.length >> 1) - 1)
  return low === high ? low : low / 2 + high / 2
}

/** The median; `values` stays as it is and must not be empty. */
export function median(values: ArrayLike<number>): number {
  return selectMedian(Float64Array.from(values))
}
