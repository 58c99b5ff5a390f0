import type { ColumnKind } from '../../store/tableRows';
import type { accountkolomkoppen } from '../texts/accountkolomkoppen';
import { accountkeuzes } from './accountkeuzes';

const { rol, invloed, houding, besluit, kwadrant, branche, kengetal, status } = accountkeuzes;

/** What each column of our tables holds. */
export const accounttabelkinds = {
  accounts: {
    nummer: 'text',
    naam: 'text',
    branche,
    status,
    eigenOmzet: 'number',
    klasse: 'formula',
    score: 'number',
    currentratio: 'number',
    solvabiliteit: 'number',
    rtv: 'number',
    bijgewerkt: 'date',
    reviewdatum: 'date',
    actie: 'text',
    actiedatum: 'date',
    eigenaar: 'text',
    blad: 'formula',
  },
  normen: {
    branche,
    kengetal,
    grens1: 'number',
    grens2: 'number',
    grens3: 'number',
    bron: 'text',
    jaar: 'text',
  },
  signalen: { signaal: 'text', besluit, tekst: 'text', voorstel: 'text' },
  dmu: {
    id: 'text',
    persoon: 'text',
    functie: 'text',
    rol,
    invloed,
    houding,
    relatie: 'text',
    volgendeStap: 'text',
  },
  swot: { id: 'text', kwadrant, punt: 'text', herkomst: 'text' },
  confrontatie: { intern: 'text', extern: 'text', score: 'number' },
} as const satisfies {
  readonly [T in keyof typeof accountkolomkoppen]: Readonly<Record<keyof (typeof accountkolomkoppen)[T], ColumnKind>>;
};
