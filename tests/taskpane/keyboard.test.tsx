import { screen, waitFor } from '@testing-library/react';
import { field, showPane } from './showPane';

const searchField = () => screen.getByRole('searchbox', { name: 'Zoek een functie' });
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

describe('With the keyboard alone', () => {
  it('finds, opens, fills in and comes back', async () => {
    const user = await showPane();
    await user.keyboard('{Control>}k{/Control}');
    expect(searchField()).toHaveFocus();
    await user.keyboard('ratio');
    await screen.findByText(/^\d functies?$/);
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

  it('walks through the list with the arrows, and out of it at the top', async () => {
    const user = await showPane();
    await user.click(searchField());
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /Current ratio/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /Quick ratio/ })).toHaveFocus();
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

  it('empties the search with Esc', async () => {
    const user = await showPane();
    await user.type(searchField(), 'roi{Escape}');
    expect(searchField()).toHaveValue('');
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
