/**
 * The share of an error that the k-th attempt at one question may spend: 1 / (k (k + 1)).
 *
 * The shares of all attempts add up to 1, since 1/(k (k+1)) = 1/k - 1/(k+1): whoever tries any number of times,
 * stopping when he likes, succeeds by luck with no more than the whole error (union bound; the rule is alpha-spending
 * for an endless sequence of tests: Foster and Stine 2008; Tian and Ramdas 2021, "Online control of the familywise
 * error rate"). It falls off more slowly than 6 / (π² k²), so the second attempt and every later one keep more.
 */
export const shareOfAttempt = (attempt: number): number => 1 / (attempt * (attempt + 1))
