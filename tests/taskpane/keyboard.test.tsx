import { screen, waitFor } from '@testing-library/react';
import { field, searchField, seek, showPane } from './showPane';
import { workbook } from './workbook';

const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

describe('With the keyboard alone', () => {
  it('finds, opens, fills in and comes back', async () => {
    const user = await showPane();
    await user.keyboard('{Control>}k{/Control}');
    expect(searchField()).toHaveFocus();
    await user.keyboard('ratio');
    await screen.findByText(/^\d+ functies?$/);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const second = document.activeElement;
    expect(second).toHaveAttribute('id', expect.stringMatching(/^function-/));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveProperty('tagName', 'H2'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement?.id).toBe(second?.id));
    expect(searchField()).toHaveValue('ratio');
  });

  it('opens the best match with Enter', async () => {
    const user = await showPane();
    await user.type(searchField(), 'acid test{Enter}');
    expect(await heading('Quick ratio')).toHaveFocus();
  });

  it('walks through groups and functions with the arrows, and out of the list at the top', async () => {
    const user = await showPane();
    await user.click(searchField());
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^Liquiditeit/ })).toHaveFocus();
    await user.keyboard('{Enter}{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('button', { name: /^Quick ratio/ })).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(searchField()).toHaveFocus();
  });

  it('stops once in the list with Tab', async () => {
    const user = await showPane();
    await user.click(searchField());
    await user.keyboard('{ArrowDown}{End}');
    const last = document.activeElement;
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(last);
  });

  it('begins with the best match after every change of the search', async () => {
    const user = await showPane();
    await seek(user, 'korting');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Escape}');
    expect(searchField()).toHaveFocus();
    await seek(user, 'marge');
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /^Marge\s*MARGE/ })).toHaveFocus();
  });

  it('goes on typing in the search from the list', async () => {
    const user = await showPane();
    await seek(user, 'roi');
    await user.keyboard('{ArrowDown}');
    expect(searchField()).not.toHaveFocus();
    await user.keyboard('x');
    expect(searchField()).toHaveFocus();
    expect(searchField()).toHaveValue('roix');
  });

  it('clears the search with Esc, and leaves it with another', async () => {
    const user = await showPane();
    await user.type(searchField(), 'roi{Escape}');
    expect(searchField()).toHaveValue('');
    expect(searchField()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(await heading('Functies')).toHaveFocus();
  });

  it('leaves the search to the field that it was called from', async () => {
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '7000');
    await user.keyboard('{Control>}k{/Control}abc');
    expect(searchField()).toHaveValue('abc');
    await user.keyboard('{Escape}{Escape}');
    await heading('Return on investment');
    expect(field('Opbrengst')).toHaveFocus();
    expect(field('Opbrengst')).toHaveValue('7000');
  });

  it('leaves the search to the explanation of an error, too', async () => {
    workbook.explanation = { kind: 'other', address: 'Blad1!C5', error: '#REF!' };
    const user = await showPane('?pagina=fout');
    await user.keyboard('{Control>}k{/Control}{Escape}');
    expect(await heading('Waarom deze fout?')).toHaveFocus();
  });

  it('reaches the search from the form of a function, and loses nothing', async () => {
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '7000');
    await user.keyboard('{Control>}k{/Control}');
    expect(searchField()).toHaveFocus();
    await user.type(searchField(), 'roi{Enter}');
    await heading('Return on investment');
    expect(field('Opbrengst')).toHaveValue('7000');
  });

  it('returns from the explanation of an error to the button it came from', async () => {
    const user = await showPane('?functie=ROI');
    screen.getByRole('button', { name: 'Waarom deze fout?' }).focus();
    await user.keyboard('{Enter}');
    expect(await heading('Waarom deze fout?')).toHaveFocus();
    await user.keyboard('{Escape}');
    await heading('Return on investment');
    expect(screen.getByRole('button', { name: 'Waarom deze fout?' })).toHaveFocus();
  });
});
