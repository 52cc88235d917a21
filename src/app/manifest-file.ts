import { type LoadedManifest, parseManifest } from '../core/manifest/parse.js'
import { decodeManifest } from '../core/manifest/toml.js'
import { orThrow, ProblemError } from '../core/model/problem.js'
import type { Files } from './world.js'

/** A manifest on disk: what it says, and the text that says it. */
export interface ManifestFile {
  readonly loaded: LoadedManifest
  readonly text: string
}

/** Where the manifest lies when nothing else is said, from the project's folder. */
export const usualManifest = 'bench/manifest.toml'

/** Reads the manifest `file` of the project in folder `project`. Throws ProblemError when it is absent or broken. */
export async function readManifest(
  { files }: { readonly files: Pick<Files, 'readBytes'> },
  project: string,
  file: string = usualManifest,
): Promise<ManifestFile> {
  const path = `${project}/${file}`
  const bytes = await files.readBytes(path)
  if (bytes === undefined)
    throw new ProblemError([
      {
        where: { file: path },
        what: 'there is no manifest',
        hint: 'write one (the README shows a small one), or name the folder that has it with --project DIR',
      },
    ])
  const text = orThrow(decodeManifest(bytes, file))
  return { loaded: orThrow(await parseManifest(text, file)), text }
}
