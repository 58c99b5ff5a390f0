import type { Argument } from '../blok/argument';
import { posten } from '../blok/boekjaar';
import { kengetaljaren } from '../blok/kengetaljaren';
import { kengetalTabel } from '../blok/kengetalTabel';
import { exact } from '../decimal';
import type { Account } from './account';
import type { Kengetalsleutel } from './analyse';
import { kengetalplaatsen } from './kengetalsleutels';
import { tariefcel } from './tariefcel';

const tabelrij = (sleutel: Kengetalsleutel): number => {
  const id = kengetalplaatsen.find((plaats) => plaats.sleutel === sleutel)?.definition.id;
  return kengetalTabel.findIndex(({ definition }) => definition.id === id);
};

/** The parameters of a ratio that are left out, because another figure holds them already. */
export const inbegrepenGegevens = (sleutel: Kengetalsleutel): readonly string[] =>
  Object.entries(kengetalTabel[tabelrij(sleutel)]?.namen ?? {}).flatMap(([param, naam]) =>
    naam === '' ? [param] : [],
  );

/** What a ratio of a year was computed from, by the names of the parameters of its function. */
export function kengetalgegevens(
  { jaren, velden }: Pick<Account, 'jaren' | 'velden'>,
  sleutel: Kengetalsleutel,
  kolom: number,
): Readonly<Record<string, readonly Argument[]>> {
  const jaarcijfers = posten.map((post) => jaren.map(({ cijfers }) => cijfers[post]));
  const jaartallen = jaren.map(({ jaar }) => jaar);
  const uitgerekend = kengetaljaren(jaarcijfers, tariefcel(velden.btwTarief), exact, jaartallen);
  return uitgerekend[kolom]?.cellen[tabelrij(sleutel)] ?? {};
}
