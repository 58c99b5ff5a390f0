import type { Besluit, Dmurij, Kwadrant } from '../../../calc/accountanalyse/account';
import { veldgetal } from '../../../calc/accountanalyse/veldgetal';
import type { TableRows } from '../../store/tableRows';
import type { Accounttabellen } from '../accountboek';
import type { Accounttabel } from '../sheets/accountnamen';
import { tabelids } from './tabelids';

type Rijen = Readonly<Record<Accounttabel, TableRows>>;

/** The tables of an account as its parts. A row that does not say what it is about is left in the sheet and counts nowhere. */
export function tabelrijenOf(rijen: Rijen): Accounttabellen {
  const { signalen, dmu, swot, confrontatie } = rijen;
  const dmuIds = tabelids(rijen, 'dmu');
  const swotIds = tabelids(rijen, 'swot');
  return {
    signalen: signalen.rows.flatMap(({ cells: { signaal = '', besluit = '', tekst = '', voorstel = '' } }) =>
      signaal === '' || besluit === '' ? [] : [{ signaal, besluit: besluit as Besluit, tekst, voorstel }],
    ),
    dmu: dmu.rows.map(({ cells }, index) => ({
      id: dmuIds[index] ?? '',
      persoon: cells.persoon ?? '',
      functie: cells.functie ?? '',
      rol: (cells.rol ?? '') as Dmurij['rol'],
      invloed: (cells.invloed ?? '') as Dmurij['invloed'],
      houding: (cells.houding ?? '') as Dmurij['houding'],
      relatie: cells.relatie ?? '',
      volgendeStap: cells.volgendeStap ?? '',
    })),
    swot: swot.rows.flatMap(({ cells: { kwadrant = '', punt = '', herkomst = '' } }, index) =>
      kwadrant === '' ? [] : [{ id: swotIds[index] ?? '', kwadrant: kwadrant as Kwadrant, punt, herkomst }],
    ),
    confrontatie: confrontatie.rows.flatMap(({ cells: { intern = '', extern = '', score = '' } }) => {
      const figure = veldgetal(score);
      return intern === '' || extern === '' || figure === '' ? [] : [{ intern, extern, score: figure }];
    }),
  };
}
