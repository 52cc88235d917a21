import { fileURLToPath } from 'node:url'

let file: string | undefined

/** Called once by the entry point: only it knows which file `node` must run to get this program again. */
export function setCliFile(url: string): void {
  file = fileURLToPath(url)
}

/** Path of the command line's own entry file. */
export function cliFile(): string {
  if (file === undefined) throw new Error('the entry point did not say where it is')
  return file
}
