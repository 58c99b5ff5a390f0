import { act, screen, waitFor } from '@testing-library/react';
import { accounts, jaren } from './accountWorkbook';
import { problemsOf } from './axe';
import { offertes } from './offerteWorkbook';
import { englishExcel, showPane } from './showPane';

jest.setTimeout(30_000);

const slow = { timeout: 10_000 };
const acme = { naam: 'Acme BV', branche: 'G', status: 'klant' } as const;
const steps = () => screen.getByRole('navigation', { name: /Stappen|Steps/ });
const open = async (step = '', host = undefined as never) => {
  const user = await showPane(`?account=ACC-0001${step && `&stap=${step}`}`, host);
  await screen.findByRole('contentinfo', undefined, slow);
  return user;
};

describe('One account', () => {
  it('lists its nine steps with how far each is, in words and by a sign', async () => {
    accounts.put({ velden: acme, jaren: jaren({ jaar: 2024 }, { jaar: 2025, cijfers: { omzet: -5 } }) });
    await open();
    const all = [...steps().querySelectorAll('li')].map((step) => step.textContent);
    expect(all).toHaveLength(9);
    expect(all[0]).toBe('!Account let op. Nog invullen: bron van de cijfers.');
    expect(all[1]).toBe('!Jaarcijfers let op. 2024, 2025 · 1 punt om naar te kijken');
    expect(all[3]).toBe('○Grafieken nog doen. nog geen blad met grafieken');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('is in order in English', async () => {
    accounts.put({ velden: { ...acme, bron: 'KvK' } });
    await open('', englishExcel as never);
    expect(steps()).toHaveTextContent(/✓Account done\. Acme BV/);
    expect(steps()).toHaveTextContent(/○Annual figures to do\. no annual figures yet/);
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('goes from step to step and back to the list, with the focus where one was', async () => {
    accounts.put({ velden: acme });
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Begin bij: Account' }));
    await screen.findByRole('heading', { level: 2, name: 'Account' });
    await user.click(await screen.findByRole('button', { name: 'Verder: Jaarcijfers' }));
    await screen.findByRole('heading', { level: 2, name: 'Jaarcijfers' });
    await user.click(screen.getByRole('button', { name: 'Acme BV' }));
    await screen.findByRole('navigation', { name: 'Stappen' });
    expect(document.activeElement).toHaveTextContent('Jaarcijfers');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Open Acme BV' })).toHaveFocus());
  });

  it('keeps its figures of today in the table of accounts when its page opens', async () => {
    accounts.put({ velden: acme, jaren: jaren({ jaar: 2025, cijfers: { eigenOmzet: 5000 } }) });
    await open();
    await waitFor(() => expect(accounts.kept).toHaveLength(1));
    const [nummer, kept] = accounts.kept[0] ?? [];
    expect(nummer).toBe('ACC-0001');
    expect(kept).toMatchObject({ eigenOmzet: 5000, currentratio: '' });
    expect(kept?.bijgewerkt).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('leaves what a newer version made as it is', async () => {
    accounts.put({ velden: acme });
    accounts.isAlleenLezen = true;
    await open('account');
    expect(await screen.findByRole('textbox', { name: 'Naam' }, slow)).toHaveAttribute('readonly');
    expect(accounts.kept).toEqual([]);
  });

  it('names damage with its cell, and repairs it', async () => {
    const waar = "'Jaarcijfers 0001'!$C$9";
    accounts.put(
      { velden: acme },
      {
        schade: [{ code: 'notDate', waar, herstelbaar: true, nummer: 'ACC-0001', veld: 'relatieSinds', tekst: 'ooit' }],
      },
    );
    const user = await open();
    const text = 'In Jaarcijfers 0001!C9 hoort een datum, zoals 1-12-2026. Er staat: ooit.';
    expect(screen.getByText(text)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Naar C9' }));
    expect(offertes.visited).toEqual([waar]);
    await user.click(screen.getByRole('button', { name: `Herstel: ${text}` }));
    await waitFor(() => expect(screen.queryByText(text)).toBeNull());
  });

  it('says when it is no longer in the workbook', async () => {
    await showPane('?account=ACC-0007');
    await screen.findByText('Dit account staat niet meer in de werkmap.', undefined, slow);
  });

  it('stays on show while Excel does not answer, as when somebody types in a cell', async () => {
    accounts.put({ velden: acme });
    await open();
    accounts.failure = 'editing';
    await act(async () => accounts.edit('ACC-0001', (held) => held));
    expect(steps()).toBeVisible();
  });

  it('shows the sheet that a step works on', async () => {
    accounts.put({ velden: acme });
    const user = await open('kengetallen');
    await user.click(screen.getByRole('button', { name: 'Naar het blad' }));
    expect(accounts.shown).toEqual([['ACC-0001', 'kengetallen']]);
  });
});

describe('Who the account is', () => {
  it('is filled in field by field, each with its cell and a way back', async () => {
    accounts.put({ velden: acme });
    const user = await open('account');
    const term = await screen.findByRole('textbox', { name: 'Betalingstermijn' }, slow);
    await user.type(term, '30{Enter}');
    await screen.findByText('Betalingstermijn: opgeslagen.');
    expect(accounts.account().velden.betalingstermijn).toBe('30');
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByText('Ongedaan gemaakt.');
    expect(accounts.account().velden.betalingstermijn).toBe('');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('takes percentages, a branche by its section and a unit of the figures', async () => {
    accounts.put({ velden: acme });
    const user = await open('account');
    const rate = await screen.findByRole('textbox', { name: 'Disconteringsvoet' }, slow);
    await user.type(rate, '8,5{Enter}');
    await waitFor(() => expect(accounts.account().velden.disconteringsvoet).toBe('0.085'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Branche (SBI)' }), 'C. Industrie');
    await waitFor(() => expect(accounts.account().velden.branche).toBe('C'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bedragen in euro ×' }), '1.000 (duizenden)');
    await waitFor(() => expect(accounts.account().velden.eenheid).toBe('1000'));
  });

  it('says at the field when another account has its name', async () => {
    accounts.put({ velden: acme });
    accounts.put({ nummer: 'ACC-0002', velden: { naam: 'acme bv ' } });
    await open('account');
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveAccessibleDescription(
        /Er is al een account met deze naam: ACC-0002\./,
      ),
    );
  });
});
