import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { KeptIds } from '../../src/taskpane/functies/kept/keptIds';
import { field, outcome, searchField, seek, showPane } from './showPane';
import { workbook } from './workbook';

const star = (title: string) => screen.getByRole('button', { name: `Favoriet: ${title}` });
const favouriteList = () => screen.queryByRole('list', { name: 'Favorieten' });
const recentList = () => screen.queryByRole('list', { name: 'Laatst gebruikt' });
const titlesIn = (list: HTMLElement | null) =>
  [...(list?.querySelectorAll('.function-item-title') ?? [])].map(({ textContent }) => textContent);
const unfold = (user: UserEvent, group: RegExp) => user.click(screen.getByRole('button', { name: group }));
const toList = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Alle functies' }));

/** Fills in the example of a function, as a user who tries it out, and goes back. */
async function use(user: UserEvent, query: string): Promise<void> {
  await seek(user, query);
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Vul voorbeeld in' }));
  await waitFor(() => expect(outcome()).not.toHaveTextContent('Vul nog in'));
  await toList(user);
  await user.clear(searchField());
}

describe('Favourites', () => {
  it('are what one gives a star, in the list or on the page of a function', async () => {
    const user = await showPane();
    expect(favouriteList()).toBeNull();
    await unfold(user, /^Liquiditeit/);
    await user.click(star('Quick ratio'));
    expect(titlesIn(favouriteList())).toEqual(['Quick ratio']);
    await seek(user, 'roi');
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Return on investment' });
    expect(star('Return on investment')).toHaveAttribute('aria-pressed', 'false');
    await user.click(star('Return on investment'));
    expect(star('Return on investment')).toHaveAttribute('aria-pressed', 'true');
    await toList(user);
    await user.clear(searchField());
    expect(titlesIn(favouriteList())).toEqual(['Quick ratio', 'Return on investment']);
  });

  it('are there again the next time', async () => {
    localStorage.setItem('account.favorieten', '["ROI","ABC"]');
    await showPane();
    expect(titlesIn(favouriteList())).toEqual(['Return on investment', 'ABC-indeling']);
  });

  it('pass the focus on when one goes, and their heading goes with the last one', async () => {
    localStorage.setItem('account.favorieten', '["ROI","ABC"]');
    const user = await showPane();
    const starIn = (title: string) =>
      within(favouriteList() as HTMLElement).getByRole('button', { name: `Favoriet: ${title}` });
    await user.click(starIn('Return on investment'));
    expect(titlesIn(favouriteList())).toEqual(['ABC-indeling']);
    expect(starIn('ABC-indeling')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(favouriteList()).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Favorieten' })).toBeNull();
    expect(screen.getByRole('button', { name: /^Liquiditeit/ })).toHaveFocus();
  });

  it('come back in their old place', async () => {
    localStorage.setItem('account.favorieten', '["ROI","ABC"]');
    const user = await showPane('?functie=ROI');
    await user.click(star('Return on investment'));
    expect(screen.getByText('Uit je favorieten gehaald.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(star('Return on investment')).toHaveAttribute('aria-pressed', 'true');
    await toList(user);
    expect(titlesIn(favouriteList())).toEqual(['Return on investment', 'ABC-indeling']);
  });

  it('are reached with the keyboard: Tab goes from a function to its star', async () => {
    const user = await showPane();
    await user.click(searchField());
    await user.keyboard('{ArrowDown}{Enter}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('Quick ratio');
    await user.tab();
    expect(star('Quick ratio')).toHaveFocus();
    await user.keyboard(' ');
    expect(titlesIn(favouriteList())).toEqual(['Quick ratio']);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveTextContent('Current ratio');
  });

  it('follow those of another pane', async () => {
    await showPane();
    localStorage.setItem('account.favorieten', '["ROI"]');
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'account.favorieten' })));
    expect(titlesIn(favouriteList())).toEqual(['Return on investment']);
  });
});

