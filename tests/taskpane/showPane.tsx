import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { readQuery } from '../../src/taskpane/host/query';
import type { OfficeHost } from '../../src/workbook/officeHost';

export const excel: OfficeHost = { inExcel: true, displayLanguage: 'nl-NL' };
export const englishExcel: OfficeHost = { inExcel: true, displayLanguage: 'en-US' };
export const noExcel: OfficeHost = { inExcel: false, displayLanguage: '' };

/** The pane as it opens at an address, in Dutch Excel unless told otherwise, with a user in front of it. */
export async function showPane(address = '', host: OfficeHost = excel): Promise<UserEvent> {
  const user = userEvent.setup();
  render(<App host={host} first={readQuery(address).place} />);
  // The first one of a file waits for its modules as well.
  await screen.findByRole('heading', { level: 2 }, { timeout: 30_000 });
  return user;
}

export const searchField = (): HTMLElement => screen.getByRole('searchbox');

/** Searches for these words, put there at once, and waits until all that was found is drawn. */
export async function seek(user: UserEvent, words: string): Promise<void> {
  await user.clear(searchField());
  await user.paste(words);
  await waitFor(() => {
    const [count] = /^\d+(?= functi)/.exec(document.querySelector('.list-page-count')?.textContent ?? '') ?? ['0'];
    expect(document.querySelectorAll('.function-row')).toHaveLength(Number(count));
  });
  await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** The field of a parameter, by its name. */
export const field = (name: string): HTMLElement =>
  screen.getByRole('textbox', { name: (shown) => shown.replace(/ \(.*\)$/, '') === name });

/** The line with the outcome, which stays in view. */
export const outcome = (): HTMLElement => screen.getByRole('status', { name: /Uitkomst|Outcome/ });
