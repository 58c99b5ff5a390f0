import { act, screen, waitFor } from '@testing-library/react';
import { noExcel, showPane } from './showPane';
import { workbook } from './workbook';

const card = () => screen.findByRole('region', { name: 'Zo begin je' });

describe('The first minute', () => {
  it('says in an empty workbook what one can do, and makes an example that one click removes', async () => {
    workbook.isEmpty = true;
    const user = await showPane();
    await card();
    await user.click(screen.getByRole('button', { name: 'Open het voorbeeld' }));
    expect(await screen.findByText('Het voorbeeld staat in blad Voorbeeld.')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Verwijder het voorbeeld' }));
    expect(await screen.findByText('Het voorbeeld is verwijderd.')).toBeVisible();
    expect(workbook.hasVoorbeeld).toBe(false);
  });

  it('keeps out of the way in a workbook with content, and goes when there is some', async () => {
    workbook.isEmpty = true;
    await showPane();
    await card();
    workbook.isEmpty = false;
    await act(async () => workbook.changed());
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Zo begin je' })).toBeNull());
  });

  it('says what keeps the example from being made', async () => {
    workbook.isEmpty = true;
    const user = await showPane();
    await card();
    workbook.failure = 'editing';
    await user.click(screen.getByRole('button', { name: 'Open het voorbeeld' }));
    expect(await screen.findByText(/Je bent nog aan het typen in een cel/)).toBeVisible();
  });

  it('offers no example where there is no workbook', async () => {
    await showPane('', noExcel);
    await card();
    expect(screen.queryByRole('button', { name: 'Open het voorbeeld' })).toBeNull();
  });
});
