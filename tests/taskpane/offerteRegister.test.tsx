import { screen, waitFor, within } from '@testing-library/react';
import { leegAccount } from '../../src/calc/offerte/leven/nieuwDocument';
import { standaardvoorwaarden } from '../../src/calc/offerte/leven/nieuwDocument';
import { problemsOf } from './axe';
import { offertes } from './offerteWorkbook';
import { englishExcel, noExcel, showPane } from './showPane';
import { workbook } from './workbook';

jest.setTimeout(30_000);

const acme = { ...leegAccount, naam: 'Acme BV' };
const regels = [
  {
    id: 'a',
    omschrijving: 'Stoel',
    aantal: '10',
    stuksprijs: '100',
    btw: { categorie: 'standaard' as const, tarief: '0.21' },
  },
];
const tab = (name: string) => screen.getByRole('tab', { name });
const daysAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('The tabs of the pane', () => {
  it('lead from the functions to the accounts, the offertes, rekenen and back to where one was, with the arrow keys too', async () => {
    const user = await showPane('?functie=ROI');
    await screen.findByRole('heading', { level: 2, name: 'Return on investment' });
    expect(tab('Functies')).toHaveAttribute('aria-selected', 'true');
    tab('Functies').focus();
    await user.keyboard('{ArrowRight}');
    expect(tab('Analyse')).toHaveFocus();
    await screen.findByRole('heading', { level: 2, name: 'Accountanalyse' });
    await user.keyboard('{ArrowRight}');
    expect(tab('Offerte')).toHaveFocus();
    await screen.findByRole('heading', { level: 2, name: 'Offertes' });
    await user.keyboard('{ArrowRight}');
    expect(tab('Rekenen')).toHaveFocus();
    await screen.findByRole('heading', { level: 2, name: 'Rekenen' });
    await user.keyboard('{ArrowRight}');
    await screen.findByRole('heading', { level: 2, name: 'Return on investment' });
    expect(tab('Functies')).toHaveFocus();
  });

  it('keep the tab of what is explained', async () => {
    const user = await showPane('?offerte');
    await user.click(screen.getByRole('button', { name: 'Waarom deze fout?' }));
    await screen.findByRole('heading', { level: 2, name: 'Waarom deze fout?' });
    expect(tab('Offerte')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Escape}');
    await screen.findByRole('heading', { level: 2, name: 'Offertes' });
  });

  it('are one of the choices of the first minute', async () => {
    workbook.isEmpty = true;
    const user = await showPane();
    await user.click(await screen.findByRole('button', { name: 'Maak een offerte' }));
    await screen.findByRole('heading', { level: 2, name: 'Offertes' });
  });
});

