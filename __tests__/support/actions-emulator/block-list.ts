import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { Refused } from './refused.js'

/** A block that is to be part of a blob, and where it is looked for. */
export interface ListedBlock {
  readonly id: string
  readonly from: 'Latest' | 'Uncommitted' | 'Committed'
}

const places: readonly string[] = ['Latest', 'Uncommitted', 'Committed'] satisfies ListedBlock['from'][]

/** The body of Put Block List; throws `Refused`. */
export function readBlockList(text: string): readonly ListedBlock[] {
  const root = rootOf(text)
  if (root?.name !== 'BlockList') throw new Refused(400, 'InvalidXmlDocument')
  return root.children
    .filter((child) => child instanceof XmlElement)
    .map(({ name, text: id }) => {
      if (!places.includes(name)) throw new Refused(400, 'InvalidXmlDocument')
      return { id, from: name as ListedBlock['from'] }
    })
}

function rootOf(text: string): XmlElement | null {
  try {
    return parseXml(text).root
  } catch {
    return null
  }
}
