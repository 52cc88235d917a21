import type { PlannedBenchmark } from '../core/model/plan.js'
import type { World } from './world.js'

/** Why this host cannot run the benchmark, or null when it can. */
export async function unmet(world: Pick<World, 'host'>, benchmark: PlannedBenchmark): Promise<string | null> {
  const { gpu, minVramGb, os, tools } = benchmark.requires
  const machine = world.host.machine('')
  if (os !== null && os !== machine.os) return `requires ${os}; this machine runs ${machine.os}`
  if (gpu && machine.gpu === null) return 'requires a GPU; nvidia-smi shows none on this machine'
  const memory = world.host.gpuMemoryGb()
  if (minVramGb > 0 && (memory === null || memory < minVramGb)) {
    return `requires ${minVramGb} GB of GPU memory; this machine has ${memory === null ? 'none' : `${memory} GB`}`
  }
  for (const tool of tools) {
    if (!(await world.host.hasTool(tool))) return `requires ${tool}, which is not on PATH`
  }
  return null
}
