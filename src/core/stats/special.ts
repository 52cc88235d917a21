/** Coefficients B(2k) / (2k (2k - 1)) of Stirling's series for the logarithm of the gamma function. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

const tiny = 1e-300
const precision = 1e-16
const mostSteps = 10_000

/** A p value that underflowed is still not zero. */
export const notZero = (p: number): number => Math.max(p, Number.MIN_VALUE)

/** ln Γ(x) for x > 0: the recurrence up to 10, then Stirling's series. */
function logGamma(x: number): number {
  let shift = 0
  let z = x
  for (; z < 10; z++) shift += Math.log(z)
  const tail = stirling.reduce((total, coefficient, k) => total + coefficient / z ** (2 * k + 1), 0)
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + tail - shift
}

/** Evaluates b0 + a1 / (b1 + a2 / (b2 + …)) by Lentz's method; `term(k)` is [a_k, b_k]. */
function continuedFraction(b0: number, term: (k: number) => readonly [number, number]): number {
  let value = b0 || tiny
  let c = value
  let d = 0
  for (let k = 1; k <= mostSteps; k++) {
    const [a, b] = term(k)
    d = 1 / (b + a * d || tiny)
    c = b + a / c || tiny
    value *= c * d
    if (Math.abs(c * d - 1) < precision) break
  }
  return value
}

/** The fraction of the incomplete beta function, which converges fast for x below its mean (DLMF 8.17.22). */
function betaFraction(x: number, a: number, b: number): number {
  return continuedFraction(1, (k) => {
    const m = k >> 1
    if (k % 2 === 0) return [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), 1]
    return [(-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)), 1]
  })
}

/** Regularised incomplete beta function I_x(a, b); `y` is 1 - x, given apart so that no digits are lost. */
function regularisedBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - regularisedBeta(y, x, b, a)
  const logFront = a * Math.log(x) + b * Math.log(y) + logGamma(a + b) - logGamma(a) - logGamma(b)
  return Math.exp(logFront) / (a * betaFraction(x, a, b))
}

/** P(T >= t) for Student's t with `df` degrees of freedom (any real > 0), never exactly 0. */
export function studentUpperTail(t: number, df: number): number {
  if (t < 0) return 1 - studentUpperTail(-t, df)
  const square = t * t
  const x = df / (df + square)
  const y = Number.isFinite(square) ? square / (df + square) : 1
  return notZero(regularisedBeta(x, y, df / 2, 0.5) / 2)
}

/** erf(z / √2) by its power series, for small z. */
function centralMass(z: number): number {
  let term = z
  let total = z
  for (let k = 1; Math.abs(term) > precision * Math.abs(total); k++) {
    term *= (z * z) / (2 * k + 1)
    total += term
  }
  return 2 * total * Math.exp((-z * z) / 2) * Math.sqrt(1 / (2 * Math.PI))
}

/** P(Z >= z) for a standard normal Z, never exactly 0. */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z)
  if (z < 2) return (1 - centralMass(z)) / 2
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  return notZero(density / continuedFraction(z, (k) => [k, z]))
}
