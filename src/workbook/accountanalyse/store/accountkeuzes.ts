import { kwadranten } from '../../../calc/accountanalyse/account';
import {
  besluitWoorden,
  eenheidWoorden,
  houdingWoorden,
  invloedWoorden,
  rolWoorden,
  statusWoorden,
} from '../../../calc/accountanalyse/accountwoorden';
import { branches } from '../../../calc/accountanalyse/branches';
import { kengetalsleutels } from '../../../calc/accountanalyse/kengetalsleutels';
import { keuze, type Keuzewoorden } from '../../../calc/offerte/keuzewoorden';

/** These are the same in every language. */
const zelfde = (waarden: readonly string[]): Keuzewoorden<string> => keuze(waarden, waarden);

/** The words in the sheets of an account for every choice. */
export const accountkeuzes = {
  branche: zelfde(branches.map(({ letter }) => letter)),
  status: statusWoorden,
  eenheid: eenheidWoorden,
  rol: rolWoorden,
  invloed: invloedWoorden,
  houding: houdingWoorden,
  besluit: besluitWoorden,
  kwadrant: zelfde(kwadranten),
  kengetal: zelfde(kengetalsleutels),
} as const satisfies Record<string, Keuzewoorden<string>>;
