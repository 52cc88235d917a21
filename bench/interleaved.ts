type Task = () => number | Promise<number>

function shuffled<T>(items: readonly T[]): readonly T[] {
  const order = items.map((item) => ({ item, key: Math.random() }))
  return order.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
}

/**
 * Runs every task once a round, each round in a new random order, so that what the machine does meanwhile meets all
 * alike. One more round goes before and is dropped: it fills caches.
 */
export async function interleaved<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  rounds: number,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(tasks) as Name[]
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round <= rounds; round++) {
    for (const name of shuffled(names)) {
      const value = await tasks[name]()
      if (round > 0) values[name].push(value)
    }
  }
  return values
}
