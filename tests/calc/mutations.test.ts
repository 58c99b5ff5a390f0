import { catalogue } from '../../src/calc/catalogue';
import { loadProofs } from '../../scripts/mutants.mjs';
import type { Proof } from '../proof/mutants';
import { Random } from '../proof/random';

const PER_FUNCTION = 2;
const proofs = loadProofs(catalogue.map(({ id }) => id)) as readonly Proof[];

describe('a formula in which one operation is changed is noticed by tests of two kinds', () => {
  test.each(proofs.map((proof) => [proof.definition.id, proof] as const))('in %s', (id, proof) => {
    const random = new Random(`${id} changed`);
    const mutants = proof.mutants();
    expect(mutants.length).toBeGreaterThan(0);
    const verdicts = Array.from({ length: PER_FUNCTION }, () => proof.judge(random.pick(mutants)));
    expect(verdicts.filter(({ isProven }) => !isProven)).toEqual([]);
  });
});
