import { act, screen, waitFor, within } from '@testing-library/react';
import type { Documentregel } from '../../src/calc/offerte/offertedocument';
import { problemsOf } from './axe';
import { offertes } from './offerteWorkbook';
import { englishExcel, showPane } from './showPane';

jest.setTimeout(30_000);

const hoog = { categorie: 'standaard', tarief: '0.21' } as const;
const stoel: Documentregel = { id: 'a', omschrijving: 'Stoel', aantal: '10', stuksprijs: '100', btw: hoog };
const bureau: Documentregel = {
  id: 'b',
  omschrijving: 'Bureau',
  aantal: '2',
  stuksprijs: '350.50',
  kortingen: ['0.1', '0.05'],
  btw: hoog,
};
const address = '?offerte=OFF-2026-0001&stap=regels';

const open = async (regels: readonly Documentregel[], host = undefined as never) => {
  offertes.put({ regels });
  const user = await showPane(address, host);
  await screen.findByRole('button', { name: /^(Voeg toe|Add)$/ }, { timeout: 10_000 });
  return user;
};
const row = (name: RegExp) => screen.findByRole('button', { name });
const amounts = () =>
  [...screen.getByRole('region', { name: /Totalen|Totals/ }).querySelectorAll('dd')].map((dd) => dd.textContent);

