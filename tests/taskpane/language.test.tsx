import { screen, waitFor } from '@testing-library/react';
import { firstLanguage, keepLanguage } from '../../src/taskpane/host/language';
import { englishExcel, excel, field, outcome, showPane } from './showPane';

describe('The language of the pane', () => {
  it('is Dutch, and English where Excel is', async () => {
    await showPane('?functie=ROI', excel);
    expect(screen.getByRole('button', { name: 'Invoegen' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'nl');
  });

  it('is English where Excel is English', async () => {
    await showPane('?functie=ROI', englishExcel);
    expect(screen.getByRole('button', { name: 'Insert' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  it('changes everything at once, loses nothing that was typed and is kept for next time', async () => {
    const user = await showPane('?functie=ROI');
    await user.type(field('Opbrengst'), '7.000');
    await user.type(field('Investering'), 'vijf');
    await user.click(screen.getByRole('button', { name: /English/ }));
    expect(field('Proceeds')).toHaveValue('7.000');
    expect(field('Investment')).toHaveValue('vijf');
    await waitFor(() => expect(screen.getByText('Investment must be a number, but it says "vijf".')).toBeVisible());
    expect(outcome()).toHaveTextContent('No outcome yet. Look at investment.');
    expect(firstLanguage('nl-NL')).toBe('en');
  });

  it('changes the status line along', async () => {
    const user = await showPane('?functie=ROI');
    await user.click(screen.getByRole('button', { name: 'Vul voorbeeld in' }));
    await user.click(screen.getByRole('button', { name: /English/ }));
    expect(screen.getByText('The example has been filled in.')).toBeVisible();
  });

  it('prefers what the user chose before', async () => {
    keepLanguage('en', excel.displayLanguage);
    await showPane('', excel);
    expect(screen.getByRole('heading', { level: 2, name: 'Functions' })).toBeVisible();
  });

  it('follows Excel again when Excel itself changes language', () => {
    keepLanguage('nl', 'en-US');
    expect([firstLanguage('en-GB'), firstLanguage('nl-NL')]).toEqual(['nl', 'nl']);
    keepLanguage('en', 'nl-NL');
    expect([firstLanguage('nl-NL'), firstLanguage('de-DE')]).toEqual(['en', 'en']);
    localStorage.clear();
    keepLanguage('nl', 'nl-NL');
    expect(firstLanguage('en-US')).toBe('en');
  });

  it('does without storage where a host forbids it', async () => {
    const blocked = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    await showPane('', excel);
    expect(screen.getByRole('heading', { level: 2, name: 'Functies' })).toBeVisible();
    blocked.mockRestore();
  });
});
