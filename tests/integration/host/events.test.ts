import { eventually } from '../eventually';
import { openOfficeClient } from '../officeClient';
import { onSheet, write } from './onSheet';
import { sampleFunctions } from './sampleFunctions';

const { host, user } = openOfficeClient(sampleFunctions());

/** Listens for the length of one test. */
async function listening(
  listen: (
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
    tell: (what: string) => void,
  ) => OfficeExtension.EventHandlerResult<never>[] | Promise<OfficeExtension.EventHandlerResult<never>[]>,
  act: (seen: string[]) => Promise<void>,
): Promise<void> {
  const seen: string[] = [];
  const handlers = await onSheet(async (sheet, context) => {
    sheet.load('id');
    await context.sync();
    const added = await listen(sheet, context, (what) => void seen.push(what));
    await context.sync();
    return added;
  });
  await act(seen);
  const [first] = handlers;
  if (!first) throw new Error('Nothing was listened to.');
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
type Handler = OfficeExtension.EventHandlerResult<never>;

test('a change tells where it was and who made it, and its range can be read', () =>
  listening(
    (sheet, _, tell) => [
      sheet.onChanged.add(async (event) => {
        const values = await Excel.run(async (context) => {
          const range = event.getRange(context).load('values');
          await context.sync();
          return range.values;
        });
        tell(`${event.address} ${event.changeType} ${event.triggerSource} ${JSON.stringify(values)}`);
      }) as Handler,
    ],
    async (seen) => {
      await write('A1:B1', [[1, '=A1*2']]);
      await eventually(() => expect(seen).toEqual(['A1:B1 RangeEdited ThisLocalAddin [[1,2]]']));
      user.type('A1', 5);
      await eventually(() => expect(seen[1]).toBe('A1 RangeEdited Unknown [[5]]'));
      user.erase('A1');
      await eventually(() => expect(seen[2]).toBe('A1 RangeEdited Unknown [[""]]'));
      user.undo();
      await eventually(() => expect(seen[3]).toBe('A1 RangeEdited Unknown [[5]]'));
      expect(seen).toHaveLength(4);
    },
  ));

test('a colour is not a change of content', () =>
  listening(
    (sheet, _, tell) => [sheet.onChanged.add(async ({ address }) => tell(address)) as Handler],
    async (seen) => {
      user.paint('A1', '#00ff00');
      await onSheet(async (sheet, context) => {
        sheet.getRange('A2').format.font.bold = true;
        await context.sync();
      });
      user.type('A3', 'last');
      await eventually(() => expect(seen).toEqual(['A3']));
    },
  ));

test('an inserted row arrives as a row', () =>
  listening(
    (sheet, _, tell) => [
      sheet.onChanged.add(async ({ address, changeType }) => tell(`${address} ${changeType}`)) as Handler,
    ],
    async (seen) => {
      user.insertRowBefore('Sheet1', 3);
      await eventually(() => expect(seen).toContain('3:3 RowInserted'));
    },
  ));

test('the selection is followed, whoever moves it', () =>
  listening(
    (sheet, context, tell) => [
      context.workbook.onSelectionChanged.add(async () => {
        await Excel.run(async (inner) => {
          const range = inner.workbook.getSelectedRange().load('address');
          const cell = inner.workbook.getActiveCell().load('address');
          await inner.sync();
          tell(`${range.address} from ${cell.address}`);
        });
      }) as Handler,
      sheet.onSelectionChanged.add(async ({ address }) => tell(`on this sheet ${address}`)) as Handler,
    ],
    async (seen) => {
      user.select('B2:C3');
      await eventually(() => expect([...seen].sort()).toEqual(['Sheet1!B2:C3 from Sheet1!B2', 'on this sheet B2:C3']));
      await onSheet(async (sheet, context) => {
        sheet.getRange('D1').select();
        await context.sync();
      });
      await eventually(() => expect(seen).toContain('Sheet1!D1 from Sheet1!D1'));
    },
  ));

test('a calculation is told', () =>
  listening(
    (sheet, _, tell) => [sheet.onCalculated.add(async () => tell('calculated')) as Handler],
    async (seen) => {
      await write('A1', [['=1+1']]);
      await eventually(() => expect(seen).toContain('calculated'));
    },
  ));

test('of a calculation only the sheets are told where it computed something', () =>
  listening(
    (_, context, tell) => [
      context.workbook.worksheets.onCalculated.add(async ({ worksheetId }) => {
        tell(host.workbook.Worksheets.GetItem(worksheetId).Name);
      }) as Handler,
    ],
    async (seen) => {
      user.addSheet('Blad2');
      user.addSheet('Blad3');
      await user.seesResults();
      user.type('Blad2!A1', '=1+1');
      await eventually(() => expect(seen).toContain('Blad2'));
      expect(seen).toEqual(['Blad2']);
    },
  ));

test('all sheets can be followed at once, and which one is in view', () =>
  listening(
    (_, context, tell) => {
      const { worksheets } = context.workbook;
      return [
        worksheets.onAdded.add(async () => tell('added')) as Handler,
        worksheets.onDeleted.add(async () => tell('deleted')) as Handler,
        worksheets.onChanged.add(async ({ address }) => tell(`changed ${address}`)) as Handler,
        worksheets.onActivated.add(async ({ worksheetId }) => {
          tell(`activated ${host.workbook.Worksheets.GetItem(worksheetId).Name}`);
        }) as Handler,
      ];
    },
    async (seen) => {
      await onSheet(async (_, context) => {
        context.workbook.worksheets.add('Extra');
        await context.sync();
      });
      await eventually(() => expect(seen).toContain('added'));
      user.select('Extra!A1');
      user.type('Extra!B2', 1);
      await eventually(() => expect(seen).toEqual(expect.arrayContaining(['activated Extra', 'changed B2'])));
      user.deleteSheet('Extra');
      await eventually(() => expect(seen).toContain('deleted'));
    },
  ));

test('a table tells about its own cells only', () =>
  listening(
    async (sheet, context, tell) => {
      const table = sheet.tables.add('A1:B3', true).load('id');
      await context.sync();
      return [table.onChanged.add(async ({ address }) => tell(address)) as Handler];
    },
    async (seen) => {
      user.type('K20', 1);
      user.type('A2', 2);
      await eventually(() => expect(seen).toEqual(['A2']));
    },
  ));

test('after remove() nothing arrives any more', async () => {
  const seen: string[] = [];
  await listening(
    (sheet) => [sheet.onChanged.add(async ({ address }) => void seen.push(address)) as Handler],
    async () => {
      user.type('A1', 1);
      await eventually(() => expect(seen).toEqual(['A1']));
    },
  );
  let told = false;
  const stop = host.workbook.onEvent(() => {
    told = true;
  });
  user.type('A2', 2);
  await eventually(() => expect(told).toBe(true));
  await onSheet((_, context) => context.sync());
  stop();
  expect(seen).toEqual(['A1']);
});