describe('What was used last', () => {
  it('is what came to an outcome, the last one first; looking at a page is not using it', async () => {
    const user = await showPane();
    await use(user, 'roi');
    await use(user, 'quickratio');
    await seek(user, 'marktaandeel');
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Marktaandeel' });
    await toList(user);
    await user.clear(searchField());
    expect(titlesIn(recentList())).toEqual(['Quick ratio', 'Return on investment']);
    await use(user, 'roi');
    expect(titlesIn(recentList())).toEqual(['Return on investment', 'Quick ratio']);
  });

  it('is also what was inserted while its outcome was still wrong', async () => {
    workbook.select({ sheet: 'Blad1', address: 'A1' }, [[0]]);
    workbook.answers = [{ kind: 'written', address: 'Blad1!C5', formula: '', undo: async () => undefined }];
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '5');
    await user.click(screen.getByRole('button', { name: 'Gebruik selectie voor investering' }));
    await screen.findByText('Blad1!A1');
    await user.click(screen.getByRole('button', { name: 'Invoegen' }));
    await screen.findByText('Geschreven in Blad1!C5.');
    await toList(user);
    expect(titlesIn(recentList())).toEqual(['Return on investment']);
  });

  it('is short: the seventh pushes the first one out', async () => {
    localStorage.setItem('account.recent', '["ABC","MARGE","OPSLAG","GROEI","REV","RTV"]');
    const user = await showPane();
    await use(user, 'roi');
    await waitFor(() => expect(titlesIn(recentList())).toHaveLength(6));
    expect(titlesIn(recentList())[0]).toBe('Return on investment');
    expect(JSON.parse(localStorage.getItem('account.recent') ?? '')).not.toContain('RTV');
  });

  it('is forgotten when one asks for it', async () => {
    localStorage.setItem('account.recent', '["ABC"]');
    const user = await showPane();
    await user.click(screen.getByRole('button', { name: 'Wis lijst' }));
    expect(recentList()).toBeNull();
    expect(localStorage.getItem('account.recent')).toBe('[]');
    expect(searchField()).toHaveFocus();
  });
});

describe('What is kept on the machine', () => {
  it.each(['{', 'null', '7', '{"ROI":true}', '[[1],null,{},"ROI","ROI","NIETS"]', '"ROI"'])(
    'may be rubbish: %s',
    async (text) => {
      localStorage.setItem('account.favorieten', text);
      localStorage.setItem('account.recent', text);
      await showPane();
      const expected = text.includes('NIETS') ? ['Return on investment'] : [];
      expect([titlesIn(favouriteList()), titlesIn(recentList())]).toEqual([expected, expected]);
    },
  );

  it('lasts as long as the pane where storage is blocked', () => {
    const blocked = ['getItem', 'setItem'].map((method) =>
      jest.spyOn(Storage.prototype, method as 'getItem').mockImplementation(() => {
        throw new Error('forbidden');
      }),
    );
    const kept = new KeptIds('a.key', 3);
    expect(kept.ids()).toEqual([]);
    kept.change((ids) => [...ids, 'ROI']);
    expect(kept.ids()).toEqual(['ROI']);
    for (const spy of blocked) spy.mockRestore();
  });

  it('lasts as long as the pane where storage is full, and is stored once there is room', () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    const kept = new KeptIds('a.key', 3);
    kept.change((ids) => [...ids, 'ROI']);
    expect(kept.ids()).toEqual(['ROI']);
    full.mockRestore();
    kept.change((ids) => [...ids, 'ABC']);
    expect(localStorage.getItem('a.key')).toBe('["ROI","ABC"]');
  });

  it('never holds more than fits', () => {
    localStorage.setItem('a.key', JSON.stringify(Array.from({ length: 9_999 }, (_, index) => String(index))));
    const kept = new KeptIds('a.key', 3);
    expect(kept.ids()).toEqual(['0', '1', '2']);
    kept.change((ids) => ['new', ...ids]);
    expect(kept.ids()).toEqual(['new', '0', '1']);
  });
});
