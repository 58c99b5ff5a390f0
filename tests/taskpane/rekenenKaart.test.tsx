import { screen, waitFor, within } from '@testing-library/react';
import { problemsOf } from './axe';
import { rekenen } from './rekenWorkbook';
import { englishExcel, noExcel, showPane } from './showPane';

jest.setTimeout(30_000);

const kaart = () => screen.findByRole('table', { name: 'Jouw kaart: niveaus en domeinen' });

describe('The map of rekenen', () => {
  it('offers the eleven cells that the dossier asks for and no others, and says so of the others', async () => {
    await showPane('?rekenen');
    const table = await kaart();
    expect(within(table).getAllByRole('button')).toHaveLength(11);
    expect(within(table).getAllByText('hoort niet bij deze opleiding')).toHaveLength(13);
    expect(within(table).getByRole('button', { name: 'X2, Getallen/hoeveelheden, maten: niet gestart' })).toBeVisible();
    expect(within(table).queryByRole('button', { name: /^Y2, Verbanden/ })).toBeNull();
    expect(within(table).queryByRole('button', { name: /Ruimte en vorm/ })).toBeNull();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('says in words how far one is with each cell', async () => {
    for (const [at, template] of ['X2-GHM-01', 'X2-GHM-02', 'X2-GHM-03', 'X1-VV-01'].entries()) {
      rekenen.log(`MAV3A|07|${template}|1`, { dag: 46_000 + at });
    }
    rekenen.log('MAV3A|08|Y1-GVO-01|1');
    rekenen.leerling = { klas: 'MAV3A', leerling: '07' };
    await showPane('?rekenen');
    const table = await kaart();
    expect(within(table).getByRole('button', { name: /^X2, Getallen.*: voorlopig beheerst$/ })).toBeVisible();
    expect(within(table).getByRole('button', { name: /^X1, Verbanden.*: bezig$/ })).toBeVisible();
    // What another student did in the same workbook is not this one's.
    expect(within(table).getByRole('button', { name: /^Y1, Gegevens.*: niet gestart$/ })).toBeVisible();
  });

  it('leads from a cell to an exercise of it, and back to that cell', async () => {
    const user = await showPane('?rekenen');
    await user.click(within(await kaart()).getByRole('button', { name: /^Y1, Verbanden/ }));
    await screen.findByText(/^Y1 · Verbanden, veranderingen · werkproces/);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: /^Y1, Verbanden/ })).toHaveFocus());
  });

  it('stays in the cell that was chosen, until the map chooses again', async () => {
    const user = await showPane('?rekenen');
    await user.click(within(await kaart()).getByRole('button', { name: /^X1, Verbanden/ }));
    await screen.findByText(/^X1 · Verbanden/);
    for (let keer = 0; keer < 2; keer++) {
      const field = screen.getByRole('textbox', { name: /^Antwoord/ });
      await user.type(field, '1{Enter}');
      await user.click(await screen.findByRole('button', { name: 'Volgende opgave' }));
      await waitFor(() => expect(screen.getByRole('textbox', { name: /^Antwoord/ })).toHaveValue(''));
      expect(screen.getByText(/^X1 · Verbanden/)).toBeVisible();
    }
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Volgende opgave' }));
    await screen.findByText(/^X2 · /);
  });

  it('begins at X2 for who lets the next exercise be chosen', async () => {
    const user = await showPane('?rekenen');
    await kaart();
    await user.click(screen.getByRole('button', { name: 'Volgende opgave' }));
    await screen.findByText(/^X2 · /);
  });

  it('remembers class and number in the workbook', async () => {
    const user = await showPane('?rekenen');
    await kaart();
    const nummer = screen.getByRole('textbox', { name: 'Leerlingnummer' });
    expect(nummer).toHaveValue('01');
    await user.clear(nummer);
    await user.type(nummer, '7{Enter}');
    await screen.findByText('Je klas en nummer zijn bewaard.');
    expect(rekenen.leerling).toEqual({ klas: 'oefenen', leerling: '07' });
  });

  it('takes no class with a sign that parts the pieces of a code', async () => {
    const user = await showPane('?rekenen');
    await kaart();
    const klas = screen.getByRole('textbox', { name: 'Klas' });
    expect(klas).toHaveAccessibleDescription('Bijvoorbeeld MAV3A, zonder | en ·.');
    for (const typed of ['MAV|3A', 'MAV3A·BCDF']) {
      await user.clear(klas);
      await user.type(klas, `${typed}{Enter}`);
      await waitFor(() => expect(klas).toHaveAccessibleDescription(/Nog niet opgeslagen/));
    }
    expect(rekenen.leerling.klas).toBe('');
  });

  it('tells of every level what it asks, with the names that teachers know', async () => {
    const user = await showPane('?rekenen');
    await kaart();
    await user.click(screen.getByText('Wat hoort bij elk niveau?'));
    expect(screen.getByText(/^X2.*2F/)).toBeVisible();
  });

  it('is in order in English, and says that exercises are Dutch', async () => {
    await showPane('?rekenen', englishExcel);
    const table = await screen.findByRole('table', { name: 'Your map: levels and domains' });
    expect(within(table).getAllByRole('button', { name: /: not started$/ })).toHaveLength(11);
    expect(screen.getByText(/are in Dutch only/)).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Numeracy' })).toHaveAttribute('aria-selected', 'true');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('lets one practise where there is no Excel, and says what is missing there', async () => {
    const user = await showPane('?rekenen', noExcel);
    expect(screen.getByText(/Open ACCOUNT in Excel om je voortgang te bewaren/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^X1, Getallen/ }));
    await screen.findByText(/^X1 · /);
  });

  it('says what keeps it from being read, and tries again', async () => {
    rekenen.failure = 'editing';
    const user = await showPane('?rekenen');
    await user.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    await kaart();
  });

  it('leads to the part of the teacher and back', async () => {
    const user = await showPane('?rekenen');
    await kaart();
    await user.click(screen.getByRole('button', { name: 'Klas maken of nakijken (docent)' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).not.toHaveTextContent(/^Rekenen$/));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: /\(docent\)/ })).toHaveFocus());
  });
});
