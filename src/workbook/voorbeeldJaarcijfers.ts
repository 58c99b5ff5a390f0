/**
 * Figures of Microsoft as its annual reports (Form 10-K) give them, in millions of dollars, of fiscal years that end on
 * 30 June. They are facts to compute with, so they stay as they were published.
 */
export const boekjaren = [2020, 2021, 2022, 2023] as const;

export type JaarcijferKey =
  | 'vlottendeActiva'
  | 'voorraden'
  | 'debiteuren'
  | 'totaalVermogen'
  | 'eigenVermogen'
  | 'kortVreemdVermogen'
  | 'omzet'
  | 'inkoopwaarde'
  | 'winstVoorBelasting'
  | 'rentelasten'
  | 'nettowinst';

type Years = readonly [number, number, number, number];

export const jaarcijfers: Readonly<Record<JaarcijferKey, Years>> = {
  vlottendeActiva: [181_915, 184_406, 169_684, 184_257],
  voorraden: [1_895, 2_636, 3_742, 2_500],
  debiteuren: [32_011, 38_043, 44_261, 48_688],
  totaalVermogen: [301_311, 333_779, 364_840, 411_976],
  eigenVermogen: [118_304, 141_988, 166_542, 206_223],
  kortVreemdVermogen: [72_310, 88_657, 95_082, 104_149],
  omzet: [143_015, 168_088, 198_270, 211_915],
  inkoopwaarde: [46_078, 52_232, 62_650, 65_863],
  winstVoorBelasting: [53_036, 71_102, 83_716, 89_311],
  rentelasten: [2_591, 2_346, 2_063, 1_968],
  nettowinst: [44_281, 61_271, 72_738, 72_361],
};

/** The closing balance of fiscal 2019, with which 2020 opens. */
export const beginbalans = { totaalVermogen: 286_556, eigenVermogen: 102_330 } as const;
