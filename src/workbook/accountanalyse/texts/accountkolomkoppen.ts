import type { Accountrij, Branchenorm } from '../../../calc/accountanalyse/account';
import type { Text } from '../../../calc/text';
import type { Accounttabellen } from '../accountboek';
import type { Accounttabel } from '../sheets/accountnamen';

/** What stands above each column of our tables; a header is only text, so people may change it. */
export const accountkolomkoppen = {
  accounts: {
    nummer: { nl: 'Nummer', en: 'Number' },
    naam: { nl: 'Naam', en: 'Name' },
    branche: { nl: 'Branche', en: 'Industry' },
    status: { nl: 'Status', en: 'Status' },
    eigenOmzet: { nl: 'Eigen omzet', en: 'Own turnover' },
    klasse: { nl: 'Klasse', en: 'Class' },
    score: { nl: 'Score', en: 'Score' },
    currentratio: { nl: 'Current ratio', en: 'Current ratio' },
    solvabiliteit: { nl: 'Solvabiliteit', en: 'Solvency' },
    rtv: { nl: 'RTV', en: 'RTV' },
    bijgewerkt: { nl: 'Cijfers van', en: 'Figures of' },
    reviewdatum: { nl: 'Review', en: 'Review' },
    actie: { nl: 'Volgende actie', en: 'Next action' },
    actiedatum: { nl: 'Actiedatum', en: 'Action date' },
    eigenaar: { nl: 'Eigenaar', en: 'Owner' },
    blad: { nl: 'Blad', en: 'Sheet' },
  },
  normen: {
    branche: { nl: 'Branche', en: 'Industry' },
    kengetal: { nl: 'Kengetal', en: 'Ratio' },
    grens1: { nl: 'Grens 1', en: 'Boundary 1' },
    grens2: { nl: 'Grens 2', en: 'Boundary 2' },
    grens3: { nl: 'Grens 3', en: 'Boundary 3' },
    bron: { nl: 'Bron', en: 'Source' },
    jaar: { nl: 'Jaar', en: 'Year' },
  },
  signalen: {
    signaal: { nl: 'Regel', en: 'Rule' },
    besluit: { nl: 'Besluit', en: 'Decision' },
    tekst: { nl: 'Tekst', en: 'Text' },
    voorstel: { nl: 'Voorstel', en: 'Proposal' },
  },
  dmu: {
    id: { nl: 'Nr', en: 'No' },
    persoon: { nl: 'Persoon', en: 'Person' },
    functie: { nl: 'Functie', en: 'Position' },
    rol: { nl: 'Rol', en: 'Role' },
    invloed: { nl: 'Invloed', en: 'Influence' },
    houding: { nl: 'Houding', en: 'Attitude' },
    relatie: { nl: 'Relatie', en: 'Relationship' },
    volgendeStap: { nl: 'Volgende stap', en: 'Next step' },
  },
  swot: {
    id: { nl: 'Nr', en: 'No' },
    kwadrant: { nl: 'Kwadrant', en: 'Quadrant' },
    punt: { nl: 'Punt', en: 'Point' },
    herkomst: { nl: 'Herkomst', en: 'Origin' },
  },
  confrontatie: {
    intern: { nl: 'Intern', en: 'Internal' },
    extern: { nl: 'Extern', en: 'External' },
    score: { nl: 'Score', en: 'Score' },
  },
} as const satisfies Columns;

type Texts<K extends string> = Readonly<Record<K, Text>>;
type Columns = { readonly [T in Accounttabel]: Texts<keyof Accounttabellen[T][number] & string> } & {
  readonly accounts: Texts<keyof Accountrij | 'klasse' | 'blad'>;
  readonly normen: Texts<Exclude<keyof Branchenorm, 'grenzen'> | 'grens1' | 'grens2' | 'grens3'>;
};
