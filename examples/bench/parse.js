import { parse } from '../src/parser.js'

const text = Array.from({ length: 20_000 }, (_, row) => `${row},name ${row},${row * 7}`).join('\n')
for (let round = 0; round < 10; round++) parse(text)
