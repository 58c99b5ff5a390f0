import type { Definition } from '../../../src/calc/define';
import { clv } from '../../../src/calc/markt/clv';
import { klantaandeel } from '../../../src/calc/markt/klantaandeel';
import { nativeInDomain } from '../../../src/workbook/accountanalyse/sheets/nativeInDomain';
import { isClose } from '../../functions/answer';
import { openOfficeClient } from '../officeClient';

openOfficeClient();

const definitions = [clv, klantaandeel] as unknown as readonly Definition[];
/** A part that lies a hair above its whole is the whole. */
const hair = { given: { omzetBijOns: 150_000.0000001, totaleBesteding: 150_000 }, result: 1, source: 'eigen' } as const;
const cases = [
  ...definitions.flatMap((definition) => definition.examples.map((example) => ({ definition, example }))),
  { definition: klantaandeel as unknown as Definition, example: hair },
];

test('within its domain a native formula gives what the function gives, and outside it the same error', async () => {
  const formulas = cases.map(({ definition, example: { given } }) => {
    const references = Object.entries(definition.params).map(([name, param]): [string, string] => [
      name,
      String((given as Definition['examples'][0]['given'])[name] ?? param.default),
    ]);
    return [`=${nativeInDomain(definition, Object.fromEntries(references)) ?? ''}`];
  });
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${formulas.length}`);
    range.formulas = formulas;
    range.load('values');
    await context.sync();
    return (range.values as unknown[][]).map(([value]) => value);
  });
  expect(cases.filter(({ example }) => example.result === '#NUM!')).toHaveLength(3);
  const differences = cases.flatMap(({ definition: { id }, example }, index) =>
    isClose(values[index], example.result as number) ? [] : [{ id, example, value: values[index] }],
  );
  expect(differences).toEqual([]);
});
