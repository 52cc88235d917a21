/** The data is not what it should be, as for a manifest. */
export const exitDamaged = 65
