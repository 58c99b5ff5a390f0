import { screen, waitFor, within } from '@testing-library/react';
import { cellen } from '../../src/calc/rekenen/cel';
import { problemsOf } from './axe';
import { docentgeheugen, onthoudDocent } from '../../src/taskpane/rekenen/klas/klasgeheugen';
import { klassen } from './klasWorkbook';
import { englishExcel, noExcel, showPane } from './showPane';

jest.setTimeout(60_000);

describe('The classes of a teacher', () => {
  it('are none yet, and say that numbers of students are enough', async () => {
    await showPane('?rekenen=klas');
    await screen.findByText('Er is in deze werkmap nog geen klas.');
    expect(screen.getByText(/Namen zijn niet nodig/)).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('are listed with what they get, and lead to their steps and back with the focus where it was', async () => {
    klassen.put();
    const user = await showPane('?rekenen=klas');
    const row = await screen.findByRole('button', { name: 'Open klas MAV3A' });
    expect(row).toHaveAccessibleDescription('3 leerlingen × 4 opgaven: 2 uit X2 Getallen, 2 uit Y1 Getallen');
    await user.click(row);
    expect(screen.getByRole('heading', { level: 2, name: 'Klas MAV3A' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /^Nakijken/ }));
    await screen.findByRole('heading', { level: 2, name: 'Nakijken' });
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: /^Nakijken/ })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Open klas MAV3A' })).toHaveFocus();
  });

  it('say what keeps them from being read, and try again', async () => {
    klassen.failure = 'editing';
    const user = await showPane('?rekenen=klas');
    await user.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByText('Er is in deze werkmap nog geen klas.');
  });

  it('leave the key from paper where there is no Excel', async () => {
    const user = await showPane('?rekenen=klas', noExcel);
    expect(screen.getByText(/Open ACCOUNT in Excel om een klas te maken/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Zoek een antwoord bij papier' }));
    await screen.findByRole('textbox', { name: 'Code onder de opgave' });
  });
});

describe('A new class', () => {
  const begin = async () => {
    const user = await showPane('?rekenen=klas');
    await user.click(await screen.findByRole('button', { name: 'Nieuwe klas' }));
    await screen.findByRole('heading', { level: 2, name: 'Nieuwe klas' });
    return user;
  };
  const box = (name: string) => screen.getByRole('checkbox', { name });

  it('offers the eleven cells of the dossier and no others', async () => {
    await begin();
    const matrix = screen.getByRole('group', { name: 'Vakjes' });
    const own = within(matrix)
      .getAllByRole('checkbox')
      .filter((one) => /^[XYZ]\d \w/.test(one.getAttribute('aria-label') ?? ''));
    expect(own).toHaveLength(cellen.length);
    expect(within(matrix).queryByRole('checkbox', { name: 'Y2 Verbanden' })).toBeNull();
    expect(within(matrix).getByText('niet gevraagd')).toBeInTheDocument();
  });

  it('takes a whole row or column of cells, and leaves it again', async () => {
    const user = await begin();
    await user.click(box('Alle vakjes van Y1'));
    for (const name of ['Y1 Getallen', 'Y1 Gegevens', 'Y1 Verbanden']) expect(box(name)).toBeChecked();
    await user.click(box('Y1 Gegevens'));
    expect(box('Alle vakjes van Y1')).toBePartiallyChecked();
    await user.click(box('Alle vakjes van Getallen'));
    await user.click(box('Alle vakjes van Getallen'));
    expect(box('Y1 Getallen')).not.toBeChecked();
    expect(box('Y1 Verbanden')).toBeChecked();
  });

  it('says in one sentence what it comes to and shows the first exercise, while it is typed', async () => {
    const user = await begin();
    await user.type(screen.getByRole('textbox', { name: 'Klascode' }), 'MAV3A');
    await user.click(box('X2 Getallen'));
    await user.click(box('Y1 Getallen'));
    expect(screen.getByText('24 leerlingen × 6 opgaven: 3 uit X2 Getallen, 3 uit Y1 Getallen')).toBeVisible();
    expect(screen.getByRole('region', { name: 'De eerste opgave van leerling 01' })).toHaveTextContent(/\?|\./);
    const count = screen.getByRole('textbox', { name: 'Aantal opgaven per leerling' });
    await user.clear(count);
    await user.type(count, '1');
    expect(screen.getByText(/Geen opgave uit Y1 Getallen/)).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('refuses at the field what cannot be', async () => {
    klassen.put({ klas: 'Bestaat' });
    const user = await begin();
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ['Klascode', 'A|B', /De tekens \| en · kunnen niet/],
      ['Klascode', 'bestaat', /Deze klas is er al/],
      ['Aantal leerlingen', '1001', /van 1 tot en met 1\.000/],
      ['Aantal leerlingen', '2,5', /van 1 tot en met 1\.000/],
      ['Aantal opgaven per leerling', '41', /van 1 tot en met 40/],
      ['Aantal opgaven per leerling', '0', /van 1 tot en met 40/],
    ];
    for (const [name, typed, said] of cases) {
      const field = screen.getByRole('textbox', { name });
      await user.clear(field);
      await user.click(field);
      await user.paste(typed);
      expect(field).toHaveAccessibleDescription(said);
    }
  });

  it('never comes in place of one with the same code: it says what that has, and leads to it', async () => {
    klassen.makeSheets(klassen.put({ controlecode: 'BCDF', uitgaven: { '02': 1 } }));
    klassen.opgavenbladen = klassen.opgavenbladen.map(({ blad, seeds }) => ({
      blad,
      seeds: seeds.map((seed) => seed.replace('MAV3A|', 'MAV3A·BCDF|')),
    }));
    const user = await begin();
    await user.type(screen.getByRole('textbox', { name: 'Klascode' }), 'mav3a');
    await user.click(box('Y1 Getallen'));
    expect(
      within(screen.getByRole('main'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '3 leerlingen × 4 opgaven: 2 uit X2 Getallen, 2 uit Y1 Getallen',
      '3 bladen staan in deze werkmap',
      '1 leerling kreeg nieuwe opgaven',
      'Een geheim met controleletters BCDF',
    ]);
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Maak de klas' }));
    expect(klassen.asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Open klas MAV3A' }));
    await screen.findByRole('heading', { level: 2, name: 'Klas MAV3A' });
  });

  it('is not made while nobody knows which classes there are', async () => {
    klassen.put();
    // The pane remembers that one was here.
    onthoudDocent({ ...docentgeheugen(), plek: { deel: 'nieuw' } });
    klassen.failure = 'editing';
    const user = await showPane('?rekenen=klas');
    const make = await screen.findByRole('button', { name: 'Maak de klas' });
    await user.type(screen.getByRole('textbox', { name: 'Klascode' }), 'MAV3A');
    await user.click(box('Y1 Getallen'));
    expect(make).toHaveAttribute('aria-disabled', 'true');
    await user.click(make);
    expect(klassen.asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByText(/^Deze klas is er al in deze werkmap\./);
  });

  it('says so when the workbook has another class of that name by now', async () => {
    const user = await begin();
    await user.type(screen.getByRole('textbox', { name: 'Klascode' }), 'MAV3A');
    await user.click(box('Y1 Getallen'));
    klassen.failure = 'classDiffers';
    await user.click(screen.getByRole('button', { name: 'Maak de klas' }));
    await screen.findByText(/staat al een klas met deze naam, met andere opgaven/);
    expect(screen.getByRole('textbox', { name: 'Klascode' })).toHaveValue('MAV3A');
  });

  it('is not made before all is filled in, and the focus goes to what is missing first', async () => {
    const user = await begin();
    await user.click(screen.getByRole('button', { name: 'Maak de klas' }));
    const code = screen.getByRole('textbox', { name: 'Klascode' });
    expect(code).toHaveFocus();
    expect(code).toHaveAccessibleDescription(/Vul een klascode in/);
    expect(screen.getByRole('group', { name: 'Vakjes' })).toHaveAccessibleDescription('Kies ten minste één vakje.');
    await user.type(code, 'MAV3A');
    await user.click(screen.getByRole('button', { name: 'Maak de klas' }));
    expect(box('Alle vakjes')).toHaveFocus();
    expect(klassen.asked).toEqual([]);
  });

  it('is made with all that was chosen, and then asks how to hand it out', async () => {
    const user = await begin();
    await user.type(screen.getByRole('textbox', { name: 'Klascode' }), ' MAV3A ');
    await user.click(box('Y1 Getallen'));
    await user.click(box('Het antwoord moet uit een formule komen'));
    await user.click(box('Grote letters'));
    await user.type(screen.getByRole('textbox', { name: 'Geheim' }), 'zomer');
    await user.click(screen.getByRole('button', { name: 'Maak de klas' }));
    await screen.findByRole('heading', { level: 2, name: 'Uitdelen' });
    expect(klassen.asked).toEqual([
      {
        klas: 'MAV3A',
        geheim: 'zomer',
        leerlingen: 24,
        cellen: ['Y1-GHM'],
        aantal: 6,
        formule: 'verplicht',
        groot: true,
        uitgaven: {},
      },
    ]);
  });

  it('keeps what was typed when one looks elsewhere', async () => {
    const user = await begin();
    await user.type(screen.getByRole('textbox', { name: 'Klascode' }), 'HAV4');
    await user.keyboard('{Escape}');
    const button = await screen.findByRole('button', { name: 'Nieuwe klas' });
    await waitFor(() => expect(button).toHaveFocus());
    await user.click(button);
    expect(await screen.findByRole('textbox', { name: 'Klascode' })).toHaveValue('HAV4');
  });

  it('is in order in English, and says that exercises are Dutch', async () => {
    const user = await showPane('?rekenen=klas', englishExcel);
    expect(await screen.findByText(/Exercises and their explanation are always in Dutch/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'New class' }));
    await user.click(await screen.findByRole('checkbox', { name: 'X1 Numbers' }));
    await user.type(screen.getByRole('textbox', { name: 'Class code' }), 'A');
    expect(screen.getByText('24 students × 6 exercises: 6 from X1 Numbers')).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
