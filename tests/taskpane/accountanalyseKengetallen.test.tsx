import { screen, waitFor, within } from '@testing-library/react';
import { accounts, jaren } from './accountWorkbook';
import { problemsOf } from './axe';
import { englishExcel, showPane } from './showPane';

jest.setTimeout(30_000);

const activa = {
  immaterieleVasteActiva: 0,
  materieleVasteActiva: 200,
  financieleVasteActiva: 0,
  voorraden: 300,
  debiteuren: 500,
  overigeVorderingen: 0,
  effecten: 0,
};
const passiva = { eigenVermogen: 600, voorzieningen: 0, langlopendVreemdVermogen: 0, kortlopendVreemdVermogen: 400 };
const both = jaren(
  { jaar: 2024, cijfers: { ...activa, ...passiva, eigenVermogen: 700, liquideMiddelen: 100 } },
  { jaar: 2025, cijfers: { ...activa, ...passiva, liquideMiddelen: 0 } },
);
const acme = { naam: 'Acme BV', branche: 'G', status: 'klant' } as const;
const open = async (stap: string, given = both, host = undefined as never, velden: object = acme) => {
  accounts.put({ velden, jaren: given });
  const user = await showPane(`?account=ACC-0001&stap=${stap}`, host);
  return user;
};
const ratio = async (name: string) => {
  const heading = await screen.findByRole('heading', { level: 4, name }, { timeout: 10_000 });
  return heading.closest('li') as HTMLElement;
};

