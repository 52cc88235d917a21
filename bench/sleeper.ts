import { processes } from '../src/edge/processes.js'

/**
 * `sleeper.js MEGABYTES`: holds that much memory and times `sleep 0.05` as the gate does, `COUNT` times for each
 * message COUNT; answers with the walls in milliseconds.
 */
const megabytes = Number(process.argv[2])
const resident = Array.from({ length: megabytes }, () => Buffer.alloc(2 ** 20, 1))
const command = {
  ...{ command: ['sleep', '0.05'], cwd: '.', timeout: 10 },
  env: processes.baseEnvironment([], '/', '/'),
}
process.on('message', async (count: number) => {
  const walls: number[] = []
  for (let run = 0; run < count; run++) walls.push((await processes.run(command)).wall * 1000)
  process.send?.({ walls, resident: resident.length })
})
