import { fnv1a, toevalVan } from '../../../src/calc/rekenen/toeval';
import facts from '../../facts/rekenen.json';

describe('chance follows from a text alone', () => {
  test.each(facts.rng_vectoren)('of "$seed"', ({ seed, fnv1a32, eerste_vijf_u32, idx10_van_zelfde_reeks }) => {
    expect(fnv1a(seed)).toBe(fnv1a32);
    const numbers = toevalVan(seed);
    expect(Array.from({ length: 5 }, () => numbers.volgende())).toEqual(eerste_vijf_u32);
    const indices = toevalVan(seed);
    expect(Array.from({ length: 5 }, () => indices.index(10))).toEqual(idx10_van_zelfde_reeks);
  });

  test.each(['é', '€', '😀', 'mav 3 à', 'half a pair \ud83d'])('%s is hashed as UTF-8', (text) => {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
    expect(fnv1a(text)).toBe(hash >>> 0);
  });
});
