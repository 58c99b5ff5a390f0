import { beheersing, type Poging } from '../../../src/calc/rekenen/beheersing';
import facts from '../../facts/rekenen.json';

const poging = (template: string, meer: Partial<Poging> = {}): Poging => ({
  template,
  goed: true,
  hint: false,
  poging: 1,
  dag: 0,
  ...meer,
});
const drieGoed = ['a', 'b', 'a'].map((template) => poging(template));

describe('mastery of a cell', () => {
  test.each(facts.beheersing_vectoren.map((vector, index) => ({ index, ...vector })))(
    'worked case $index is $status',
    ({ pogingen, status }) => {
      expect(beheersing(pogingen)).toBe(status);
    },
  );

  test('six days later it is still provisional, seven days later it is not', () => {
    expect(beheersing([...drieGoed, poging('b', { dag: 6 })])).toBe('voorlopig beheerst');
    expect(beheersing([...drieGoed, poging('b', { dag: 7 })])).toBe('beheerst');
  });

  test('a hint a week later proves nothing and takes nothing away', () => {
    expect(beheersing([...drieGoed, poging('b', { dag: 7, hint: true })])).toBe('voorlopig beheerst');
  });

  test('a second attempt proves nothing and takes nothing away', () => {
    expect(beheersing([...drieGoed, poging('b', { dag: 7, poging: 2 })])).toBe('voorlopig beheerst');
    expect(beheersing([...drieGoed, poging('b', { dag: 7, poging: 2, goed: false })])).toBe('voorlopig beheerst');
  });

  test('what was mastered and lost is provisional again after three in a row', () => {
    const verloren = [...drieGoed, poging('b', { dag: 7 }), poging('a', { dag: 8, goed: false })];
    expect(beheersing(verloren)).toBe('onderhoud');
    const terug = ['a', 'b', 'a'].map((template) => poging(template, { dag: 9 }));
    expect(beheersing([...verloren, ...terug])).toBe('voorlopig beheerst');
    expect(beheersing([...verloren, ...terug, poging('a', { dag: 16 })])).toBe('beheerst');
  });

  test('the fourth right one of one template is not enough, the first of another one is', () => {
    const vierKeer = Array.from({ length: 4 }, () => poging('a'));
    expect(beheersing(vierKeer)).toBe('bezig');
    expect(beheersing([...vierKeer, poging('b')])).toBe('voorlopig beheerst');
  });
});
