import fc from 'fast-check';
import { catalogue } from '../../src/calc/catalogue';
import { editDistance } from '../../src/calc/editDistance';
import { nearestFunction, nearestInNamespace } from '../../src/workbook/nearestFunction';

test('a distance counts letters that changed, came, went or changed places', () => {
  expect(editDistance('MARGE', 'MARGE')).toBe(0);
  expect(editDistance('MARGE', 'MARGES')).toBe(1);
  expect(editDistance('MARGE', 'MAGRE')).toBe(1);
  expect(editDistance('SOLVABILTEIT', 'SOLVABILITEIT')).toBe(1);
  expect(editDistance('', 'ROI')).toBe(3);
});

test('a distance is the same both ways and nought for the same text only', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test.each([
  ['SOLVABILTEIT', 'SOLVABILITEIT'],
  ['solvabiliteid', 'SOLVABILITEIT'],
  ['CURRENT.RATIO', 'CURRENTRATIO'],
  ['BTWINCL', 'BTW.INCL'],
  ['MARGES', 'MARGE'],
])('%s is meant to be %s', (name, id) => {
  expect(nearestFunction(name, catalogue)?.id).toBe(id);
});

test.each(['XYZ', 'WINKELWAGEN', 'Q'])('nothing is near %s', (name) => {
  expect(nearestFunction(name, catalogue)).toBeUndefined();
});

test('a name without the prefix, or with a misspelled one, is recognised', () => {
  expect(nearestInNamespace('Solvabiliteit', catalogue)?.id).toBe('SOLVABILITEIT');
  expect(nearestInNamespace('ACOUNT.ROI', catalogue)?.id).toBe('ROI');
  expect(nearestInNamespace('SOM', catalogue)).toBeUndefined();
  expect(nearestInNamespace('VERT.ZOEKEN', catalogue)).toBeUndefined();
});
