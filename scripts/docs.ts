import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generatedFiles, generatedTables, withTables } from './generated.js'

/** Writes every generated file and table; with --check only says which are out of date, and fails. */
const check = process.argv.includes('--check')
const pages = existsSync('docs') ? readdirSync('docs').map((name) => `docs/${name}`) : []
const markdown = ['README.md', 'CONTRIBUTING.md', ...pages].filter((file) => file.endsWith('.md'))
const tables = generatedTables()
const wanted: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    markdown
      .filter((file) => existsSync(file))
      .map((file) => [file, withTables(readFileSync(file, 'utf8'), tables)]),
  ),
  ...generatedFiles(),
}
const stale = Object.entries(wanted).filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
)
for (const [file, text] of check ? [] : stale) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
for (const [file] of stale) console.log(`${check ? 'out of date' : 'written'}: ${file}`)
if (check && stale.length > 0) {
  console.log('Run "npm run docs" and commit what it changes.')
  process.exitCode = 1
}
