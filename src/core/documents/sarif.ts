import type { Finding } from '../model/finding.js'
import type { Document, Outcome } from './document.js'
import { fingerprint } from './parts/fingerprint.js'
import { type Rule, ruleOf, rules } from './rules.js'

/** What code scanning keeps of one upload is less; more results than this are refused altogether. */
const mostResults = 25_000

/**
 * SARIF 2.1.0 as code scanning accepts it: one run, every required text filled, one category per project.
 * An outcome without findings is a valid log too, and the one that closes alerts: it is always uploaded.
 */
export const sarif: Document = {
  name: 'sarif',
  summary: 'SARIF 2.1.0 for code scanning',
  file: 'benchgate.sarif',
  render: (outcome) => `${JSON.stringify(log(outcome), null, 2)}\n`,
}

function log(outcome: Outcome): object {
  const { findings, header, decision } = outcome
  const shown = findings.slice(0, mostResults)
  const known = [...rules, ...strangers(shown)]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'benchgate', semanticVersion: header.harnessVersion, rules: known.map(descriptor) },
        },
        automationDetails: { id: `benchgate/${header.project}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: decision !== 'ERROR' }],
        results: results(shown, known, header.project),
      },
    ],
  }
}

/** Rules of findings that `rules.ts` does not list: a result must never point at a rule that is not there. */
function strangers(findings: readonly Finding[]): readonly Rule[] {
  const listed = new Set(rules.map(({ id }) => id))
  const ids = new Set(findings.map(({ rule }) => rule).filter((id) => !listed.has(id)))
  return [...ids].map(ruleOf)
}

/** No `security-severity`: with it the result would count as a security alert. */
const descriptor = ({ id, sentence, help, docs }: Rule): object => ({
  id,
  shortDescription: { text: sentence },
  fullDescription: { text: `${sentence} ${help}` },
  help: { text: `${help} See ${docs}.`, markdown: `${help}\n\nSee \`${docs}\`.` },
  properties: { tags: ['performance'], precision: 'high', 'problem.severity': 'warning' },
})

function results(findings: readonly Finding[], known: readonly Rule[], project: string): readonly object[] {
  const index = new Map(known.map(({ id }, at) => [id, at]))
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = identity(project, finding)
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return {
      ruleId: finding.rule,
      ruleIndex: index.get(finding.rule),
      level: finding.level,
      message: {
        text: [finding.message || ruleOf(finding.rule).sentence, finding.remedy].filter(Boolean).join(' '),
      },
      locations: [location(finding)],
      partialFingerprints: { primaryLocationLineHash: `${fingerprint(key)}:${nth}` },
    }
  })
}

/** Neither line nor numbers: an alert stays the same one when the manifest grows or the change gets larger. */
const identity = (project: string, { benchmark, subject, metric, rule }: Finding): string =>
  [project, benchmark ?? '', subject ?? '', metric ?? '', rule].join('|')

function location({ file, line }: Finding): object {
  const startLine = Number.isInteger(line) && line > 0 ? line : 1
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(file || 'bench/manifest.toml') },
      region: { startLine, startColumn: 1, endLine: startLine, endColumn: 2 },
    },
  }
}

const uri = (path: string): string => path.split('/').map(segment).join('/')

/** A lone surrogate, which a file name may hold, cannot be encoded. */
const segment = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
