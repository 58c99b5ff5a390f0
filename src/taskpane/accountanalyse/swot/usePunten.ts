import type { Kwadrant, Swotrij } from '../../../calc/accountanalyse/account';
import { writeAccountRows } from '../operations';
import type { StapProps } from '../stap';
import { useFocusLater } from '../useFocusLater';
import { metPunt } from './metPunt';
import { nieuwPuntId, puntId } from './puntIds';
import { naarKwadrant, verplaatst } from './verplaatst';

export interface Puntacties {
  readonly add: (kwadrant: Kwadrant, punt: string, herkomst?: string) => Promise<boolean>;
  readonly write: (punt: Swotrij, tekst: string) => Promise<boolean>;
  readonly move: (punt: Swotrij, by: -1 | 1) => void;
  readonly moveTo: (punt: Swotrij, kwadrant: Kwadrant) => void;
  readonly remove: (punt: Swotrij) => void;
}

/** What can be done with the points of a SWOT; the focus stays with the point, or goes to the one beside it. */
export function usePunten({ account, change }: Pick<StapProps, 'account' | 'change'>): Puntacties {
  const focusLater = useFocusLater();
  const { nummer, swot } = account;
  const besideOf = (punt: Swotrij): string => {
    const inQuadrant = swot.filter(({ kwadrant }) => kwadrant === punt.kwadrant);
    const at = inQuadrant.findIndex(({ id }) => id === punt.id);
    const beside = inQuadrant[at + 1] ?? inQuadrant[at - 1];
    return beside ? puntId(beside.id) : nieuwPuntId(punt.kwadrant);
  };
  return {
    add: (kwadrant, punt, herkomst = '') =>
      change(
        () => writeAccountRows(nummer, 'swot', (now) => metPunt(now, { kwadrant, punt, herkomst })),
        (texts) => texts.swot.saidAdded(texts.swot.quadrants[kwadrant]),
      ),
    write: ({ id }, punt) =>
      change(
        () => writeAccountRows(nummer, 'swot', (now) => now.map((one) => (one.id === id ? { ...one, punt } : one))),
        (texts) => texts.swot.saidChanged,
      ),
    move: ({ id }, by) => {
      if (verplaatst(swot, id, by) === swot) return;
      void change(
        () => writeAccountRows(nummer, 'swot', (now) => verplaatst(now, id, by)),
        (texts) => texts.swot.saidReordered,
      ).then((isDone) => isDone && focusLater(puntId(id)));
    },
    moveTo: ({ id }, kwadrant) =>
      void change(
        () => writeAccountRows(nummer, 'swot', (now) => naarKwadrant(now, id, kwadrant)),
        (texts) => texts.swot.saidMoved(texts.swot.quadrants[kwadrant]),
      ).then((isDone) => isDone && focusLater(puntId(id))),
    remove: (punt) => {
      const beside = besideOf(punt);
      void change(
        () => writeAccountRows(nummer, 'swot', (now) => now.filter(({ id }) => id !== punt.id)),
        (texts) => texts.swot.saidRemoved,
      ).then((isDone) => isDone && focusLater(beside));
    },
  };
}
