import { act, screen, waitFor, within } from '@testing-library/react';
import { notations } from '../../src/calc/notation';
import { field, outcome, showPane } from './showPane';
import { workbook } from './workbook';

const describedBy = (element: HTMLElement) => element.getAttribute('aria-describedby') ?? '';
const said = (element: HTMLElement) =>
  describedBy(element)
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

describe('The form of a function', () => {
  it('has one field per parameter, with its unit, what belongs there and its limits', async () => {
    await showPane('?functie=DEBITEURENTERMIJN');
    expect(screen.getAllByRole('textbox')).toHaveLength(4);
    expect(said(field('Dagen'))).toContain('Leeg is 365');
    expect(said(field('Dagen'))).toContain('Meer dan 0.');
    expect(said(field('Btw-tarief'))).toContain('Minstens 0%, hoogstens 100%.');
    expect(field('Dagen')).toHaveAttribute('placeholder', '365');
    expect(field('Debiteuren').parentElement).toHaveTextContent('€');
  });

  it('shows the limits of a figure that depend on another field, as long as that field says which', async () => {
    workbook.select({ sheet: 'Blad1', address: 'C1:C2' }, [['opslag'], ['marge']]);
    const user = await showPane('?functie=CONSUMENTENPRIJS');
    expect(said(field('Percentage'))).toContain('Minstens -100%, hoogstens 1000%.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'marge');
    expect(said(field('Percentage'))).toContain('Meer dan -1000%, hoogstens 100%.');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor soort' }));
    await screen.findByText('Blad1!C1:C2');
    expect(said(field('Percentage'))).not.toContain('hoogstens');
  });

  it('computes while one types, in the notation of the workbook', async () => {
    const user = await showPane('?functie=ROI');
    expect(outcome()).toHaveTextContent('Vul nog in: opbrengst en investering.');
    await user.type(field('Opbrengst'), '7.000,50');
    await user.type(field('Investering'), '5000');
    await waitFor(() => expect(outcome()).toHaveTextContent('40,0%'));
  });

  it('reads an English workbook in English notation while the pane speaks Dutch', async () => {
    workbook.notation = notations.en;
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '7,000.50');
    await user.type(field('Investering'), '5000');
    await waitFor(() => expect(outcome()).toHaveTextContent('40.0%'));
  });

  it('reads 12,5 and 12,5% as the same percentage, and says how it read what was typed', async () => {
    const user = await showPane('?functie=DEBITEURENTERMIJN');
    await user.type(field('Btw-tarief'), '21');
    await waitFor(() => expect(said(field('Btw-tarief'))).toContain('Gelezen als 21%'));
    await user.type(field('Btw-tarief'), '%');
    await waitFor(() => expect(said(field('Btw-tarief'))).not.toContain('Gelezen als'));
    expect(field('Btw-tarief')).toHaveValue('21%');
  });

  it('reads whole euros as they are written, and says how it read a percentage among amounts', async () => {
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '1.000,-');
    await waitFor(() => expect(said(field('Opbrengst'))).toContain('Gelezen als 1.000'));
    await user.type(field('Investering'), '12,5%');
    await waitFor(() => expect(said(field('Investering'))).toContain('Gelezen als 0,125'));
  });

  it('is cleared in one go, and what was in it can come back', async () => {
    const user = await showPane('?functie=ROI');
    expect(screen.queryByRole('button', { name: 'Formulier wissen' })).toBeNull();
    await user.type(field('Opbrengst'), '7000');
    await user.click(screen.getByRole('button', { name: 'Formulier wissen' }));
    expect(field('Opbrengst')).toHaveValue('');
    expect(field('Opbrengst')).toHaveFocus();
    expect(screen.getByText('Het formulier is leeg.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(field('Opbrengst')).toHaveValue('7000');
  });

  it('keeps what was typed and says in words what is wrong with it', async () => {
    const user = await showPane('?functie=ROI');
    await user.type(field('Investering'), '5 duizend');
    await waitFor(() => expect(field('Investering')).toBeInvalid());
    expect(field('Investering')).toHaveValue('5 duizend');
    expect(said(field('Investering'))).toContain('Vul voor investering een getal in. Er staat nu "5 duizend".');
  });

  it('says that a figure is outside its limits before the other fields are filled in', async () => {
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '-5');
    await waitFor(() => expect(said(field('Opbrengst'))).toContain('Vul voor opbrengst minstens 0 in.'));
  });

  it('leads from the outcome to the field that keeps it from being computed', async () => {
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '5000');
    await user.type(field('Investering'), '0');
    await waitFor(() => expect(outcome()).toHaveTextContent('Nog geen uitkomst. Kijk bij investering.'));
    expect(within(outcome()).queryByRole('button')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ga naar investering' }));
    expect(field('Investering')).toHaveFocus();
    expect(said(field('Investering'))).toContain('Er wordt door nul gedeeld.');
  });

  it('judges the outcome by the norm, in a sign and a word', async () => {
    const user = await showPane('?functie=QUICKRATIO');
    await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
    await waitFor(() => expect(outcome()).toHaveTextContent('1,11 ×'));
    expect(outcome()).toHaveTextContent('✓ goed');
  });

  it('judges only the form of a ratio that the norm is for', async () => {
    const user = await showPane('?functie=SOLVABILITEIT');
    await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
    await waitFor(() => expect(outcome()).toHaveTextContent('56,9%✓ sterk'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vorm' }), 'VV/TV');
    await waitFor(() => expect(outcome()).toHaveTextContent(/^43,1%$/));
  });

  it('shows how the outcome comes about, with the figures filled in', async () => {
    const user = await showPane('?functie=ROI');
    await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
    const how = (await screen.findByText('Hoe kom je hieraan?')).closest('details');
    expect(how).toHaveTextContent('(7.000 − 5.000) / 5.000 = 40,0%');
  });

  it('shows the sum that was made when a choice decides on it', async () => {
    const user = await showPane('?functie=SOLVABILITEIT');
    await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vorm' }), 'VV/TV');
    const how = (await screen.findByText('Hoe kom je hieraan?')).closest('details');
    await waitFor(() => expect(how).toHaveTextContent('(123.000 − 70.000) / 123.000 = 43,1%'));
  });

  it('gives no sum where words say what happens', async () => {
    const user = await showPane('?functie=OFFERTE.TOTAAL');
    await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
    const how = (await screen.findByText('Hoe kom je hieraan?')).closest('details');
    expect(how).not.toHaveTextContent('=');
    expect(how).toHaveTextContent(/Uitkomst€ 55,18$/);
  });

  it('fills in the first of figures that follow each other, where the formula says how the next ones do', async () => {
    const user = await showPane('?functie=NETTOPRIJS');
    await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
    const how = (await screen.findByText('Hoe kom je hieraan?')).closest('details');
    expect(how).toHaveTextContent('750 × (1 − 8%) × (1 − volgende korting)');
  });

  it('gives back what was typed when the example took its place', async () => {
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '123');
    await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
    expect(field('Opbrengst')).toHaveValue('7.000');
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(field('Opbrengst')).toHaveValue('123');
  });
});

describe('A field for several figures', () => {
  it('takes a typed or pasted list, and shows every outcome with a row number', async () => {
    const user = await showPane('?functie=ABC');
    await user.click(field('Omzetten'));
    await user.paste('500\n50\n300\n100\n50');
    await waitFor(() => expect(outcome()).toHaveTextContent('5 uitkomsten'));
    expect(said(field('Omzetten'))).toContain('Gelezen als 5 waarden: 500; 50; 300; 100; 50');
    const cells = within(screen.getByRole('table')).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent?.trim())).toEqual(['A', 'B', 'A', 'B', 'C']);
  });

  it('shows the first twenty outcomes and how many there are', async () => {
    const user = await showPane('?functie=ABC');
    await user.click(field('Omzetten'));
    await user.paste(Array.from({ length: 25 }, (_, index) => index + 1).join('; '));
    expect(await screen.findByText('Je ziet de eerste 20 van 25 rijen.')).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(21);
  });

  it('adds a field for one more figure, and moves the focus there and back', async () => {
    const user = await showPane('?functie=NETTOPRIJS');
    await user.type(field('Brutoprijs'), '750');
    await user.type(field('Korting'), '8%');
    await user.click(screen.getByRole('button', { name: 'Nog een korting' }));
    expect(field('Korting 2')).toHaveFocus();
    await user.type(field('Korting 2'), '2%');
    await waitFor(() => expect(outcome()).toHaveTextContent('€ 676,20'));
    await user.click(screen.getByRole('button', { name: 'Verwijder korting 2' }));
    expect(field('Korting')).toHaveFocus();
    await waitFor(() => expect(outcome()).toHaveTextContent('€ 690,00'));
  });
});

