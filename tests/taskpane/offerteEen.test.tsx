import { act, screen, waitFor } from '@testing-library/react';
import { leegAccount, legeOrganisatie, standaardvoorwaarden } from '../../src/calc/offerte/leven/nieuwDocument';
import { problemsOf } from './axe';
import { offertes } from './offerteWorkbook';
import { englishExcel, showPane } from './showPane';

jest.setTimeout(60_000);

const sleutel = { nummer: 'OFF-2026-0001', versie: 1 };
const hoog = { categorie: 'standaard', tarief: '0.21' } as const;
const stoel = { id: 'a', omschrijving: 'Stoel', aantal: '10', stuksprijs: '100', btw: hoog };
const acme = { ...leegAccount, naam: 'Acme BV' };
const slow = { timeout: 10_000 };

const steps = () => screen.getByRole('navigation', { name: /Stappen|Steps/ });
const field = (name: string) => screen.findByRole('textbox', { name }, slow);

describe('One offerte', () => {
  it('lists its steps with how far each is, in words and by a sign', async () => {
    offertes.put({ account: acme });
    await showPane('?offerte=OFF-2026-0001');
    await screen.findByRole('navigation', { name: 'Stappen' }, slow);
    expect(steps()).toHaveTextContent(/!Klant en aanvraag let op\. Nog invullen: betreft, naam van de organisatie\./);
    expect(steps()).toHaveTextContent(/○Regels nog doen\. nog geen regels/);
    expect(screen.getByText('concept')).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('is in order in English', async () => {
    offertes.put({ account: acme, regels: [stoel] });
    await showPane('?offerte=OFF-2026-0001', englishExcel);
    await screen.findByRole('navigation', { name: 'Steps' }, slow);
    expect(steps()).toHaveTextContent(/✓Lines done\. 1 line/);
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('goes from step to step and back to the list, with the focus where one was', async () => {
    offertes.put({ account: acme });
    const user = await showPane('?offerte=OFF-2026-0001');
    await user.click(await screen.findByRole('button', { name: 'Begin bij: Klant en aanvraag' }, slow));
    await screen.findByRole('heading', { level: 2, name: 'Klant en aanvraag' });
    await user.click(await screen.findByRole('button', { name: 'Verder: Regels' }));
    await screen.findByRole('heading', { level: 2, name: 'Regels' });
    await user.click(screen.getByRole('button', { name: 'OFF-2026-0001' }));
    await screen.findByRole('navigation', { name: 'Stappen' });
    expect(document.activeElement).toHaveTextContent('Regels');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: /^Open OFF-2026-0001/ })).toHaveFocus());
  });

  it('says what keeps its totals from being computed, with the line', async () => {
    offertes.put({ regels: [stoel, { ...stoel, id: 'b', stuksprijs: '-1' }] });
    await showPane('?offerte=OFF-2026-0001');
    await screen.findByText(/Vul voor prijs van regel 2 minstens 0 in/, undefined, slow);
  });

  it('names damage with its cell, and repairs it', async () => {
    offertes.put(
      { regels: [stoel] },
      { schade: [{ code: 'notNumber', waar: "'Offerte 0001'!$C$12", herstelbaar: true, sleutel, tekst: 'tien' }] },
    );
    const user = await showPane('?offerte=OFF-2026-0001');
    const text = 'In Offerte 0001!C12 hoort een getal. Er staat: tien.';
    await screen.findByText(text, undefined, slow);
    await user.click(screen.getByRole('button', { name: 'Naar C12' }));
    expect(offertes.visited).toEqual(["'Offerte 0001'!$C$12"]);
    await user.click(screen.getByRole('button', { name: `Herstel: ${text}` }));
    await waitFor(() => expect(screen.queryByText(text)).toBeNull());
  });

  it('stays on show while Excel does not answer, as when somebody types in a cell', async () => {
    offertes.put({ account: acme });
    await showPane('?offerte=OFF-2026-0001');
    await screen.findByRole('navigation', { name: 'Stappen' }, slow);
    offertes.failure = 'editing';
    await act(async () => offertes.edit(sleutel, (held) => held));
    expect(steps()).toBeVisible();
    await act(async () => offertes.edit(sleutel, (held) => ({ ...held, status: 'ter controle' })));
    await screen.findByText('ter controle');
  });

  it('says so when it is gone', async () => {
    await showPane('?offerte=OFF-2026-0009');
    await screen.findByText('Deze offerte staat niet meer in de werkmap.', undefined, slow);
  });
});

