#!/usr/bin/env node
process.argv.splice(2, 0, 'benchstone')
await import('./index.js')
