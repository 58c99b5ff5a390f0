import { screen, waitFor, within } from '@testing-library/react';
import { catalogue } from '../../src/calc/catalogue';
import { byGroup } from '../../src/taskpane/functies/list/byGroup';
import { englishExcel, seek, showPane } from './showPane';

const head = (name: RegExp) => screen.getByRole('button', { name });
const rows = () => document.querySelectorAll('.function-row');

describe('The groups', () => {
  it('hold the whole catalogue, each with its number of functions, folded at first', async () => {
    await showPane();
    const groups = byGroup(catalogue);
    expect(groups.flatMap(({ members }) => members)).toHaveLength(catalogue.length);
    const heads = screen.getAllByRole('button', { expanded: false });
    expect(heads).toHaveLength(groups.length);
    expect(heads.map(({ textContent }) => Number(/\d+$/.exec(textContent ?? '')))).toEqual(
      groups.map(({ members }) => members.length),
    );
    expect(rows()).toHaveLength(0);
  });

  it('unfold one by one or all at once', async () => {
    const user = await showPane();
    await user.click(head(/^Liquiditeit/));
    const liquidity = screen.getByRole('list', { name: 'Liquiditeit' });
    expect(within(liquidity).getByRole('button', { name: /^Quick ratio/ })).toBeVisible();
    await user.click(head(/^Liquiditeit/));
    expect(rows()).toHaveLength(0);
    await user.click(screen.getByText('Open alle groepen'));
    await waitFor(() => expect(rows()).toHaveLength(catalogue.length));
    await user.click(screen.getByText('Sluit alle groepen'));
    expect(rows()).toHaveLength(0);
  });

  it('show every function that was found, whatever is drawn first', async () => {
    const user = await showPane();
    await seek(user, 'marge');
    const count = Number(/\d+/.exec(screen.getByText(/^\d+ functies$/).textContent ?? ''));
    expect(count).toBeGreaterThan(20);
    await waitFor(() => expect(rows()).toHaveLength(count));
  });

  it('are as one left them after a visit to a function, with the focus on it', async () => {
    const user = await showPane();
    await user.click(head(/^Liquiditeit/));
    await user.click(screen.getByRole('button', { name: /^Quick ratio/ }));
    await screen.findByRole('heading', { name: 'Quick ratio' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: /^Quick ratio/ })).toHaveFocus());
    expect(head(/^Liquiditeit/)).toHaveAttribute('aria-expanded', 'true');
    expect(head(/^Solvabiliteit/)).toHaveAttribute('aria-expanded', 'false');
  });

  it('unfold for a function that was not opened from the list', async () => {
    const user = await showPane('?functie=ROI');
    await user.click(await screen.findByRole('button', { name: 'Alle functies' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Return on investment/ })).toHaveFocus());
    expect(head(/^Investering/)).toHaveAttribute('aria-expanded', 'true');
  });

  it('unfold when the favourite that one came from is a favourite no more', async () => {
    localStorage.setItem('account.favorieten', '["ROI"]');
    const user = await showPane();
    await user.click(screen.getByRole('button', { name: /^Return on investment/ }));
    await user.click(await screen.findByRole('button', { name: /^Favoriet/ }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: /^Return on investment/ })).toHaveFocus());
    expect(head(/^Investering/)).toHaveAttribute('aria-expanded', 'true');
  });

  it('have English names in English', async () => {
    await showPane('', englishExcel);
    expect(head(/^Profitability \d+$/)).toBeVisible();
  });
});
