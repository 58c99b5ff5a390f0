import { screen, waitFor, within } from '@testing-library/react';
import { leegAccount, legeOrganisatie, nieuwDocument } from '../../src/calc/offerte/leven/nieuwDocument';
import type { OfferteDocument } from '../../src/calc/offerte/offertedocument';
import { problemsOf } from './axe';
import { offertes } from './offerteWorkbook';
import { englishExcel, showPane } from './showPane';

jest.setTimeout(60_000);

const sleutel = { nummer: 'OFF-2026-0001', versie: 1 };
const slow = { timeout: 10_000 };
const { intern } = nieuwDocument({ sleutel, taal: 'nl', vandaag: '2026-11-29' });
const whole: Partial<OfferteDocument> = {
  account: { ...leegAccount, naam: 'Acme BV' },
  organisatie: { ...legeOrganisatie, naam: 'Kantoor & Co', kvk: '00000000' },
  regels: [
    {
      id: 'a',
      omschrijving: 'Stoel',
      aantal: '10',
      stuksprijs: '100',
      btw: { categorie: 'standaard', tarief: '0.21' },
    },
  ],
};
const open = async (stap: string, host?: typeof englishExcel) => {
  const user = await showPane(`?offerte=OFF-2026-0001&stap=${stap}`, host);
  await screen.findAllByRole('heading', { level: 3 }, slow);
  return user;
};
const button = (name: string | RegExp) => screen.findByRole('button', { name }, slow);