describe('The ratios of an account', () => {
  it('show the figure of the last year, the verdict in a word, the other years and the trend', async () => {
    await open('kengetallen');
    const current = await ratio('Current ratio');
    expect(current).toHaveTextContent(/Current ratio2,00/);
    expect(current).toHaveTextContent(/[✓!✗] \p{L}+/u);
    expect(current).toHaveTextContent('2024: 2,25');
    expect(current).toHaveTextContent('Daalt met 0,25 van 2024 naar 2025.');
    expect(within(current).getByRole('button', { name: 'Naar cel D8, Current ratio' })).toBeVisible();
    expect(await ratio('Solvabiliteit')).toHaveTextContent('Daalt met 3,6 procentpunt van 2024 naar 2025.');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('are in order in English', async () => {
    await open('kengetallen', both, englishExcel as never);
    expect(await ratio('Current ratio')).toHaveTextContent('Falls by 0,25 from 2024 to 2025.');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('are of another year when one chooses it', async () => {
    const user = await open('kengetallen');
    await ratio('Current ratio');
    await user.click(screen.getByRole('button', { name: '2024' }));
    expect(await ratio('Current ratio')).toHaveTextContent(/Current ratio2,25/);
  });

  it('are of the last year that has them where a newer one has our own turnover alone', async () => {
    const own = jaren().map((leeg, at) =>
      at === 2 ? { jaar: 2026, cijfers: { ...leeg.cijfers, eigenOmzet: 10 } } : (both[at] ?? leeg),
    );
    await open('kengetallen', own);
    expect(await ratio('Current ratio')).toHaveTextContent(/Current ratio2,00/);
    expect(screen.getByRole('button', { name: '2025' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('are "n.b." where a figure is missing, and name what is missing', async () => {
    await open('kengetallen');
    const one = await ratio('Rentabiliteit eigen vermogen');
    expect(one).toHaveTextContent(/n\.b\./);
    expect(one).toHaveTextContent(/Hiervoor ontbreekt: nettowinst/i);
  });

  it('tell how one comes to them, with the figures filled in', async () => {
    await open('kengetallen');
    const current = await ratio('Current ratio');
    const how = within(current).getByText('Hoe kom je hieraan?').closest('details') as HTMLElement;
    expect(how).toHaveTextContent(/\(800 \+ 0\) \/ 400 = 2,00/);
    expect(how).toHaveTextContent('want het zit al in een ander cijfer: liquide middelen.');
  });

  it('lead to the explanation of a ratio, and back to it', async () => {
    const user = await open('kengetallen');
    await user.click(within(await ratio('Current ratio')).getByRole('button', { name: 'Uitleg over Current ratio' }));
    await screen.findByRole('heading', { level: 2, name: 'Current ratio' });
    await user.keyboard('{Escape}');
    await ratio('Current ratio');
  });

  it('wait for annual figures', async () => {
    const user = await open('kengetallen', jaren());
    await user.click(await screen.findByRole('button', { name: 'Naar de jaarcijfers' }, { timeout: 10_000 }));
    await screen.findByRole('heading', { level: 2, name: 'Jaarcijfers' });
  });
});

describe('An own norm of a branche', () => {
  const edit = async (velden: object = acme) => {
    const user = await open('kengetallen', both, undefined as never, velden);
    const current = await ratio('Current ratio');
    await user.click(within(current).getByRole('button', { name: 'Eigen norm voor de branche: Current ratio' }));
    await screen.findByRole('heading', { level: 3, name: 'Norm voor Current ratio' });
    return user;
  };
  const bounds = () => screen.getAllByRole('textbox', { name: /begint bij$/ });

  it('is kept with its source and year, judges by its own boundaries, and can be taken away', async () => {
    const user = await edit();
    expect(await problemsOf(document.documentElement)).toEqual([]);
    for (const [index, figure] of ['2,1', '3', '4'].entries()) {
      const bound = bounds()[index] as HTMLElement;
      await user.clear(bound);
      await user.type(bound, figure);
    }
    await user.click(screen.getByRole('button', { name: 'Bewaar norm' }));
    expect(screen.getByRole('alert')).toHaveTextContent(/Vul de bron en haar jaar in/);
    await user.type(screen.getByRole('textbox', { name: 'Bron' }), 'CBS');
    await user.type(screen.getByRole('textbox', { name: 'Jaar van de bron' }), '2024');
    await user.click(screen.getByRole('button', { name: 'Bewaar norm' }));
    await screen.findByText(/De norm voor Current ratio geldt nu voor Groot- en detailhandel/);
    expect(accounts.normen).toEqual([
      { branche: 'G', kengetal: 'currentratio', grenzen: [2.1, 3, 4], bron: 'CBS', jaar: '2024' },
    ]);
    const current = await ratio('Current ratio');
    expect(current).toHaveTextContent(/✗/);
    expect(current).toHaveTextContent('Bron: CBS, 2024.');
    await user.click(within(current).getByRole('button', { name: /Eigen norm voor de branche/ }));
    await user.click(await screen.findByRole('button', { name: 'Terug naar de standaardnorm' }));
    await waitFor(() => expect(accounts.normen).toEqual([]));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Eigen norm voor de branche: Current ratio' })).toHaveFocus(),
    );
  });

  it('leaves alone the norms that were typed in the sheet while it was being written', async () => {
    const user = await edit();
    const typed = { branche: 'C', kengetal: 'rtv', grenzen: [0.05], bron: 'Getypt', jaar: '2025' };
    accounts.normen = [typed];
    await user.type(screen.getByRole('textbox', { name: 'Bron' }), 'CBS');
    await user.type(screen.getByRole('textbox', { name: 'Jaar van de bron' }), '2024');
    await user.click(screen.getByRole('button', { name: 'Bewaar norm' }));
    await waitFor(() => expect(accounts.normen).toEqual([typed, expect.objectContaining({ bron: 'CBS' })]));
  });

  it('has boundaries that ascend', async () => {
    const user = await edit();
    const [first] = bounds() as [HTMLElement];
    await user.clear(first);
    await user.type(first, '99');
    await user.click(screen.getByRole('button', { name: 'Bewaar norm' }));
    expect(screen.getByRole('alert')).toHaveTextContent('De grenzen moeten oplopen.');
    expect(accounts.normen).toEqual([]);
  });

  it('asks for the branche first', async () => {
    const user = await edit({ naam: 'Acme BV' });
    await user.click(screen.getByRole('button', { name: 'Naar Account' }));
    await screen.findByRole('heading', { level: 2, name: 'Account' });
  });
});

describe('The charts of an account', () => {
  it('are made on a sheet, and the pane says what each of them says', async () => {
    accounts.zinnen = ['De omzet steeg van 10 in 2024 naar 12 in 2025.'];
    const user = await open('grafieken');
    await screen.findByRole('list', { name: 'Wat er op het blad komt' }, { timeout: 10_000 });
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Maak het blad met grafieken' }));
    const list = await screen.findByRole('list', { name: 'Wat de grafieken zeggen' });
    await waitFor(() => expect(list).toHaveTextContent('De omzet steeg van 10 in 2024 naar 12 in 2025.'));
    expect(screen.getByText('Het blad met grafieken staat klaar.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Naar het blad' }));
    expect(accounts.shown).toEqual([['ACC-0001', 'grafieken']]);
  });

  it('wait for annual figures', async () => {
    const user = await open('grafieken', jaren());
    await user.click(await screen.findByRole('button', { name: 'Naar de jaarcijfers' }, { timeout: 10_000 }));
    await screen.findByRole('heading', { level: 2, name: 'Jaarcijfers' });
  });
});
