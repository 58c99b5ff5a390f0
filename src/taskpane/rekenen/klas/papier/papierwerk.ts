import { gedrukteSeed } from '../../../../calc/rekenen/geheim';
import type { Leerlingwerk } from '../../../../calc/rekenen/klasoverzicht';
import type { Opgave } from '../../../../calc/rekenen/opgave';
import type { Oordeel } from '../../../../calc/rekenen/oordeel';
import { leesSeed } from '../../../../calc/rekenen/seed';

interface Gemaakt {
  readonly opgave: Opgave;
  readonly oordeel: Oordeel;
}

/** What a student wrote on paper, as if it had been handed in today; what cannot be read is no attempt. */
export function papierwerk(
  leerling: string,
  gemaakt: readonly Gemaakt[],
  geheim: string | undefined,
  dag: number,
): Leerlingwerk {
  const printed = (seed: string): string => {
    const read = leesSeed(seed);
    return read ? gedrukteSeed(read, geheim) : seed;
  };
  return {
    leerling,
    antwoorden: gemaakt.map(({ opgave, oordeel }) => ({ seed: printed(opgave.seed), oordeel })),
    pogingen: gemaakt
      .filter(({ oordeel }) => oordeel.oordeel !== 'onleesbaar')
      .map(({ opgave: { template, seed }, oordeel: { goed, code } }) => ({
        template,
        seed: printed(seed),
        goed,
        hint: false,
        poging: 1,
        dag,
        code,
      })),
  };
}
