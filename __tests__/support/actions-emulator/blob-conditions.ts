import type { IncomingMessage } from 'node:http'
import type { BlobFacts } from './blob-store.js'
import { Refused } from './refused.js'

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

const names = (list: string, facts: BlobFacts | undefined): boolean =>
  facts !== undefined && (list === '*' || list === facts.etag)

/** Throws `Refused` where a conditional header of a request does not hold for the blob that is there, or for none. */
export function checkConditions(request: IncomingMessage, facts: BlobFacts | undefined): void {
  const { 'if-match': match, 'if-none-match': noneMatch } = request.headers
  const { 'if-modified-since': modified, 'if-unmodified-since': unmodified } = request.headers
  if (match && !names(match, facts)) throw new Refused(412, 'ConditionNotMet')
  if (noneMatch && names(noneMatch, facts)) {
    if (isRead(request)) throw new Refused(304, 'ConditionNotMet')
    throw noneMatch === '*' ? new Refused(409, 'BlobAlreadyExists') : new Refused(412, 'ConditionNotMet')
  }
  if (!facts) return
  const changed = Date.parse(facts.modified)
  if (unmodified && changed > Date.parse(unmodified)) throw new Refused(412, 'ConditionNotMet')
  if (modified && changed <= Date.parse(modified))
    throw new Refused(isRead(request) ? 304 : 412, 'ConditionNotMet')
}
