import { execFile } from 'node:child_process'
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { copyDeclarations } from './declarations.js'

/**
 * Makes dist/ from build/: the command line, the Action, the programming interface with its types, and the service
 * clients, which run in a thread of their own.
 * The bundler copies a worker's module without what it imports, so the copy is replaced by one line that loads the
 * clients' own bundle.
 */
const bundles = {
  cli: 'build/src/cli.js',
  action: 'build/src/action.js',
  lib: 'build/src/lib/index.js',
  clients: 'build/src/edge/storage/client-worker.js',
} as const

function bundle([name, entry]: readonly [string, string]) {
  const args = [
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    entry,
    '-o',
    `dist/${name}`,
    '--license',
    'licenses.txt',
    '--quiet',
    '--no-cache',
  ]
  return promisify(execFile)(process.execPath, args)
}

rmSync('dist', { recursive: true, force: true })
await Promise.all(Object.entries(bundles).map(bundle))
for (const name of ['cli', 'action']) {
  const worker = `dist/${name}/client-worker.js`
  if (existsSync(worker)) writeFileSync(worker, "import '../clients/index.js'\n")
}

copyDeclarations('build/src/lib', 'dist/lib')

// The same program under benchstone's command lines.
const alias = "#!/usr/bin/env node\nprocess.argv.splice(2, 0, 'benchstone')\nawait import('./index.js')\n"
writeFileSync('dist/cli/bench.js', alias)
chmodSync('dist/cli/bench.js', 0o755)
