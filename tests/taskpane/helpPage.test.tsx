import { screen, waitFor, within } from '@testing-library/react';
import { catalogue } from '../../src/calc/catalogue';
import { problemsOf } from './axe';
import { englishExcel, field, noExcel, showPane } from './showPane';
import { workbook } from './workbook';

const title = (name: string) => screen.findByRole('heading', { level: 2, name });
const part = (name: string) => screen.getByRole('heading', { level: 3, name });
const button = (name: string) => screen.getByRole('button', { name });

describe('The explanation of a function, inside the pane', () => {
  it('opens from its form and leads back to it, with what was filled in', async () => {
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '7000');
    await user.click(button('Uitleg'));
    expect(await title('Return on investment')).toHaveFocus();
    expect(part('Waar is het voor?')).toBeVisible();
    await user.click(button('Vul je eigen cijfers in'));
    await waitFor(() => expect(field('Opbrengst')).toHaveValue('7000'));
  });

  it('says everything: how to compute it, what goes in, an example, and what people get wrong', async () => {
    await showPane('?functie=SOLVABILITEIT&uitleg');
    await title('Solvabiliteit');
    for (const name of [
      'Waar is het voor?',
      'Formule',
      'Wat vul je in?',
      'Wat komt eruit?',
      'Norm',
      'Voorbeeld, stap voor stap',
      'Veelgemaakte fout',
      'Als Excel een fout toont',
      'Zo staat het in Excel',
      'Definities verschillen',
      'Kijk ook bij',
      'Bronnen',
    ]) {
      expect(part(name)).toBeVisible();
    }
    const [parameters] = screen.getAllByRole('table');
    expect(within(parameters as HTMLElement).getByRole('row', { name: /^Totaal vermogen/ })).toHaveTextContent(
      'Het balanstotaal.euro (€)minstens 0mag niet leeg zijn',
    );
  });

  it('is left with Esc, and the focus returns to where it was asked for', async () => {
    const user = await showPane('?functie=ROI');
    button('Uitleg').focus();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await title('Return on investment')).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(button('Uitleg')).toHaveFocus());
  });

  it('opens what it refers to inside the pane, and comes back one by one', async () => {
    const user = await showPane('?functie=SOLVABILITEIT&uitleg');
    await title('Solvabiliteit');
    const link = screen.getByRole('link', { name: 'Debt ratio' });
    await user.click(link);
    expect(await title('Debt ratio')).toHaveFocus();
    await user.click(button('Terug naar Solvabiliteit'));
    await title('Solvabiliteit');
    expect(screen.getByRole('link', { name: 'Debt ratio' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Vul voorbeeld in' })).toBeVisible();
  });

  it('gives way to the search and to an error, and is there again after', async () => {
    const user = await showPane('?functie=ROI&uitleg');
    await title('Return on investment');
    await user.click(button('Waarom deze fout?'));
    await title('Waarom deze fout?');
    await user.keyboard('{Escape}');
    await title('Return on investment');
    expect(part('Waar is het voor?')).toBeVisible();
    await user.keyboard('{Control>}k{/Control}');
    expect(await screen.findByRole('searchbox')).toHaveFocus();
  });

  it('speaks the language of the pane, with the signs of the workbook', async () => {
    workbook.notation = { decimal: '.', thousands: ',' };
    await showPane('?functie=SOLVABILITEIT&uitleg', englishExcel);
    await title('Solvency');
    expect(part('What is it for?')).toBeVisible();
    expect(await screen.findByText('=ACCOUNT.SOLVABILITEIT(70000,123000)')).toBeVisible();
    expect(screen.getByText('Equity may not exceed total capital.')).toBeVisible();
    expect(screen.getByText('#NUM!')).toBeVisible();
  });

  it('leads to the page that prints well', async () => {
    await showPane('?functie=BTW.INCL&uitleg');
    const link = await screen.findByRole('link', { name: 'Open als pagina om te printen' });
    expect(link).toHaveAttribute('href', 'help/btw.incl.html');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('of a function that is not there gives way to the list', async () => {
    await showPane('?functie=NIETS&uitleg', noExcel);
    expect(await screen.findByRole('searchbox')).toBeVisible();
  });

  it('is in order for a screen reader', async () => {
    await showPane('?functie=STAFFEL&uitleg');
    await title('Staffel');
    expect(await problemsOf(document.body)).toEqual([]);
  });
});

describe('Every function', () => {
  it('is explained inside the pane', async () => {
    for (const { id, title: name } of catalogue) {
      await showPane(`?functie=${id}&uitleg`, noExcel);
      await title(name.nl);
      expect([id, part('Veelgemaakte fout').nextElementSibling?.textContent]).toEqual([
        id,
        expect.stringMatching(/.{40}/),
      ]);
      document.body.replaceChildren();
    }
  }, 60_000);
});
