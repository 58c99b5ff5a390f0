import { coalesced } from './coalesced';
import { hasExcelApi, inExcel } from './inExcel';
import { toWorkbookError } from './workbookError';

export type Stop = () => Promise<void>;
export type Subscription = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove'>;

/** Calls back when another cell, another range or another sheet is selected; returns "stop". */
export const followSelection = (onChange: () => void): Promise<Stop> =>
  follow(onChange, ({ workbook }, listener) => [
    workbook.onSelectionChanged.add(listener),
    workbook.worksheets.onActivated.add(listener),
    ...renames(workbook, listener),
  ]);

/** Calls back when any cell of the workbook was changed or calculated, and when a sheet came or went; returns "stop". */
export const followChanges = (onChange: () => void): Promise<Stop> =>
  follow(onChange, ({ workbook }, listener) => {
    const { worksheets } = workbook;
    return [
      worksheets.onChanged.add(listener),
      worksheets.onCalculated.add(listener),
      worksheets.onAdded.add(listener),
      worksheets.onDeleted.add(listener),
      ...renames(workbook, listener),
    ];
  });

/** An Excel that does not tell of a new name shows it at the next change. */
export const renames = ({ worksheets }: Excel.Workbook, listener: () => Promise<void>): readonly Subscription[] =>
  hasExcelApi('1.17') ? [worksheets.onNameChanged.add(listener)] : [];

/** Events come in bursts, one for each sheet or cell; the one who follows hears of a burst once. */
export async function follow(
  onChange: () => void,
  subscribe: (context: Excel.RequestContext, listener: () => Promise<void>) => readonly Subscription[],
): Promise<Stop> {
  const { call, stop } = coalesced(onChange);
  const { context, subscriptions } = await inExcel(async (context) => {
    const subscriptions = subscribe(context, async () => call());
    await context.sync();
    return { context, subscriptions };
  });
  return async () => {
    stop();
    try {
      // A subscription can only be given back through the context it was made with.
      await Excel.run(context, async (own) => {
        for (const subscription of subscriptions) subscription.remove();
        await own.sync();
      });
    } catch (error) {
      throw toWorkbookError(error);
    }
  };
}
