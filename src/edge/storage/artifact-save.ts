import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DefaultArtifactClient, type UploadArtifactResponse } from '@actions/artifact'
import type { Saved } from '../../app/storage.js'
import type { JobOf } from './client-job.js'

/**
 * Uploads; where an earlier attempt of this run left an artifact of the name, that one goes first. A name stands for
 * one artifact in a run.
 */
async function upload({
  name,
  folder,
  retentionDays,
}: JobOf<'artifact-save'>): Promise<UploadArtifactResponse> {
  const client = new DefaultArtifactClient()
  const files = (await readdir(folder)).map((file) => join(folder, file))
  const send = (): Promise<UploadArtifactResponse> =>
    client.uploadArtifact(name, files, folder, { retentionDays })
  try {
    return await send()
  } catch (error) {
    if (!String(error).includes('(409)')) throw error
    await client.deleteArtifact(name)
    return send()
  }
}

/** Uploads the files of the folder as an artifact of this run. */
export async function saveArtifact(job: JobOf<'artifact-save'>): Promise<Saved> {
  try {
    const { id, digest } = await upload(job)
    if (id && digest) return { state: 'saved', as: `${job.name} (artifact ${id})`, id }
    return { state: 'failed', reason: 'the artifact service gave the upload no id or no digest' }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { state: reason.includes('(403)') ? 'refused' : 'failed', reason }
  }
}