describe('The check of an offerte', () => {
  it('says what stands in the way, in words and with its cell', async () => {
    offertes.put({ ...whole, account: leegAccount });
    const user = await open('controle');
    const finding = (await screen.findByText(/De naam van de klant ontbreekt/, undefined, slow)).closest('li')!;
    expect(finding).toHaveTextContent('houdt uitbrengen tegen');
    await user.click(within(finding).getByRole('button', { name: /C4/ }));
    expect(offertes.visited).toHaveLength(1);
  });

  it('lets a colleague tick a point with a name and the date of today', async () => {
    offertes.put(whole);
    const user = await open('controle');
    const point = await screen.findByRole('checkbox', { name: 'Aantallen kloppen met de aanvraag' }, slow);
    await user.click(point);
    expect(screen.getByText('Vul eerst in wie controleert.')).toBeVisible();
    expect(offertes.document().intern.controles).toEqual(intern.controles);
    await user.type(screen.getByRole('textbox', { name: 'Wie controleert?' }), 'Noor');
    await user.click(point);
    await waitFor(() => expect(point).toBeChecked());
    const ticked = offertes.document().intern.controles.find(({ punt }) => punt === 'aantallen');
    expect(ticked).toMatchObject({ akkoord: true, naam: 'Noor', datum: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  });

  it('asks for a name when the offerte goes beyond the mandate, and says what the mandate is', async () => {
    offertes.put({
      ...whole,
      kortingen: [{ percentage: '0.2' }],
      intern: { ...intern, maxKorting: '0.1' },
    });
    await open('controle');
    await screen.findByText('De korting op de offerte is 20%; je mandaat is 10%.', undefined, slow);
    expect(screen.getByText(/Dit is een afspraak tussen collega’s/)).toBeVisible();
  });

  it('is not approved beyond the mandate before there is a name to it', async () => {
    offertes.put({ ...whole, kortingen: [{ percentage: '0.2' }], intern: { ...intern, maxKorting: '0.1' } });
    const user = await open('controle');
    await user.click(await button('Geef ter controle'));
    await user.click(await button('Keur goed'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Vul eerst bij Goedkeuring in wie dit goedkeurt.');
    expect(offertes.of(sleutel).status).toBe('ter controle');
    await user.type(screen.getByRole('textbox', { name: 'Goedgekeurd door' }), 'Ruben{Enter}');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await user.click(await button('Keur goed'));
    await waitFor(() => expect(offertes.of(sleutel).status).toBe('goedgekeurd'));
  });

  it('moves the offerte to the binnendienst and back, and offers to take that back', async () => {
    offertes.put(whole);
    const user = await open('controle');
    await user.click(await button('Geef ter controle'));
    await screen.findByText('De status is nu: ter controle.', undefined, slow);
    await user.click(await button('Ongedaan maken'));
    await waitFor(() => expect(offertes.of(sleutel).status).toBe('concept'));
  });

  it.each([['nl', undefined] as const, ['en', englishExcel] as const])('is accessible (%s)', async (_, host) => {
    offertes.put({
      ...whole,
      account: leegAccount,
      kortingen: [{ percentage: '0.2' }],
      intern: { ...intern, maxKorting: '0.1' },
    });
    await open('controle', host);
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});

describe('Bringing an offerte out', () => {
  it('is not offered while something stands in the way', async () => {
    offertes.put({ ...whole, regels: [] });
    await open('uitbrengen');
    await screen.findByText('Dit houdt uitbrengen tegen', undefined, slow);
    expect(screen.queryByRole('button', { name: 'Breng de offerte uit' })).toBeNull();
  });

  it('asks to be sure when nobody checked, and keeps the offerte open on "Annuleer"', async () => {
    offertes.put(whole);
    const user = await open('uitbrengen');
    await user.click(await button('Breng de offerte uit'));
    await screen.findByText('Niemand van de binnendienst heeft deze offerte goedgekeurd.', undefined, slow);
    await user.click(await button('Annuleer'));
    expect(offertes.of(sleutel).status).toBe('concept');
  });

  it('locks the version and then makes the copy for the customer', async () => {
    offertes.put(whole, { status: 'goedgekeurd', isVergrendeld: true });
    const user = await open('uitbrengen');
    await user.click(await button('Breng de offerte uit'));
    await user.click(await button('Maak kopie voor de klant'));
    await screen.findByText('De kopie staat open als nieuwe werkmap. Sla haar op of mail haar.', undefined, slow);
    expect(offertes.of(sleutel)).toMatchObject({ status: 'uitgebracht', isVergrendeld: true });
  });

  it('lets an approved offerte go back to concept', async () => {
    offertes.put(whole, { status: 'goedgekeurd', isVergrendeld: true });
    const user = await open('controle');
    expect(screen.getByText(/Zet haar bij Controle terug naar concept/)).toBeVisible();
    await user.click(await button('Zet terug naar concept'));
    await waitFor(() => expect(offertes.of(sleutel).status).toBe('concept'));
  });

  it('offers a sheet where Excel opens no file', async () => {
    offertes.put(whole, { status: 'uitgebracht', isVergrendeld: true });
    const user = await open('uitbrengen');
    const copy = await button('Maak kopie voor de klant');
    offertes.failure = 'noFile';
    await user.click(copy);
    await screen.findByText(/Excel kan hier geen nieuwe werkmap openen/, undefined, slow);
    await user.click(await button('Zet de kopie in een blad'));
    await screen.findByText('De kopie staat in het blad Kopie 0001.', undefined, slow);
  });
});

describe('Following an offerte up', () => {
  it('keeps the chance and the next action in the register', async () => {
    offertes.put(whole, { status: 'uitgebracht', isVergrendeld: true });
    const user = await open('opvolging');
    await user.type(await screen.findByRole('textbox', { name: 'Kans dat het doorgaat' }, slow), '60{Enter}');
    await waitFor(() => expect(offertes.rows()[0]?.kans).toBe('0.6'));
  });

  it('turns an accepted offerte into an order', async () => {
    offertes.put(whole, { status: 'uitgebracht', isVergrendeld: true });
    const user = await open('opvolging');
    await user.click(await button('Geaccepteerd: wordt een order'));
    await user.click(await button('Maak de order'));
    await screen.findByText('De order staat in het blad Order OFF-2026-0001.', undefined, slow);
  });

  it('takes an order on an expired offerte only as a choice one makes knowingly', async () => {
    const voorwaarden = {
      ...nieuwDocument({ sleutel, taal: 'nl', vandaag: '2020-01-01' }).voorwaarden,
      geldigTot: '2020-02-01',
    };
    offertes.put({ ...whole, voorwaarden }, { status: 'uitgebracht', isVergrendeld: true });
    const user = await open('opvolging');
    await user.click(await button('Geaccepteerd: wordt een order'));
    const dialog = await screen.findByRole('alertdialog', undefined, slow);
    expect(dialog).toHaveTextContent('art. 6:223 BW');
    await user.click(within(dialog).getByRole('button', { name: 'Geaccepteerd: wordt een order' }));
    await waitFor(() => expect(offertes.of(sleutel).status).toBe('geaccepteerd'));
  });

  it('makes a new version and opens it', async () => {
    offertes.put(whole, { status: 'uitgebracht', isVergrendeld: true });
    const user = await open('opvolging');
    await user.click(await button('Maak een nieuwe versie'));
    await screen.findByText('OFF-2026-0001-2 is gemaakt. De vorige versie is vervangen.', undefined, slow);
  });

  it.each([['nl', undefined] as const, ['en', englishExcel] as const])('is accessible (%s)', async (_, host) => {
    offertes.put(whole, { status: 'uitgebracht', isVergrendeld: true });
    await open('opvolging', host);
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
