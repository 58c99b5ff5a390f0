import { screen, within } from '@testing-library/react';
import { catalogue } from '../../src/calc/catalogue';
import { byGroup, search } from '../../src/taskpane/functies/list/search';
import { excel, showPane } from './showPane';

const found = (query: string) => search(query, catalogue).map(({ id }) => id);
const searchField = () => screen.getByRole('searchbox', { name: 'Zoek een functie' });
const items = () => screen.getAllByRole('button').filter(({ id }) => id.startsWith('function-'));

describe('Searching a function', () => {
  it('finds it by name, title, synonym and the name of a parameter, in both languages', () => {
    expect(found('QUICKRATIO')[0]).toBe('QUICKRATIO');
    expect(found('return on equity')[0]).toBe('REV');
    expect(found('acid test')[0]).toBe('QUICKRATIO');
    expect(found('voorraden')).toContain('QUICKRATIO');
    expect(found('current liabilities')).toContain('CURRENTRATIO');
  });

  it('ignores capitals and accents', () => {
    expect(found('COMMERCIËLE calculatie')).toEqual(found('commerciele CALCULATIE'));
    expect(found('commerciele calculatie').length).toBeGreaterThan(3);
  });

  it('demands every word', () => {
    expect(found('acid korting')).toEqual([]);
  });

  it('forgives a slip of the pen, and words written as one, when nothing fits exactly', () => {
    expect(found('acidtest')).toEqual(['QUICKRATIO']);
    expect(found('solvabilteit')[0]).toBe('SOLVABILITEIT');
    expect(found('current rato')[0]).toBe('CURRENTRATIO');
    expect(found('qwertyuiop')).toEqual([]);
  });

  it('puts the best match first', () => {
    expect(found('korting').indexOf('KORTING.MAX')).toBeLessThan(found('korting').indexOf('OFFERTE.TOTAAL'));
    expect(found('roi')[0]).toBe('ROI');
  });

  it('takes a pasted formula for its name', () => {
    expect(found('=ACCOUNT.ROI(')[0]).toBe('ROI');
  });

  it('gives every function to an empty query', () => {
    expect(found('  ')).toEqual(catalogue.map(({ id }) => id));
    expect(byGroup(catalogue).flatMap(({ members }) => members)).toHaveLength(catalogue.length);
  });
});

describe('The list', () => {
  it('shows every function under the heading of its group', async () => {
    await showPane();
    expect(items()).toHaveLength(catalogue.length);
    const liquidity = screen.getByRole('region', { name: 'Liquiditeit' });
    expect(within(liquidity).getByRole('button', { name: /Quick ratio/ })).toBeVisible();
  });

  it('shows and tells how many functions fit while one types', async () => {
    const user = await showPane('', excel);
    await user.type(searchField(), 'acid test');
    expect(items()).toHaveLength(1);
    expect(screen.getByText('1 functie')).toHaveAttribute('role', 'status');
  });

  it('says in words that nothing fits, and leads back to everything', async () => {
    const user = await showPane();
    await user.type(searchField(), 'xyz');
    expect(screen.getByText(/Geen functie gevonden voor "xyz"/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Toon alle functies' }));
    expect(items()).toHaveLength(catalogue.length);
    expect(searchField()).toHaveFocus();
  });
});
