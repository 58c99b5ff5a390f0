import { celtekst } from '../../calc/offerte/leven/decimaal';
import { inExcel } from '../inExcel';
import type { Jaarwijziging, Overschrijving } from './accountboek';
import { jaarcelinhoud } from './store/jaarcelinhoud';
import { jaarcellenVan } from './store/jaarcellenVan';
import { leesAccount } from './store/leesAccount';
import { openAccount } from './store/openAccount';

/** What changes of the annual figures would write over: the cells that hold something else now. */
export const jaarOverschrijvingen = (
  nummer: string,
  wijzigingen: readonly Jaarwijziging[],
): Promise<readonly Overschrijving[]> =>
  inExcel(async (context) => {
    const open = await openAccount(context, nummer);
    const { cellen, wanted } = jaarcellenVan(await leesAccount(open), wijzigingen);
    return wanted.flatMap(({ wijziging: { waar, kolom, inhoud }, row, column }): readonly Overschrijving[] => {
      const [value, formula] = [cellen.value(row, column), cellen.formula(row, column)];
      const nieuw = jaarcelinhoud(inhoud, open.taken);
      if (formula === '' || formula === nieuw) return [];
      const isFormule = formula !== value;
      return [{ waar, kolom, oud: shown(isFormule ? formula : value), nieuw: shown(nieuw), isFormule }];
    });
  });

const shown = (content: unknown): string => (typeof content === 'number' ? celtekst(content) : String(content ?? ''));
