import type { CommandLine } from '../model/plan.js'
import { shellCursor } from './shell-quoting.js'

/** Values by placeholder name, without the braces: `{ config_path: '/tmp/x/config.json' }`. */
export type Values = Readonly<Record<string, string>>

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly value: string }

const text = (content: string): Token => ({ kind: 'text', text: content })

/** Splits at known placeholders; every other brace stands for itself. */
function tokens(template: string, values: Values): Token[] {
  return template.split(/(\{[A-Za-z_][\w.-]*\})/).map((part) => {
    const name = part.slice(1, -1)
    const known = part.startsWith('{') && part.endsWith('}') && Object.hasOwn(values, name)
    return known ? { kind: 'placeholder', value: values[name]! } : text(part)
  })
}

/** Splits as Python's `str.format` would, where it would accept the template; else undefined. */
function formatTokens(template: string, values: Values): Token[] | undefined {
  const found: Token[] = []
  for (const part of template.split(/(\{\{|\}\}|\{[^{}]*\})/)) {
    const name = part.slice(1, -1)
    if (part === '{{' || part === '}}') found.push(text(part.charAt(0)))
    else if (!/[{}]/.test(part)) found.push(text(part))
    else if (Object.hasOwn(values, name)) found.push({ kind: 'placeholder', value: values[name]! })
    else return undefined
  }
  return found
}

const verbatim = (parts: readonly Token[]): string =>
  parts.map((token) => (token.kind === 'text' ? token.text : token.value)).join('')

function quoted(parts: readonly Token[]): string {
  const cursor = shellCursor()
  return parts
    .map((token) => {
      if (token.kind === 'placeholder') return cursor.quote(token.value)
      cursor.advance(token.text)
      return token.text
    })
    .join('')
}

/**
 * A command with its known placeholders replaced: quoted for the place they stand at in a shell string, verbatim in
 * an argv. Unknown names and all other braces (`${HOME}`, `awk '{print}'`, `{{.State}}`) stay as they are.
 */
export function expandCommand(command: CommandLine, values: Values): CommandLine {
  if (typeof command === 'string') return quoted(tokens(command, values))
  return command.map((argument) => verbatim(tokens(argument, values)))
}

/**
 * A project's invocation (a shell string) with its placeholders replaced and quoted. Where every brace of it is
 * doubled or part of a known placeholder it is a Python format string, and `{{` and `}}` each mean one brace;
 * otherwise the braces stand for themselves.
 */
export function expandInvocation(template: string, values: Values): string {
  return quoted(formatTokens(template, values) ?? tokens(template, values))
}