describe('The customer and the request', () => {
  it('go to the workbook when one leaves a field, and can be taken back', async () => {
    offertes.put({ account: acme });
    const user = await showPane('?offerte=OFF-2026-0001&stap=klant');
    await user.type(await field('Contactpersoon'), 'Mevrouw De Wit');
    await user.tab();
    await waitFor(() => expect(offertes.document().account.contactpersoon).toBe('Mevrouw De Wit'));
    await screen.findByText('Contactpersoon: opgeslagen.');
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(offertes.document().account.contactpersoon).toBe(''));
    expect(await field('Contactpersoon')).toHaveValue('');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('read a date as people type it, and say how', async () => {
    offertes.put({ account: acme });
    const user = await showPane('?offerte=OFF-2026-0001&stap=klant');
    const date = await field('Datum');
    expect(date).toHaveValue('29-11-2026');
    await user.clear(date);
    await user.type(date, '1 dec 26{Enter}');
    await waitFor(() => expect(offertes.document().datum).toBe('2026-12-01'));
    expect(screen.getByText('Gelezen als 1 december 2026')).toBeInTheDocument();
    await user.clear(date);
    await user.type(date, '31-4-2026{Enter}');
    await screen.findByText(/Dit is geen datum/);
    expect(offertes.document().datum).toBe('2026-12-01');
  });

  it('follow the sheet', async () => {
    offertes.put({ account: acme });
    await showPane('?offerte=OFF-2026-0001&stap=klant');
    await field('Betreft');
    await act(async () =>
      offertes.edit(sleutel, (held) => ({ ...held, document: { ...held.document, betreft: 'Stoelen' } })),
    );
    await waitFor(async () => expect(await field('Betreft')).toHaveValue('Stoelen'));
  });

  it('stay in the field when Excel refuses them', async () => {
    offertes.put({ account: acme });
    const user = await showPane('?offerte=OFF-2026-0001&stap=klant');
    await user.type(await field('Betreft'), 'Stoelen');
    offertes.failure = 'editing';
    await user.tab();
    await screen.findByText('Nog niet opgeslagen.');
    expect(await field('Betreft')).toHaveValue('Stoelen');
    await screen.findByText(/Je bent nog aan het typen in een cel/);
    (await field('Betreft')).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(offertes.document().betreft).toBe('Stoelen'));
  });

  it('lead to their cell', async () => {
    offertes.put({ account: acme });
    const user = await showPane('?offerte=OFF-2026-0001&stap=klant');
    await user.click(await screen.findByRole('button', { name: 'Naar cel C4, Betreft' }, slow));
    expect(offertes.visited).toEqual(["'Offerte 0001'!$C$4"]);
  });

  it('ask for the own organisation until it is known', async () => {
    offertes.put({ account: acme, betreft: 'Stoelen', organisatie: { ...legeOrganisatie, naam: 'Wij BV' } });
    await showPane('?offerte=OFF-2026-0001&stap=klant');
    await screen.findByText('Je eigen organisatie: Wij BV', undefined, slow);
  });
});

describe('The terms', () => {
  const open = async (host = undefined as never, more: object = {}) => {
    offertes.put({ account: acme, regels: [stoel], ...more });
    const user = await showPane('?offerte=OFF-2026-0001&stap=voorwaarden', host);
    await screen.findByRole('textbox', { name: /^(Levertijd|Delivery time)$/ }, slow);
    return user;
  };

  it('are filled in, chosen and followed by the totals', async () => {
    const user = await open();
    await user.type(await field('Betalingskorting'), '2{Enter}');
    await waitFor(() => expect(offertes.document().voorwaarden.betalingskorting).toBe('0.02'));
    await user.type(await field('Bij betaling binnen'), '8 dagen{Enter}');
    await waitFor(() => expect(offertes.document().voorwaarden.betalingskortingDagen).toBe('8'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Leveringsvoorwaarde' }), 'DAP');
    await user.type(await field('Plaats van levering'), 'Antwerpen{Enter}');
    await waitFor(() => expect(offertes.document().voorwaarden.leveringsplaats).toBe('Antwerpen'));
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('are in order in English', async () => {
    await open(englishExcel as never, {
      kortingen: [{ omschrijving: 'Volume', percentage: '0.05' }],
      vracht: { bedrag: '95' },
    });
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('say that rounding per line is not EN 16931', async () => {
    const user = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Btw afronden' }), 'per regel');
    await screen.findByText(/is niet volgens EN 16931/);
  });

  it('hold discounts on the whole document, as a percentage or an amount', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Korting erbij' }));
    const percentage = await field('Percentage');
    await user.clear(percentage);
    await user.type(percentage, '5{Enter}');
    await waitFor(() =>
      expect(offertes.document().kortingen).toEqual([{ omschrijving: 'Korting', percentage: '0.05' }]),
    );
    await user.type(await field('Of bedrag'), '40{Enter}');
    await waitFor(() => expect(offertes.document().kortingen).toEqual([{ omschrijving: 'Korting', bedrag: '40' }]));
    await user.click(screen.getByRole('button', { name: 'Verwijder Korting 1' }));
    await waitFor(() => expect(offertes.document().kortingen).toEqual([]));
  });

  it('count the freight with a btw of its own choice', async () => {
    const user = await open();
    await user.type(await field('Vrachtkosten'), '95{Enter}');
    const vat = await screen.findByRole('combobox', { name: 'Btw op vracht' });
    await user.selectOptions(vat, 'hoogste tarief');
    await waitFor(() => expect(offertes.document().vracht).toEqual({ bedrag: '95', btw: 'hoogste tarief' }));
    await user.selectOptions(vat, '9%');
    await waitFor(() =>
      expect(offertes.document().vracht).toEqual({ bedrag: '95', btw: { categorie: 'standaard', tarief: '0.09' } }),
    );
  });

  it('warn that an offer with a term binds', async () => {
    const user = await open(undefined, { voorwaarden: standaardvoorwaarden('2026-11-29') });
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Deze offerte is' }),
      'vrijblijvend: je kunt nog terug',
    );
    await screen.findByText(/art\. 6:219 BW/);
  });
});
