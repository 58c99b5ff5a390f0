import type { PlannedBlock, SheetPlan } from './plan';
import { tableBlocks } from './plannedTable';

/** Everything that a plan writes in cells: its blocks, the heads of its tables and their columns that compute. */
export const plannedBlocks = ({ blocks, tables = [] }: SheetPlan): readonly PlannedBlock[] => [
  ...blocks,
  ...tables.flatMap(tableBlocks),
];