describe('"Gebruik selectie"', () => {
  const c12 = { sheet: 'Jaarcijfers', address: 'C12' };

  it('takes the cell that is selected, keeps its reference in view and follows what it holds', async () => {
    workbook.select(c12, [[7_000]]);
    const user = await showPane('?functie=ROI');
    await user.type(field('Investering'), '5000');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor opbrengst' }));
    expect(await screen.findByText('Jaarcijfers!C12')).toBeVisible();
    await waitFor(() => expect(outcome()).toHaveTextContent('40,0%'));
    await act(async () => workbook.put(c12, [[10_000]]));
    await waitFor(() => expect(outcome()).toHaveTextContent('100,0%'));
  });

  it('shows the first rows of a column of any length, and how many there are', async () => {
    const column = Array.from({ length: 50_000 }, (_, row) => [5_000 + row]);
    workbook.select({ sheet: 'Jaarcijfers', address: 'A1:A50000' }, column);
    const user = await showPane('?functie=ROI');
    await user.type(field('Investering'), '5000');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor opbrengst' }));
    await waitFor(() => expect(outcome()).toHaveTextContent('50.000 uitkomsten'));
    expect(screen.getByText('Je ziet de eerste 20 van 50.000 rijen.')).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(21);
  });

  it('says so when the cell is no longer there', async () => {
    workbook.select(c12, [[7_000]]);
    const user = await showPane('?functie=ROI');
    await user.type(field('Investering'), '5000');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor opbrengst' }));
    await waitFor(() => expect(outcome()).toHaveTextContent('40,0%'));
    workbook.failure = 'missing';
    await act(async () => workbook.changed());
    expect(await screen.findByText('In opbrengst staat al een fout: #VERW!. Los die eerst op.')).toBeVisible();
    expect(screen.getByText('Jaarcijfers!C12').parentElement).toHaveTextContent('Jaarcijfers!C12 = #VERW!');
  });

  it('lets go of the cell again, with the focus on the field', async () => {
    workbook.select(c12, [[7_000]]);
    const user = await showPane('?functie=ROI');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor opbrengst' }));
    await user.click(await screen.findByRole('button', { name: 'Maak opbrengst los van Jaarcijfers!C12' }));
    expect(field('Opbrengst')).toHaveFocus();
    expect(field('Opbrengst')).toHaveValue('');
  });

  it('spreads a range over as many outcomes, each wrong cell with its own explanation', async () => {
    workbook.select({ sheet: 'Jaarcijfers', address: 'B5:E5' }, [[7_000, 'n.v.t.', 5_000, 6_000]]);
    const user = await showPane('?functie=ROI');
    await user.type(field('Investering'), '5000');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor opbrengst' }));
    await waitFor(() => expect(outcome()).toHaveTextContent('4 uitkomsten'));
    const texts = screen.getAllByRole('cell').map((cell) => cell.textContent?.trim());
    expect(texts).toEqual(['40,0%', 'Vul voor opbrengst een getal in. Er staat nu "n.v.t.".', '0,0%', '20,0%']);
  });

  it('says that it is busy when Excel takes its time', async () => {
    workbook.delay = 900;
    const user = await showPane('?functie=ROI');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor opbrengst' }));
    expect(await screen.findByText('Even wachten.')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Even wachten.')).toBeNull());
  });

  it('says what to do while the user is still typing in a cell', async () => {
    const user = await showPane('?functie=ROI');
    workbook.failure = 'editing';
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor opbrengst' }));
    expect(await screen.findByText(/Je bent nog aan het typen in een cel/)).toBeVisible();
    expect(field('Opbrengst')).toHaveValue('');
  });
});
