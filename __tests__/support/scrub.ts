/** A text in which all that differs from run to run has its name in place of its value; seeds first, some look like commits. */
export function scrub(text: string, paths: Readonly<Record<string, string>> = {}): string {
  const placed = Object.entries(paths).reduce(
    (whole, [name, path]) => whole.replaceAll(path, `<${name}>`),
    text,
  )
  return placed
    .replace(/\b[0-9a-f]{64}\b/g, '<hash>')
    .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replace(
      /\bseed \d+( of meta seed \d+)? +(?=ok|error)/g,
      (_, of) => `seed <seed>${of ? ' of meta seed <seed>' : ''}  `,
    )
    .replace(/ {2}(ok|error) +[\d.]+ (?:min|s|ms|µs) +(?=\S)/g, '  $1  <wall>  ')
    .replace(/\b(?:[0-9a-f]{10}|[0-9a-f]{12})\b/g, '<short>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(
      /"(startedAt|endedAt|actor|at|oldest|newest|wall|seed|metaSeed|bytes|bytesPerRun|cpu|cores|memoryGiB|arch|os|gpu|host|kernel)": [^,\n]+/g,
      '"$1": <$1>',
    )
    .replace(/(, set <time> by )[^:\n]+:/g, '$1<user>:')
    .replace(/: [\d.]+ [kM]?B \(\d+ B a run\)/g, ': <size> (<size> a run)')
    .replace(/^benchgate \d+\.\d+\.\d+$/gm, 'benchgate <version>')
}
