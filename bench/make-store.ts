import { fillStore, type Wanted } from './example-store.js'

/** `make-store.js FOLDER WANTED` */
const [dir = '', wanted = ''] = process.argv.slice(2)
await fillStore(dir, JSON.parse(wanted) as Wanted)
