import { fireEvent, screen, waitFor } from '@testing-library/react';
import { offertes } from './offerteWorkbook';
import { showPane } from './showPane';

jest.setTimeout(60_000);

const slow = { timeout: 10_000 };

it('keeps two points that are ticked before the offerte was read again', async () => {
  offertes.put();
  const user = await showPane('?offerte=OFF-2026-0001&stap=controle');
  await user.type(await screen.findByRole('textbox', { name: 'Wie controleert?' }, slow), 'Noor');
  // Without waiting in between: both were shown unticked.
  fireEvent.click(screen.getByRole('checkbox', { name: 'Aantallen kloppen met de aanvraag' }));
  const other = screen.getAllByRole('checkbox').find((box) => !/Aantallen/.test(box.closest('div')?.textContent ?? ''));
  fireEvent.click(other!);
  await waitFor(() => expect(offertes.document().intern.controles).toHaveLength(2), slow);
  expect(offertes.document().intern.controles.map(({ akkoord }) => akkoord)).toEqual([true, true]);
});
