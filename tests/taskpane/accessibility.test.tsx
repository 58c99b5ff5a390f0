import { screen, waitFor } from '@testing-library/react';
import { catalogue } from '../../src/calc/catalogue';
import type { Definition } from '../../src/calc/define';
import { isOptional } from '../../src/calc/params';
import { problemsOf } from './axe';
import { noExcel, outcome, seek, showPane } from './showPane';
import { workbook } from './workbook';

// Every rule of axe over a whole page takes seconds on a busy machine.
jest.setTimeout(30_000);

/** What a form is built of: fields of a kind and shape, one or several outcomes, an explanation in steps. */
const buildOf = ({ params, result }: Definition): string =>
  JSON.stringify([
    [
      ...new Set(
        Object.values(params).map((param) =>
          ['reads' in param.kind ? param.kind.reads : '', param.shape, isOptional(param)].join(),
        ),
      ),
    ].sort(),
    Object.keys(result).sort(),
  ]);
/** One function of each build: its words differ from another's, and what a screen reader makes of the form does not. */
const oneOfEach = [...new Map(catalogue.map((definition) => [buildOf(definition), definition.id])).values()];

describe('For a screen reader', () => {
  it('the list is in order', async () => {
    workbook.isEmpty = true;
    await showPane();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('the list with favourites, what was used last, an open group and what was found is in order', async () => {
    localStorage.setItem('account.favorieten', '["ROI","ABC"]');
    localStorage.setItem('account.recent', '["ROI"]');
    const user = await showPane();
    await user.click(screen.getByRole('button', { name: /^Liquiditeit/ }));
    await screen.findByText('NETTOWERKKAPITAAL');
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await seek(user, 'korting');
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await seek(user, 'xyz');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it.each(oneOfEach)('the form of %s, and of all that are built like it, is in order, filled in', async (id) => {
    const user = await showPane(`?functie=${id}`, noExcel);
    await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
    await waitFor(() => expect(outcome()).not.toHaveTextContent('Vul nog in'));
    expect(await problemsOf(document.body)).toEqual([]);
  });

  it('a form with cells and with something wrong is in order', async () => {
    workbook.select({ sheet: 'Jaarcijfers', address: 'C12' }, [[-7]]);
    const user = await showPane('?functie=ROI');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor opbrengst' }));
    await screen.findByText('Vul voor opbrengst minstens 0 in.');
    expect(await problemsOf(document.body)).toEqual([]);
  });

  it('the question before overwriting is in order', async () => {
    workbook.answers = [
      {
        kind: 'occupied',
        cells: [{ address: 'C5', old: '12', new: '13' }],
        agreed: { address: 'Blad1!C5', contents: ['12'] },
      },
    ];
    const user = await showPane('?functie=ROI');
    await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
    await waitFor(() => expect(outcome()).toHaveTextContent('40,0%'));
    await user.click(screen.getByRole('button', { name: 'Invoegen' }));
    await screen.findByRole('alertdialog');
    expect(await problemsOf(document.body)).toEqual([]);
  });

  it('the explanation of an error is in order', async () => {
    workbook.explanation = { kind: 'other', address: 'Blad1!C5', error: '#REF!' };
    await showPane('?pagina=fout');
    await screen.findByRole('heading', { level: 3 });
    expect(await problemsOf(document.body)).toEqual([]);
  });
});