describe('The register', () => {
  it('says what will come and offers to make the first one or the example', async () => {
    const user = await showPane('?offerte');
    await screen.findByText(/Hier komt een lijst van je offertes/);
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Open het voorbeeld' }));
    await screen.findByRole('heading', { level: 2, name: 'Offerte OFF-2026-0001' });
    expect(screen.getByText('Het voorbeeld staat klaar als OFF-2026-0001.')).toBeVisible();
  });

  it('lists who, how much, in which state, until when and what to do', async () => {
    offertes.put(
      { account: acme, regels, voorwaarden: { ...standaardvoorwaarden(daysAhead(0)), geldigTot: daysAhead(3) } },
      { status: 'uitgebracht', more: { kans: '0.5', volgendeActie: 'Bellen', actiedatum: '2026-01-05' } },
    );
    await showPane('?offerte');
    const row = await screen.findByRole('button', { name: 'Open OFF-2026-0001, Acme BV' });
    expect(row).toHaveTextContent('€ 1.000,00');
    expect(row).toHaveTextContent('uitgebracht');
    expect(row).toHaveTextContent(/verloopt binnen 3 dagen/);
    expect(row).toHaveTextContent(/Nu: Bellen, 5-1-2026 ! te laat/);
    expect(screen.getByText('Samen, excl. btw').nextElementSibling).toHaveTextContent('€ 1.000,00');
    expect(screen.getByText('€ 500,00')).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('tells in English with the same figures', async () => {
    offertes.put({ account: acme, regels });
    await showPane('?offerte', englishExcel);
    const row = await screen.findByRole('button', { name: 'Open OFF-2026-0001, Acme BV' });
    expect(row).toHaveTextContent('draft');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('keeps versions that were replaced out of the way', async () => {
    offertes.put({ account: acme }, { status: 'vervangen' });
    offertes.put({ account: acme, versie: 2 });
    const user = await showPane('?offerte');
    await screen.findByRole('button', { name: 'Open OFF-2026-0001-2, Acme BV' });
    expect(screen.queryByRole('button', { name: 'Open OFF-2026-0001, Acme BV' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '1 oudere versie' }));
    expect(screen.getByRole('button', { name: 'Open OFF-2026-0001, Acme BV' })).toBeVisible();
  });

  it('lets one stop waiting when Excel does not answer, and try again', async () => {
    offertes.isSilent = true;
    const user = await showPane('?offerte');
    await user.click(await screen.findByRole('button', { name: 'Stop met wachten' }, { timeout: 4_000 }));
    offertes.isSilent = false;
    await user.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByText(/Hier komt een lijst/);
  });

  it('says in words what went wrong', async () => {
    offertes.failure = 'editing';
    await showPane('?offerte');
    await screen.findByText(/Je bent nog aan het typen in een cel/);
  });

  it('names damage with its place, and repairs what can be repaired', async () => {
    offertes.put({ account: acme });
    offertes.schade = [{ code: 'columnMissing', waar: 'Offertes', herstelbaar: true, tabel: 'offertes' }];
    const user = await showPane('?offerte');
    const list = await screen.findByRole('region', { name: 'Hier is iets mee' });
    expect(list).toHaveTextContent('In de tabel van Offertes ontbreekt een kolom.');
    await user.click(within(list).getByRole('button', { name: /^Herstel/ }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Hier is iets mee' })).toBeNull());
    expect(offertes.repaired).toHaveLength(1);
  });

  it('repairs names and tells per sheet what it did', async () => {
    offertes.put();
    const user = await showPane('?offerte');
    await user.click(await screen.findByText('Hulpmiddelen'));
    await user.click(screen.getByRole('button', { name: 'Herstel #NAAM?' }));
    await screen.findByText('Offerte 0001: 3 cellen hersteld.');
    await user.click(screen.getByRole('button', { name: 'Deel zonder add-in' }));
    await screen.findByText('Blad1: 2 gewone formules, 1 waarde.');
  });

  it('says where offertes live when there is no Excel', async () => {
    await showPane('?offerte', noExcel);
    expect(screen.getByText(/Open ACCOUNT in Excel om offertes te maken/)).toBeVisible();
  });
});

describe('A new offerte', () => {
  it('asks for the customer and the language, and opens with its steps', async () => {
    const user = await showPane('?offerte');
    await user.click(await screen.findByRole('button', { name: 'Nieuwe offerte' }));
    await screen.findByRole('heading', { level: 2, name: 'Nieuwe offerte' });
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'Engels' }));
    await user.type(screen.getByRole('textbox', { name: 'Naam van de klant' }), 'Acme BV');
    await user.click(screen.getByRole('button', { name: 'Zet offerte in nieuw blad' }));
    await screen.findByRole('heading', { level: 2, name: 'Offerte OFF-2026-0001' });
    expect(offertes.document()).toMatchObject({ taal: 'en', account: { naam: 'Acme BV' } });
  });

  it('keeps what was typed when one looks elsewhere first', async () => {
    const user = await showPane('?offerte');
    await user.click(await screen.findByRole('button', { name: 'Nieuwe offerte' }));
    await user.type(await screen.findByRole('textbox', { name: 'Naam van de klant' }), 'Acme');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Nieuwe offerte' }));
    const field = await screen.findByRole('textbox', { name: 'Naam van de klant' });
    expect(field).toHaveValue('Acme');
    await user.clear(field);
  });
});
