/** A path for a sentence: quoted when line breaks or quotes could make it look like something else. */
export const printablePath = (path: string): string =>
  /^[\w./@+ -]+$/.test(path) ? path : JSON.stringify(path)
