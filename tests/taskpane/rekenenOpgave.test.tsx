import { screen, waitFor, within } from '@testing-library/react';
import { controlecode } from '../../src/calc/rekenen/geheim';
import { trekOpgave } from '../../src/calc/rekenen/trekOpgave';
import { problemsOf } from './axe';
import { rekenen } from './rekenWorkbook';
import { englishExcel, excel, noExcel, showPane } from './showPane';

jest.setTimeout(30_000);

/** Each test takes a seed of its own: what was typed stays as long as the pane is open. */
let nummer = 10;
const nieuweSeed = (template = 'X1-GHM-01'): string => `T|${nummer++}|${template}|1`;

async function open(seed: string, host = excel) {
  const user = await showPane(`?rekenen=${encodeURIComponent(seed)}`, host);
  const field = await screen.findByRole('textbox', { name: /^(Antwoord|Answer)/ });
  const answer = async (typed: string) => {
    await user.clear(field);
    await user.paste(typed);
    await user.keyboard('{Enter}');
  };
  return { user, field, answer, opgave: trekOpgave(seed) };
}

/** Answers that nobody can explain. */
const raar = (antwoord: number): string => (antwoord * 1.377 + 11.11).toFixed(2).replace('.', ',');

describe('An exercise', () => {
  it('asks its question, with the unit beside the answer and its cells for who works in a sheet', async () => {
    // Fifteen boxes of 25,50.
    const { user, field } = await open('DEMO|01|X1-GHM-01|1');
    expect(screen.getByRole('heading', { level: 2 })).toHaveAttribute('lang', 'nl');
    expect(screen.getByText(/bestelt 15 dozen printpapier van € 25,50/)).toHaveAttribute('lang', 'nl');
    expect(field).toHaveAccessibleName('Antwoord (in €)');
    await user.click(screen.getByText('In het blad'));
    expect(screen.getByRole('row', { name: /^B3 .* 25,50 €$/ })).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('tells in words that an answer is right and how it was read, and goes on from there', async () => {
    const { user, field, answer } = await open('DEMO|01|X1-GHM-01|1');
    await answer('382.5');
    await screen.findByText('Goed');
    expect(screen.getByText('Gelezen als € 382,50.')).toBeVisible();
    expect(field).toHaveAttribute('readonly');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Volgende opgave' })).toHaveFocus());
    expect(rekenen.pogingen).toMatchObject([
      { seed: 'DEMO|01|X1-GHM-01|1·v1', goed: true, poging: 1, hint: false, antwoord: '382.5', code: 'GOED' },
    ]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('textbox', { name: /^Antwoord/ })).toHaveValue(''));
  });

  it('explains a known mistake with its own words, keeps the focus on the answer, and counts a second attempt', async () => {
    const { field, answer, opgave } = await open(nieuweSeed());
    const fout = opgave.fouten.find(({ code }) => code === 'BEW-PLUS');
    await answer(String(fout?.waarde).replace('.', ','));
    await screen.findByText('Nog niet');
    expect(screen.getByText(fout?.feedback ?? '')).toHaveAttribute('lang', 'nl');
    expect(field).toHaveFocus();
    await answer(opgave.antwoordTekst);
    await screen.findByText('Goed');
    expect(rekenen.pogingen.map(({ poging, code }) => [poging, code])).toEqual([
      [1, 'BEW-PLUS'],
      [2, 'GOED'],
    ]);
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('takes no attempt for what cannot be read', async () => {
    const { answer } = await open(nieuweSeed());
    await answer('weet ik niet');
    await screen.findByText('Niet te lezen');
    expect(screen.getByText(/Dit telt niet als poging/)).toBeVisible();
    expect(rekenen.pogingen).toEqual([]);
  });

  it('takes no second attempt for the same answer', async () => {
    const { answer } = await open(nieuweSeed());
    await answer('1');
    await screen.findByText('Nog niet');
    await answer(' 1');
    await answer('2');
    await waitFor(() => expect(rekenen.pogingen.map(({ antwoord }) => antwoord)).toEqual(['1', '2']));
  });

  it('says a verdict once, in a region that was there before', async () => {
    const { answer } = await open(nieuweSeed());
    const before = screen.getAllByRole('status');
    await answer('1');
    const word = await screen.findByText('Nog niet');
    const regions = before.filter((one) => one.contains(word));
    expect(regions).toHaveLength(1);
  });

  it('brings each verdict into view, and not the one that was there already', async () => {
    const shown = jest.spyOn(Element.prototype, 'scrollIntoView');
    const { user, answer, field } = await open(nieuweSeed());
    await answer('1');
    await waitFor(() => expect(shown).toHaveBeenCalledTimes(1));
    expect(shown.mock.contexts[0]).toHaveTextContent('Nog niet');
    expect(field).toHaveFocus();
    await answer('2');
    await waitFor(() => expect(shown).toHaveBeenCalledTimes(2));
    await user.click(screen.getByRole('tab', { name: 'Offerte' }));
    await user.click(screen.getByRole('tab', { name: 'Rekenen' }));
    await screen.findByText('Nog niet');
    expect(shown).toHaveBeenCalledTimes(2);
  });

  it('does not try what is far too long', async () => {
    const { answer } = await open(nieuweSeed());
    await answer(`=${'B2+'.repeat(3_000)}B2`);
    await screen.findByText(/^Dat is te lang/);
    expect(rekenen.tried).toEqual([]);
  });

  it('keeps what was typed when one looks elsewhere', async () => {
    const { user, field } = await open(nieuweSeed());
    await user.type(field, '12,3');
    await user.click(screen.getByRole('tab', { name: 'Offerte' }));
    await screen.findByRole('heading', { level: 2, name: 'Offertes' });
    await user.click(screen.getByRole('tab', { name: 'Rekenen' }));
    expect(await screen.findByRole('textbox', { name: /^Antwoord/ })).toHaveValue('12,3');
  });

  it('tells of an address that names no exercise', async () => {
    await showPane(`?rekenen=${encodeURIComponent('T|01|Z9-RV-01|1')}`);
    await screen.findByText('Deze opgave bestaat niet.');
  });

  it('keeps an attempt for later when Excel does not take it', async () => {
    const { answer, opgave } = await open(nieuweSeed());
    rekenen.failure = 'editing';
    await answer('1');
    await screen.findByText(/Je bent nog aan het typen in een cel/);
    expect(rekenen.pogingen).toEqual([]);
    await answer(opgave.antwoordTekst);
    await waitFor(() => expect(rekenen.pogingen.map(({ poging }) => poging)).toEqual([1, 2]));
  });
});

describe('The hints of an exercise', () => {
  it('are the approach, the first step and all steps; the last one is warned of, and then it does not count', async () => {
    const { user, field, answer, opgave } = await open(nieuweSeed());
    await user.click(screen.getByRole('button', { name: 'Hint 1: de aanpak' }));
    expect(screen.getByText(opgave.aanpak)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hint 2: de eerste stap' }));
    expect(screen.getByText(opgave.stappen[0] ?? '')).toBeVisible();
    const last = screen.getByRole('button', { name: 'Hint 3: alle stappen (telt dan niet mee)' });
    expect(last).toHaveAccessibleDescription('Na hint 3 telt deze opgave niet mee voor je status.');
    await user.click(last);
    expect(field).toHaveFocus();
    expect(screen.getByText(opgave.stappen.at(-1) ?? '')).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await answer(opgave.antwoordTekst);
    await screen.findByText('Goed');
    expect(screen.getByText(/deze poging telt niet mee voor je status/)).toBeVisible();
    expect(rekenen.pogingen).toMatchObject([{ goed: true, hint: true }]);
    expect(rekenen.hints).toEqual([opgave.seed]);
  });

  it('that were all seen on an earlier day are open again, and the exercise still does not count', async () => {
    const seed = nieuweSeed();
    rekenen.hints = [seed];
    const { answer, opgave } = await open(seed);
    expect(screen.getByText(opgave.stappen.at(-1) ?? '')).toBeVisible();
    await answer(opgave.antwoordTekst);
    await screen.findByText('Goed');
    expect(rekenen.pogingen).toMatchObject([{ goed: true, hint: true }]);
  });

  it('leave an attempt counted when only the approach was looked at', async () => {
    const { user, answer, opgave } = await open(nieuweSeed());
    await user.click(screen.getByRole('button', { name: 'Hint 1: de aanpak' }));
    await answer(opgave.antwoordTekst);
    await screen.findByText('Goed');
    expect(rekenen.pogingen).toMatchObject([{ goed: true, hint: false }]);
  });

  it('all open by themselves after two answers that nobody can explain, and the same comes with other figures', async () => {
    const seed = nieuweSeed();
    const { user, answer, opgave } = await open(seed);
    await answer(raar(opgave.antwoord));
    await screen.findByText(/Ik weet niet wat hier misging/);
    expect(screen.queryByText(/Daarom zie je nu alle stappen/)).toBeNull();
    await answer(raar(opgave.antwoord + 3));
    await screen.findByText(/Daarom zie je nu alle stappen/);
    expect(screen.getByText(opgave.stappen.at(-1) ?? '')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Nog een keer met andere getallen' }));
    const { vraag } = trekOpgave(seed.replace(/1$/, '1001'));
    expect(await screen.findByText(vraag)).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Antwoord/ })).toHaveValue('');
  });
});

describe('A formula in the answer', () => {
  it('is tried on both sets of figures, and right when it is right on both', async () => {
    const { answer } = await open('DEMO|31|X2-GHM-01|1');
    const { antwoord } = trekOpgave('DEMO|31|X2-GHM-01|1');
    rekenen.proef = () => ({ waarde: antwoord, tweede: null });
    await answer('=ROND');
    await screen.findByText('Bijna');
    expect(screen.getByText(/met andere gegevens/)).toBeVisible();
    expect(screen.getByText(/^Je formule geeft € /)).toBeVisible();
    expect(screen.getByRole('row', { name: /^B3 Btw (21|9) %$/ })).toBeVisible();
    expect(rekenen.tried).toEqual(['=ROND']);
    expect(rekenen.pogingen).toMatchObject([{ antwoord: '=ROND', code: 'FORMULE-VAST' }]);
  });

  it('is not tried where there is no Excel, and takes no attempt there', async () => {
    const { answer } = await open(nieuweSeed(), noExcel);
    await answer('=B2*B3');
    await screen.findByText('Niet te lezen');
    expect(screen.getByText(/Ik kan deze formule hier niet uitrekenen/)).toBeVisible();
    expect(rekenen.tried).toEqual([]);
  });
});

describe('A chart of an exercise', () => {
  it.each([
    ['X1-GVO-01', /^Staafdiagram: Orders per maand$/, 7],
    ['X1-GVO-07', /^Beelddiagram: Klanten per regio$/, 4],
    ['X1-VV-03', /^Lijngrafiek: Omzet per maand$/, 7],
    ['X2-GVO-01', /^Cirkeldiagram: Omzet per segment/, 3],
    ['X2-VV-06', /^Lijngrafiek: Maandkosten/, 9],
    ['Y1-GVO-07', /^Staafdiagram: /, 3],
  ])(
    'of %s has a name that does not tell the answer, and a table for who asks for it',
    async (template, name, rows) => {
      const { user, opgave } = await open(nieuweSeed(template));
      const chart = screen.getByRole('img', { name });
      expect(chart.getAttribute('aria-label')).not.toContain(String(opgave.antwoord));
      expect(await problemsOf(document.documentElement)).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Toon als tabel' }));
      const [table] = screen.getAllByRole('table');
      expect(within(table as HTMLElement).getAllByRole('row')).toHaveLength(rows);
      expect(screen.queryByRole('img')).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Toon als diagram' }));
      expect(screen.getByRole('img', { name })).toBeVisible();
    },
  );
});

describe('A cell that is mastered for now', () => {
  it('shows the function that does the same at work, and leads to it', async () => {
    rekenen.leerling = { klas: 'M', leerling: '01' };
    rekenen.log('M|01|X2-GHM-02|1');
    rekenen.log('M|01|X2-GHM-03|1');
    const { user, answer, opgave } = await open('M|01|X2-GHM-01|1');
    expect(screen.queryByText('In het werk')).toBeNull();
    await answer(opgave.antwoordTekst);
    await screen.findByRole('heading', { name: 'In het werk' });
    expect(screen.getByText(/^=ACCOUNT\.BTW\.INCL\(B2;/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open ACCOUNT.BTW.INCL bij Functies' }));
    await screen.findByRole('button', { name: 'Vul voorbeeld in' });
    expect(screen.getByRole('tab', { name: 'Functies' })).toHaveAttribute('aria-selected', 'true');
  });
});

describe('A sheet with exercises', () => {
  it('is made of the exercise that is open, and is checked from there', async () => {
    const { user } = await open('DEMO|33|X1-GHM-02|1');
    await user.click(screen.getByRole('button', { name: 'Zet in een blad' }));
    await screen.findByRole('heading', { level: 2, name: 'Oefenen X1-GHM-02' });
    expect(screen.getByText('De opgave staat in blad Oefenen X1-GHM-02.')).toBeVisible();
    expect(screen.getByText('Nog niet nagekeken')).toBeVisible();
    rekenen.nagekeken = [
      {
        seed: 'DEMO|33|X1-GHM-02|1·v1',
        nummer: 1,
        antwoord: '3',
        cel: "'Oefenen X1-GHM-02'!$B$4",
        gelogd: true,
        oordeel: { oordeel: 'fout', goed: false, code: 'GEGEVEN-GEWIJZIGD', feedback: 'Een gegeven is veranderd.' },
      },
    ];
    await user.click(screen.getByRole('button', { name: 'Kijk na in het blad' }));
    await screen.findByText('Nagekeken: 0 van 1 opgave goed.');
    expect(screen.getByText('Nog niet')).toBeVisible();
    expect(screen.getByText('Een gegeven is veranderd.')).toHaveAttribute('lang', 'nl');
    expect(screen.getByRole('button', { name: 'Naar cel B4, antwoord' })).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Herstel de gegevens van opgave 1' }));
    await screen.findByText('De gegevens staan er weer zoals eerst.');
    expect(rekenen.restored).toEqual(['DEMO|33|X1-GHM-02|1·v1']);
    expect(screen.getByText('Nog niet ingevuld')).toBeVisible();
  });

  it('to practise on leads back to its exercise with its hints, and to the next one in the chosen cell', async () => {
    const user = await showPane('?rekenen');
    await user.click(await screen.findByRole('button', { name: /^Y1, Verbanden/ }));
    const titel = (await screen.findByRole('heading', { level: 2 })).textContent;
    await user.click(screen.getByRole('button', { name: 'Zet in een blad' }));
    await screen.findByText(/^De opgave staat in blad/);
    await user.click(screen.getByRole('button', { name: 'Terug naar de opgave in het venster' }));
    await screen.findByRole('heading', { level: 2, name: titel });
    expect(screen.queryByText(/^De opgave staat in blad/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Hint 1: de aanpak' }));
    await user.click(screen.getByRole('button', { name: 'Zet in een blad' }));
    await user.click(await screen.findByRole('button', { name: 'Volgende opgave' }));
    await screen.findByText(/^Y1 · Verbanden/);
  });

  it('shows no verdict on exercises that came in place of those it was about', async () => {
    const { user } = await open('DEMO|34|X1-GHM-02|1');
    await user.click(screen.getByRole('button', { name: 'Zet in een blad' }));
    await screen.findByRole('heading', { level: 2, name: 'Oefenen X1-GHM-02' });
    rekenen.nagekeken = [
      {
        seed: 'DEMO|34|X1-GHM-02|1·v1',
        nummer: 1,
        antwoord: '3',
        cel: "'Oefenen X1-GHM-02'!$B$4",
        gelogd: true,
        oordeel: { oordeel: 'goed', goed: true, code: 'GOED', feedback: 'Goed.' },
      },
    ];
    rekenen.opgavenbladen = [{ blad: 'Oefenen X1-GHM-02', seeds: ['DEMO|34|X1-GHM-02|101·v1'] }];
    await user.click(screen.getByRole('button', { name: 'Kijk na in het blad' }));
    await screen.findByText('Nagekeken: 1 van 1 opgave goed.');
    expect(screen.getByText('Nog niet nagekeken')).toBeVisible();
  });

  it('that a teacher made is listed, and of a test it asks the secret first', async () => {
    rekenen.opgavenbladen = [
      { blad: 'MAV3A 07', seeds: [`MAV3A·${controlecode('MAV3A', 'zomer')}|07|X2-GHM-01|1·v1`] },
    ];
    const user = await showPane('?rekenen');
    await user.click(await screen.findByRole('button', { name: 'MAV3A 07, 1 opgave' }));
    const secret = await screen.findByRole('textbox', { name: 'Geheim van de docent' });
    expect(screen.getByRole('button', { name: 'Kijk na in het blad' })).toHaveAttribute('aria-disabled', 'true');
    await user.type(secret, 'x');
    expect(secret).toHaveAccessibleDescription(/hoort niet bij dit blad/);
    expect(rekenen.checked).toEqual([]);
    // What is pasted brings a space along.
    await user.clear(secret);
    await user.type(secret, ' zomer ');
    expect(secret).not.toHaveAccessibleDescription(/hoort niet bij dit blad/);
    await user.click(screen.getByRole('button', { name: 'Kijk na in het blad' }));
    await waitFor(() => expect(rekenen.checked).toEqual([['MAV3A 07', { geheim: 'zomer' }]]));
  });
});

describe('An exercise in English', () => {
  it('is asked in Dutch between words in English', async () => {
    const { answer } = await open(nieuweSeed(), englishExcel);
    await answer('1');
    await screen.findByText('Not yet');
    expect(screen.getByRole('button', { name: 'Hint 1: the approach' })).toBeVisible();
    expect(screen.getByText(/bestelt .* dozen/)).toHaveAttribute('lang', 'nl');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
