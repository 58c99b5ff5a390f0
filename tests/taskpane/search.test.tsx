import { screen } from '@testing-library/react';
import { catalogue } from '../../src/calc/catalogue';
import { highlight } from '../../src/taskpane/functies/search/highlight';
import { search } from '../../src/taskpane/functies/search/search';
import { excel, searchField, seek, showPane } from './showPane';

const found = (query: string) => search(query, catalogue).definitions.map(({ id }) => id);
const rows = () => document.querySelectorAll('.function-row');
const marked = (text: string, ...terms: string[]) =>
  highlight(text, terms)
    .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
    .join('');

describe('Searching a function', () => {
  it('finds it by name, title, synonym and the name of a parameter, in both languages', () => {
    expect(found('QUICKRATIO')[0]).toBe('QUICKRATIO');
    expect(found('return on equity')[0]).toBe('REV');
    expect(found('acid test')[0]).toBe('QUICKRATIO');
    expect(found('voorraden')).toContain('QUICKRATIO');
    expect(found('current liabilities')).toContain('CURRENTRATIO');
  });

  it('ignores capitals, accents and hyphens', () => {
    expect(found('COMMERCIËLE calculatie')).toEqual(found('commerciele CALCULATIE'));
    expect(found('commerciele calculatie').length).toBeGreaterThan(3);
    expect(found('break-even')[0]).toBe('BREAKEVEN.AFZET');
    expect(found('breakeven')[0]).toBe('BREAKEVEN.AFZET');
    expect(found('b.t.w.')[0]).toBe(found('btw')[0]);
  });

  it('demands every word', () => {
    expect(found('acid korting')).toEqual([]);
  });

  it('takes a question for what it asks about', () => {
    expect(found('hoeveel korting mag ik geven?')[0]).toBe('KORTING.MAX');
    expect(found('hoe bereken ik de solvabiliteit?')[0]).toBe('SOLVABILITEIT');
  });

  it('finds the singular for a plural, after what has the plural itself', () => {
    const plural = found('kortingen');
    expect(plural).toEqual(expect.arrayContaining(['KORTING.MAX', 'OFFERTE.TOTAAL']));
    expect(found('quotations')).toContain('OFFERTE.TOTAAL');
  });

  it('forgives a slip of the pen, also while one is still typing, when nothing fits exactly', () => {
    expect(found('acidtest')).toEqual(['QUICKRATIO']);
    expect(found('solvabilteit')[0]).toBe('SOLVABILITEIT');
    expect(found('slovab')[0]).toBe('SOLVABILITEIT');
    expect(found('current rato')[0]).toBe('CURRENTRATIO');
    expect(found('qwertyuiop')).toEqual([]);
  });

  it('takes a pasted formula for its name', () => {
    expect(found('=ACCOUNT.ROI(')[0]).toBe('ROI');
    expect(found('=ACCOUNT.BTW.INCL(B4;21%)')[0]).toBe('BTW.INCL');
    expect(found('account.btw.incl')[0]).toBe('BTW.INCL');
  });

  it('looks for one or two letters at the start of words only', () => {
    expect(found('m').length).toBeLessThan(catalogue.length);
    expect(found('xc')).toEqual([]);
  });

  it('gives every function to an empty query', () => {
    expect(found('  ')).toEqual(catalogue.map(({ id }) => id));
  });
});

describe('What is pointed out in a text', () => {
  it('is what was looked for, at the start of words where it stands there', () => {
    expect(marked('Marge na korting', 'korting')).toBe('Marge na [korting]');
    expect(marked('Inkoopmarge bij een marge', 'marge')).toBe('Inkoopmarge bij een [marge]');
    expect(marked('Brutowinstmarge', 'marge')).toBe('Brutowinst[marge]');
  });

  it('keeps the letters of the text, with their accents and capitals', () => {
    expect(marked('Commerciële calculatie', 'commerciele')).toBe('[Commerciële] calculatie');
    expect(marked('Marge', 'marge', 'mar')).toBe('[Marge]');
  });

  it('is nothing where the words do not stand', () => {
    expect(marked('Quick ratio', 'acid', 'a')).toBe('Quick ratio');
  });
});

describe('The search field', () => {
  it('tells how many functions fit while one types, with the words pointed out', async () => {
    const user = await showPane('', excel);
    await seek(user, 'nettoprijs');
    expect(rows()).toHaveLength(1);
    expect(screen.getByText('1 functie')).toHaveAttribute('role', 'status');
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain('Nettoprijs');
  });

  it('shows by which other name a function was found', async () => {
    const user = await showPane('', excel);
    await seek(user, 'pareto');
    expect(screen.getByRole('button', { name: /ABC-indeling.*Pareto/ })).toBeVisible();
  });

  it('takes what was typed for text, whatever it looks like', async () => {
    const user = await showPane('', excel);
    await seek(user, '<b>xyz</b>');
    expect(document.querySelector('b')).toBeNull();
    expect(screen.getByText(/Geen functie gevonden voor "<b>xyz<\/b>"/)).toBeVisible();
  });

  it('says in words that nothing fits and what to try, and leads to it', async () => {
    const user = await showPane();
    await seek(user, 'xyz');
    expect(screen.getByText(/Geen functie gevonden voor "xyz"/)).toHaveAttribute('role', 'status');
    await user.click(screen.getByRole('button', { name: 'korting' }));
    expect(searchField()).toHaveValue('korting');
    expect(searchField()).toHaveFocus();
    expect(rows().length).toBeGreaterThan(3);
    await seek(user, 'xyz');
    await user.click(screen.getByRole('button', { name: 'Toon alle functies' }));
    expect(searchField()).toHaveValue('');
    expect(searchField()).toHaveFocus();
  });
});
