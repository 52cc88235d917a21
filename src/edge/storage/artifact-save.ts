import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { DefaultArtifactClient } from '@actions/artifact'
import type { Saved } from '../../app/storage.js'
import type { Exists, JobOf } from './client-job.js'
import { redact } from './client-log.js'

type Upload = Pick<JobOf<'artifact-save'>, 'name' | 'folder' | 'retentionDays'>

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A name stands for one artifact in a run. */
const isTaken = (error: unknown): boolean => String(error).includes('(409)')

async function upload({ name, folder, retentionDays }: Upload): Promise<Saved> {
  const files = (await readdir(folder)).map((file) => join(folder, file))
  const { id, digest } = await new DefaultArtifactClient().uploadArtifact(name, files, folder, {
    retentionDays,
  })
  if (id && digest) return { state: 'saved', as: `${name} (artifact ${id})`, id }
  return { state: 'failed', reason: 'the artifact service gave the upload no id or no digest' }
}

async function answered<T>(work: () => Promise<Saved | T>): Promise<Saved | T> {
  try {
    return await work()
  } catch (error) {
    const reason = wordsOf(error)
    return { state: reason.includes('(403)') ? 'refused' : 'failed', reason }
  }
}

/** Uploads the files of the folder as an artifact of this run; one of the name that an earlier attempt left goes first. */
export const saveArtifact = (job: JobOf<'artifact-save'>): Promise<Saved> =>
  answered<never>(async () => {
    try {
      return await upload(job)
    } catch (error) {
      if (!isTaken(error)) throw error
      await new DefaultArtifactClient().deleteArtifact(job.name)
      return upload(job)
    }
  })

/** Uploads the files of the folder, unless this run has an artifact of the name: then fetches that. */
export const saveSegment = (job: JobOf<'segment-save'>): Promise<Saved | Exists> =>
  answered<Exists>(async () => {
    try {
      return await upload(job)
    } catch (error) {
      if (!isTaken(error)) throw error
      const lost = await Promise.race([fetchOwn(job).catch(wordsOf), late(job)])
      return { state: 'exists', lost: lost === null ? null : redact(lost) }
    }
  })

/** The client tries for minutes: what is to be saved must not wait for what may be lost. */
const late = async ({ patience }: JobOf<'segment-save'>): Promise<string> => {
  await setTimeout(patience * 1000)
  return `no answer within ${patience} s`
}

/** Answers why it cannot be used, or null. */
async function fetchOwn({ name, earlier }: JobOf<'segment-save'>): Promise<string | null> {
  const client = new DefaultArtifactClient()
  const { id, digest } = (await client.getArtifact(name)).artifact
  if (!digest) return `artifact ${id} has no digest to check it by`
  const { digestMismatch } = await client.downloadArtifact(id, { path: earlier, expectedHash: digest })
  return digestMismatch ? `artifact ${id} has other bytes than were uploaded` : null
}