describe('The lines of an offerte', () => {
  it('stand with their amounts and their totals', async () => {
    await open([stoel, bureau]);
    expect(await row(/^Regel 1: Stoel/)).toHaveTextContent('Stoel € 1.000,00 10 × € 100,00 · 21% btw');
    // 2 x 350.50 x 0.9 x 0.95 = 599.355
    expect(await row(/^Regel 2: Bureau/)).toHaveTextContent('€ 599,36 2 × € 350,50 −10% −5%');
    expect(amounts()).toEqual(['€ 1.599,36', '€ 1.599,36', '€ 335,87', '€ 1.935,23']);
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('are in order for a screen reader in English', async () => {
    await open(
      [stoel, { id: 'c', soort: 'sectie', omschrijving: 'Extra' }, { ...bureau, soort: 'optie' }],
      englishExcel as never,
    );
    expect(await row(/^Line 3: Bureau/)).toHaveTextContent('option · not counted');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('come one by one, and the new one opens', async () => {
    const user = await open([]);
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Product of dienst' }));
    await screen.findByRole('heading', { level: 3, name: /Regel 1/ });
    await user.type(screen.getByRole('textbox', { name: 'Omschrijving' }), 'Kast');
    await user.type(screen.getByRole('textbox', { name: 'Prijs' }), '1.234,5');
    await user.tab();
    await waitFor(() =>
      expect(offertes.document().regels).toEqual([
        { id: 'nieuw1', soort: 'product', omschrijving: 'Kast', stuksprijs: '1234.5', btw: hoog },
      ]),
    );
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('show their amount while one types, before it is in the sheet', async () => {
    const user = await open([stoel]);
    await user.click(await row(/^Regel 1/));
    const quantity = screen.getByRole('textbox', { name: 'Aantal' });
    await user.clear(quantity);
    await user.type(quantity, '12');
    expect(screen.getByText(/^Bedrag van deze regel/)).toHaveTextContent('€ 1.200,00');
    expect(offertes.document().regels[0]?.aantal).toBe('10');
  });

  it('take a discount in percents, however it is typed, and a cascade of three', async () => {
    const user = await open([stoel]);
    await user.click(await row(/^Regel 1/));
    await user.type(screen.getByRole('textbox', { name: 'Korting' }), '12,5%{Enter}');
    await waitFor(() => expect(offertes.document().regels[0]?.kortingen).toEqual(['0.125']));
    await user.click(screen.getByText('Korting en toeslag'));
    await user.type(screen.getByRole('textbox', { name: 'Tweede korting' }), '1{Enter}');
    await waitFor(() => expect(offertes.document().regels[0]?.kortingen).toEqual(['0.125', '0.01']));
    expect(screen.getByText('Gelezen als 1%')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Derde korting' }), '0,5{Enter}');
    await waitFor(() => expect(offertes.document().regels[0]?.kortingen).toEqual(['0.125', '0.01', '0.005']));
  });

  it('keep what was typed when it is no number, and say so', async () => {
    const user = await open([stoel]);
    await user.click(await row(/^Regel 1/));
    await user.type(screen.getByRole('textbox', { name: 'Prijs' }), 'x{Enter}');
    await screen.findByText(/Dit is geen bedrag/);
    expect(offertes.document().regels[0]?.stuksprijs).toBe('100');
    await user.click(screen.getByRole('button', { name: 'Alle regels' }));
    await user.click(await row(/^Regel 1/));
    const price = screen.getByRole('textbox', { name: 'Prijs' });
    expect(price).toHaveValue('100,00x');
    price.focus();
    await user.keyboard('{Escape}');
    expect(price).toHaveValue('100,00');
    await user.keyboard('{Escape}');
    await waitFor(async () => expect(await row(/^Regel 1/)).toHaveFocus());
  });

  it('are moved and deleted by keyboard, and the deleted one comes back', async () => {
    const user = await open([stoel, bureau]);
    (await row(/^Regel 1: Stoel/)).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(offertes.document().regels.map(({ id }) => id)).toEqual(['b', 'a']));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'regel-a'));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(offertes.document().regels).toHaveLength(1));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'regel-b'));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(offertes.document().regels.map(({ id }) => id)).toEqual(['b', 'a']));
  });

  it('are duplicated below themselves', async () => {
    const user = await open([stoel, bureau]);
    await user.click(screen.getByRole('button', { name: 'Meer voor Regel 1: Stoel' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Dupliceer' }));
    await waitFor(() =>
      expect(offertes.document().regels.map(({ omschrijving }) => omschrijving)).toEqual(['Stoel', 'Stoel', 'Bureau']),
    );
  });

  it('follow an edit in the sheet, but never under the fingers of who types', async () => {
    const user = await open([stoel]);
    await user.click(await row(/^Regel 1/));
    const quantity = screen.getByRole('textbox', { name: 'Aantal' });
    await user.clear(quantity);
    await user.type(quantity, '7');
    const sleutel = { nummer: 'OFF-2026-0001', versie: 1 };
    await act(async () =>
      offertes.edit(sleutel, (held) => ({
        ...held,
        document: { ...held.document, regels: [{ ...stoel, aantal: '99', stuksprijs: '50' }] },
      })),
    );
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Prijs' })).toHaveValue('50,00'));
    expect(quantity).toHaveValue('7');
    expect(screen.getByText('In het blad staat intussen: 99')).toBeVisible();
    await user.tab();
    await waitFor(() => expect(offertes.document().regels[0]?.aantal).toBe('7'));
  });

  it('are pasted from a spreadsheet, and what cannot be read is told', async () => {
    const user = await open([stoel]);
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Plak regels' }));
    const field = await screen.findByRole('textbox', { name: 'Geplakte rijen' });
    await user.click(field);
    await user.paste('Omschrijving\tAantal\tPrijs\tBtw\nKast\t3\t1.250,00\t9%\nLamp\tveel\t20\t\n');
    expect(screen.getByText('Rij 3: de hoeveelheid "veel" is niet te lezen en blijft leeg.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Voeg 2 regels toe' }));
    await waitFor(() => expect(offertes.document().regels).toHaveLength(3));
    expect(offertes.document().regels[1]).toMatchObject({
      omschrijving: 'Kast',
      aantal: '3',
      stuksprijs: '1250',
      btw: { categorie: 'standaard', tarief: '0.09' },
    });
  });

  it('come from the articles, which are pasted first', async () => {
    const user = await open([]);
    await user.click(screen.getByRole('button', { name: 'Uit Artikelen' }));
    await user.click(await screen.findByRole('button', { name: 'Plak artikelen' }));
    await user.click(await screen.findByRole('textbox', { name: 'Geplakte rijen' }));
    await user.paste('S1\tStoel\tstuk\t349,00\t200,00\t21%\theel 10: 5%\nB1\tBureau\tstuk\t500\t\t21%\t');
    await user.click(screen.getByRole('button', { name: 'Zet 2 artikelen in de lijst' }));
    await user.type(await screen.findByRole('searchbox', { name: 'Zoek een artikel' }), 'stoel');
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Voeg Stoel toe' }));
    await waitFor(() =>
      expect(offertes.document().regels).toEqual([
        expect.objectContaining({ artikel: 'S1', stuksprijs: '349', kostprijs: '200', btw: hoog, aantal: '1' }),
      ]),
    );
    expect(offertes.document().regels[0]?.staffel).toEqual({
      methode: 'heel',
      treden: [{ vanaf: '10', korting: '0.05' }],
    });
  });

  it('have tier prices that are edited one by one', async () => {
    const user = await open([stoel]);
    await user.click(await row(/^Regel 1/));
    await user.click(screen.getByText('Staffel'));
    await user.click(screen.getByRole('button', { name: 'Trede erbij' }));
    const tier = await screen.findByRole('group', { name: 'Trede 1' });
    await user.type(within(tier).getByRole('textbox', { name: 'Prijs' }), '90{Enter}');
    await waitFor(() =>
      expect(offertes.document().regels[0]?.staffel).toEqual({
        methode: 'heel',
        treden: [{ vanaf: '10', prijs: '90' }],
      }),
    );
    expect(screen.getByText(/^Bedrag van deze regel/)).toHaveTextContent('€ 900,00');
  });

  it('know a rate of their own and the reasons for no btw', async () => {
    const user = await open([stoel]);
    await user.click(await row(/^Regel 1/));
    const vat = screen.getByRole('combobox', { name: 'Btw' });
    expect(vat).toHaveDisplayValue('21%');
    await user.selectOptions(vat, 'btw verlegd');
    await waitFor(() => expect(offertes.document().regels[0]?.btw).toEqual({ categorie: 'verlegd', tarief: '0' }));
    await user.selectOptions(vat, 'ander tarief');
    await user.type(await screen.findByRole('textbox', { name: 'Btw-tarief' }), '13{Enter}');
    await waitFor(() => expect(offertes.document().regels[0]?.btw).toEqual({ categorie: 'standaard', tarief: '0.13' }));
  });

  it('are locked with their version', async () => {
    offertes.put({ regels: [stoel] }, { isVergrendeld: true, status: 'uitgebracht' });
    const user = await showPane(address);
    await user.click(await row(/^Regel 1/));
    expect(screen.getByRole('textbox', { name: 'Prijs' })).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: 'Verwijder' })).toBeNull();
    expect(screen.getByText(/Deze versie ligt vast/)).toBeVisible();
  });
});
