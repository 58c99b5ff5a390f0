import { applyPlans } from '../../apply';
import type { SheetPlan } from '../../plan';
import { freeSheetName } from '../../sheetName';
import type { Surroundings } from '../../store/askSurroundings';

/** A sheet that is made at the next sync. */
export interface Geplaatst {
  readonly sheet: Excel.Worksheet;
  readonly blad: string;
}

/** Makes sheets after the active one, each under a name that is free, at the next sync. */
export function plaatsBladen(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { taken, position }: Surroundings,
): readonly Geplaatst[] {
  const used = [...taken];
  const named = plans.map((plan) => {
    const name = freeSheetName(plan.title, used);
    used.push(name);
    return { plan, name };
  });
  return applyPlans(context, named).map((sheet, index) => {
    sheet.position = position + 1 + index;
    return { sheet, blad: named[index]?.name ?? '' };
  });
}

/** Shows a sheet that was made, with the cell selected where work begins. */
export function toon({ sheet }: Geplaatst, { select }: SheetPlan): void {
  sheet.activate();
  sheet.getRange(select).select();
}

/** So many sheets go to Excel at once: what one request may hold is limited. */
const SAMEN = 5;

/** Makes any number of sheets after the active one, a few at each sync; tells how many there are then, and waits for the answer. */
export async function plaatsInDelen(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { taken, position }: Surroundings,
  meld: (gemaakt: number) => Promise<void> | void,
  eerder: readonly Geplaatst[] = [],
): Promise<readonly Geplaatst[]> {
  if (plans.length === 0) return eerder;
  const nu = plaatsBladen(context, plans.slice(0, SAMEN), { taken, position });
  await context.sync();
  const gemaakt = [...eerder, ...nu];
  await meld(gemaakt.length);
  const later = { taken: [...taken, ...nu.map(({ blad }) => blad)], position: position + nu.length };
  return plaatsInDelen(context, plans.slice(SAMEN), later, meld, gemaakt);
}
