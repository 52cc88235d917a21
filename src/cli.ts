#!/usr/bin/env node
import { setCliFile } from './cli/entry.js'
import { version } from './core/model/version.js'

// Nothing heavier may be imported here: start-up time is part of the product.
if (process.argv[2] === '--version' || process.argv[2] === '-V') {
  process.stdout.write(`benchgate ${version}\n`)
} else {
  setCliFile(import.meta.url)
  const { main } = await import('./cli/main.js')
  process.exitCode = await main(process.argv.slice(2))
}
