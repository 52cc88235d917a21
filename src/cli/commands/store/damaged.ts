import type { Invocation, Option } from '../../command.js'

/** What `store NAME` does. */
export interface Subcommand {
  readonly name: string
  /** What follows the name. */
  readonly usage: string
  readonly sentence: string
  readonly options: readonly Option[]
  /** `invocation.positionals` are those after the name. */
  run(invocation: Invocation): Promise<number>
}

/** The data is not what it should be, as for a manifest. */
export const exitDamaged = 65
