/**
 * Names of artifacts are constant, because they are found by them: `history` for what runs of the default branch
 * added, `change` for what was measured of pull requests and other branches.
 */
export const segmentName = (store: string, of: 'history' | 'change'): string =>
  of === 'history' ? `${store}-segment` : `${store}-change`
