import { screen, waitFor, within } from '@testing-library/react';
import { accounts, jaren } from './accountWorkbook';
import { problemsOf } from './axe';
import { offertes } from './offerteWorkbook';
import { englishExcel, noExcel, showPane } from './showPane';
import { workbook } from './workbook';

jest.setTimeout(30_000);

const figures = { eigenOmzet: 120_000, voorraden: 300, debiteuren: 500, kortlopendVreemdVermogen: 400 } as const;
const complete = {
  ...figures,
  immaterieleVasteActiva: 0,
  materieleVasteActiva: 200,
  financieleVasteActiva: 0,
  overigeVorderingen: 0,
  effecten: 0,
  liquideMiddelen: 0,
  eigenVermogen: 600,
  voorzieningen: 0,
  langlopendVreemdVermogen: 0,
};
const acme = { naam: 'Acme BV', 'advies.reviewdatum': '2026-01-05', 'advies.actie': 'Bellen' } as const;

describe('The list of accounts', () => {
  it('says what will come and offers to make the first one or the examples', async () => {
    const user = await showPane('?account');
    await screen.findByText(/Hier komt een lijst van je accounts/);
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Open de voorbeelden' }));
    await screen.findByText('3 voorbeeldaccounts staan klaar.');
    expect(screen.getAllByRole('button', { name: /^Open (Sterk|Zwak|Onvolledig)$/ })).toHaveLength(3);
    expect(accounts.kept.map(([nummer]) => nummer)).toEqual(['ACC-0001', 'ACC-0002', 'ACC-0003']);
  });

  it('tells of each account its class, its score, its ratios with their day, its review and what to do', async () => {
    accounts.put({ velden: acme, jaren: jaren({ jaar: 2025, cijfers: complete }) });
    await showPane('?account');
    const row = await screen.findByRole('button', { name: 'Open Acme BV' });
    expect(row).toHaveTextContent('€ 120.000');
    expect(row).toHaveAccessibleDescription(/ACC-0001 klasse A, score n\.b\./);
    expect(row).toHaveAccessibleDescription(/Current ratio 2,00 · solvabiliteit 60,0%/);
    expect(row).toHaveAccessibleDescription(/RTV n\.b\., bijgewerkt op 29-11-2026/);
    expect(row).toHaveAccessibleDescription(/Review op 5-1-2026 te laat/);
    expect(row).toHaveAccessibleDescription(/Nu: Bellen/);
    const state = screen.getByRole('region', { name: 'Stand van zaken' });
    expect(state).toHaveTextContent(/Klasse A, 1 account€ 120\.000Aan een review toeAcme BV/);
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('is in order in English', async () => {
    accounts.put({ velden: acme });
    await showPane('?account', englishExcel);
    expect(await screen.findByRole('button', { name: 'Open Acme BV' })).toHaveAccessibleDescription(
      /no class yet, score n\/a/,
    );
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('leads to its sheets', async () => {
    accounts.put({ velden: acme });
    const user = await showPane('?account');
    await user.click(await screen.findByRole('button', { name: 'Naar het blad Accounts' }));
    await user.click(screen.getByText('Hulpmiddelen'));
    await user.click(screen.getByRole('button', { name: 'Naar het blad Normen' }));
    expect(offertes.visited).toEqual(['Accounts', 'Normen']);
  });

  it('names damage and repairs it', async () => {
    accounts.schade = [{ code: 'numberTwice', waar: "'Accounts'!$A$5", herstelbaar: true }];
    const user = await showPane('?account');
    const text = 'Dit accountnummer staat twee keer in de lijst (Accounts!A5).';
    await user.click(await screen.findByRole('button', { name: `Herstel: ${text}` }));
    await screen.findByText('Hersteld.');
    expect(screen.queryByText(text)).toBeNull();
  });

  it('cannot be changed when a newer version made it', async () => {
    accounts.put({ velden: acme });
    accounts.isAlleenLezen = true;
    await showPane('?account');
    await screen.findByText(/gemaakt met een nieuwere versie/);
    expect(screen.queryByRole('button', { name: 'Nieuwe account' })).toBeNull();
  });

  it('says where accounts are made when there is no Excel', async () => {
    await showPane('?account', noExcel);
    expect(screen.getByText(/Open ACCOUNT in Excel om accounts te analyseren/)).toBeVisible();
  });

  it('says what keeps it from being read, and tries again', async () => {
    accounts.failure = 'editing';
    const user = await showPane('?account');
    await user.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByText(/Hier komt een lijst van je accounts/);
  });

  it('is one of the choices of the first minute', async () => {
    workbook.isEmpty = true;
    const user = await showPane();
    await user.click(await screen.findByRole('button', { name: 'Analyseer een account' }));
    await screen.findByRole('heading', { level: 2, name: 'Accountanalyse' });
  });
});

describe('A new account', () => {
  const begin = async () => {
    const user = await showPane('?account');
    await user.click(await screen.findByRole('button', { name: 'Nieuwe account' }));
    await screen.findByRole('heading', { level: 2, name: 'Nieuwe account' });
    return user;
  };

  it('is made from a name, a branche and a status, and opens', async () => {
    const user = await begin();
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /Naam van de account/ }), 'Acme BV');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Branche' }), 'G');
    await user.click(screen.getByRole('radio', { name: 'klant' }));
    await user.click(screen.getByRole('button', { name: 'Zet account in nieuwe bladen' }));
    await screen.findByRole('heading', { level: 2, name: 'Acme BV' });
    expect(screen.getByText('ACC-0001 staat in nieuwe bladen.')).toBeVisible();
    expect(accounts.account().velden).toMatchObject({ naam: 'Acme BV', branche: 'G', status: 'klant' });
  });

  it('needs a name that no other account has, and says so at the field', async () => {
    accounts.put({ velden: acme });
    const user = await begin();
    const name = screen.getByRole('textbox', { name: /Naam van de account/ });
    await user.click(screen.getByRole('button', { name: 'Zet account in nieuwe bladen' }));
    expect(name).toHaveAccessibleDescription('Vul een naam in.');
    expect(name).toHaveFocus();
    await user.type(name, ' acme bv');
    await waitFor(() => expect(name).toHaveAccessibleDescription('Er is al een account met deze naam: ACC-0001.'));
    await user.click(screen.getByRole('button', { name: 'Zet account in nieuwe bladen' }));
    expect(accounts.numbers()).toEqual(['ACC-0001']);
    await user.clear(name);
  });

  it('gives way to the list, with the focus on the button that led to it', async () => {
    const user = await begin();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Nieuwe account' })).toHaveFocus());
    expect(within(screen.getByRole('main')).queryByRole('textbox')).toBeNull();
  });
});
