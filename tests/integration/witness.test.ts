import { catalogue } from '../../src/calc/catalogue';
import type { Definition } from '../../src/calc/define';
import { isClose } from '../functions/answer';
import { DRAWS } from '../proof/draws';
import { isRounded } from '../proof/isRounded';
import { outcomeAt, witnessOf, type Block, type Witness } from '../proof/witness';
import { onSheet } from './host/onSheet';
import { openOfficeClient } from './officeClient';

openOfficeClient();

const withNative = catalogue
  .filter(({ native }) => native !== undefined)
  .map((definition) => [definition.id, definition] as const);

/**
 * What the spreadsheet's own ROUND takes to the wrong side, where the amount has more digits than a double holds: by id
 * and cells. The exact amount here is 75,786,375,038.888741948955.
 */
const roundingsOfTheEngine: readonly string[] = [
  'REGELTOTAAL {"aantal":84019.4092221635,"stuksprijs":1113593,"korting":0.19,"decimalen":4}',
];
const nameOf = ({ id }: Definition, { given }: Block): string => `${id} ${JSON.stringify(given)}`;

/** Outcomes that are computed agree to nine digits, rounded ones altogether. */
const agree = (definition: Definition, block: Block, native: unknown, ours: unknown): boolean =>
  isRounded(definition, block.given) ? JSON.stringify(native) === JSON.stringify(ours) : isClose(native, ours);

const computed = ({ sheet }: Witness): Promise<unknown[][]> =>
  onSheet(async (worksheet, context) => {
    const range = worksheet.getRangeByIndexes(0, 0, sheet.length, sheet[0]?.length ?? 1);
    range.formulas = sheet.map((row) => [...row]);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

describe('the formula of the spreadsheet itself agrees', () => {
  test.each(withNative)(
    'with %s, on 200 draws from its domain and wherever it divides by zero',
    async (_, definition) => {
      const witness = witnessOf(definition);
      const { draws, zeros } = witness;
      expect(draws.length).toBe(DRAWS);
      expect(definition.divisors === undefined || zeros.length > 0).toBe(true);
      const values = await computed(witness);
      const differences = [...draws, ...zeros].flatMap((block) => {
        const native = outcomeAt(values, block, block.native);
        const ours = outcomeAt(values, block, block.ours);
        const isFine =
          agree(definition, block, native, ours) || roundingsOfTheEngine.includes(nameOf(definition, block));
        return isFine && isClose(ours, block.outcome)
          ? []
          : [{ given: block.given, formula: block.cells[0]?.[block.native], native, ours, definition: block.outcome }];
      });
      expect(differences).toEqual([]);
    },
  );
});
