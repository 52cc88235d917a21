import { readFileSync } from 'node:fs'

export interface OracleLook {
  readonly n: number
  readonly p_regression: number
  readonly p_noninferior: number
  readonly seq_p_regression: number
  readonly seq_p_noninferior: number
  readonly decision?: 'PASS' | 'REJECT'
}

export interface OracleGate {
  readonly tol: number
  readonly lim: number
  readonly looks: readonly OracleLook[]
  readonly decision: 'PASS' | 'REJECT' | 'NEEDS_MORE_DATA'
}

interface OracleRank {
  readonly T_plus: number
  readonly n_eff: number
  readonly p_greater: number
  readonly p_less: number
  readonly p_two_sided: number
  readonly ties: boolean
}

type Ends = readonly [number | null, number | null]

export interface PairedOracle {
  readonly id: string
  readonly note: string
  readonly lower_is_better: boolean
  readonly base: readonly number[]
  readonly head: readonly number[]
  readonly expected: {
    readonly log_ratio?: readonly number[]
    readonly signed_rank_log?: OracleRank
    readonly signed_rank_log_shift_tol2pct?: OracleRank
    readonly signed_rank_log_shift_lim5pct?: OracleRank
    readonly signed_rank_linear: OracleRank
    readonly hl_log_ratio?: number
    readonly hl_log_ci90?: Ends
    readonly hl_ci90_k?: number
    readonly hl_log_ci95?: Ends
    readonly hl_ci95_k?: number
  }
  readonly gate_default: OracleGate
  readonly gate_default_log?: OracleGate
  readonly R?: { readonly V: number; readonly p_greater: number; readonly pseudomedian: number }
}

export interface TwoSampleOracle {
  readonly id: string
  readonly note: string
  readonly base: readonly number[]
  readonly head: readonly number[]
  readonly expected: {
    readonly U_head_gt_base: number
    readonly p_greater: number
    readonly p_less: number
    readonly p_two_sided: number
    readonly ties: boolean
    readonly hl_shift: number
    readonly welch_t?: { readonly t: number; readonly p_greater: number; readonly df: number }
    readonly benchstone_directed_z_minimize?: number
    readonly benchstone_mwz_minimize: number
    readonly p_two_sided_normal_tie_corrected_cc?: number
  }
  readonly R?: { readonly hl_shift: number; readonly ci95: readonly [number, number] }
}

export interface NoiseOracle {
  readonly id: string
  readonly note: string
  readonly x: readonly number[]
  readonly lag1_autocorr: number
  readonly von_neumann_ratio: number
  readonly kendall_tau: number
  readonly kendall_p_two_sided: number
  readonly mad_sigma: number
  readonly sd: number
  readonly outlier_share_5mad: number
  readonly bimodality_coefficient: number
}

export interface ChangePointOracle {
  readonly id: string
  readonly note: string
  readonly log_values: readonly number[]
  readonly sigma_hat: number
  readonly phi_hat: number
  readonly pelt_l2_scaled_pen_3logn_minseg3: readonly number[]
  readonly recommended: readonly number[]
}

export interface Oracles {
  readonly sequential: {
    readonly looks: readonly number[]
    readonly weights_by_last_look: Readonly<Record<string, readonly number[]>>
  }
  readonly paired: readonly PairedOracle[]
  readonly two_sample: readonly TwoSampleOracle[]
  readonly noise: readonly NoiseOracle[]
  readonly change_point: readonly ChangePointOracle[]
  readonly multiplicity: readonly {
    readonly id: string
    readonly p: readonly number[]
    readonly holm: readonly number[]
  }[]
  readonly signed_rank_null: Readonly<
    Record<
      string,
      { readonly min_p: number; readonly k_ci90: number; readonly k_ci95: number; readonly k_ci99: number }
    >
  >
}

/** What R and SciPy give; see the README beside the file. */
export const oracles: Oracles = JSON.parse(
  readFileSync(`${process.cwd()}/__tests__/fixtures/oracles/statistics.json`, 'utf8'),
)
