import type { Staffel } from '../../../calc/offerte/offerte';
import type { Documentregel } from '../../../calc/offerte/offertedocument';

/** The staffels of an offerte, each once, under the code that its lines name it by. */
export interface Staffelcodes {
  readonly staffels: readonly { readonly code: string; readonly staffel: Staffel }[];
  readonly codeOf: (regel: Documentregel) => string;
}

/** `S1`, `S2` ... in the order of the lines; lines with the same tiers share a code. */
export function staffelcodes(regels: readonly Documentregel[]): Staffelcodes {
  const codes = new Map<string, { readonly code: string; readonly staffel: Staffel }>();
  for (const { staffel } of regels) {
    if (!staffel || codes.has(keyOf(staffel))) continue;
    codes.set(keyOf(staffel), { code: `S${codes.size + 1}`, staffel });
  }
  return {
    staffels: [...codes.values()],
    codeOf: ({ staffel }) => (staffel ? (codes.get(keyOf(staffel))?.code ?? '') : ''),
  };
}

const keyOf = ({ methode, treden }: Staffel): string =>
  JSON.stringify([methode, treden.map(({ vanaf, prijs, korting }) => [vanaf, prijs ?? null, korting ?? null])]);
