import { posten, type Cijfer } from '../blok/boekjaar';
import { kengetallen } from '../blok/kengetallen';
import { exact } from '../decimal';
import { bandOf } from '../norm';
import type { Account } from './account';
import type { Kengetalrij } from './analyse';
import { kengetalnorm } from './kengetalnorm';
import { kengetallabel } from './kengetallabel';
import { kengetalopmerkingen } from './kengetalopmerkingen';
import { kengetalplaatsen } from './kengetalsleutels';
import { trend } from './trend';
import { tariefcel } from './tariefcel';

/**
 * The ratios of an account: the rows of KENGETALLEN, in its order, with what is said about each. The outcomes come from
 * that block itself, so that pane and sheet cannot differ.
 */
export function kengetalrijen(account: Pick<Account, 'jaren' | 'velden' | 'normen' | 'taal'>): readonly Kengetalrij[] {
  const { jaren, velden, normen, taal } = account;
  const jaarcijfers = posten.map((post) => jaren.map(({ cijfers }) => cijfers[post]));
  const jaartallen = jaren.map(({ jaar }) => jaar);
  const block = kengetallen.compute([jaarcijfers, [[tariefcel(velden.btwTarief)]], [jaartallen]], {
    calculator: exact,
    language: taal,
  }) as readonly (readonly Cijfer[])[];
  return kengetalplaatsen.map(({ sleutel, definition, cel }, rij) => {
    const waarden = block[rij] ?? [];
    const norm = kengetalnorm(sleutel, normen);
    const unit = definition.result.cells?.[cel]?.unit ?? definition.result.unit;
    return {
      sleutel,
      rij,
      definition,
      label: kengetallabel(sleutel),
      waarden,
      trend: trend(waarden, jaartallen, unit),
      norm,
      oordelen: waarden.map((waarde) =>
        norm !== undefined && typeof waarde === 'number' ? bandOf(norm.banden, waarde) : undefined,
      ),
      opmerkingen: kengetalopmerkingen(sleutel, block, account),
    };
  });
}
