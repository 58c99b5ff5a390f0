/** How rectangles of a sheet move when cells come in, go out, or are moved. */
import { CommandType, ICommandService, type ICommandInfo, type Injector } from '@univerjs/core';
import { adjustRangeOnMutation, MoveRangeMutation, RemoveSheetMutation } from '@univerjs/sheets';
import type { Area } from '../../workbook/area';
import { areaOf, rangeOf } from './gridRange';

/** Where an area has gone; null when it is there no more. */
export type Moved = (area: Area) => Area | null;
export type MoveListener = (sheetId: string, moved: Moved) => void;

interface Params {
  subUnitId?: string;
  from?: { subUnitId: string };
  to?: { subUnitId: string };
}

export function listenToMoves(injector: Injector, tell: MoveListener): void {
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.type !== CommandType.MUTATION || command.id === RemoveSheetMutation.id) return;
    const sheetId = sheetOf(command);
    if (sheetId === undefined) return;
    tell(sheetId, (area) => {
      const range = adjustRangeOnMutation({ ...rangeOf(area) }, command as never);
      return range ? areaOf(range) : null;
    });
  });
}

function sheetOf({ id, params }: Readonly<ICommandInfo>): string | undefined {
  const { subUnitId, from, to } = (params ?? {}) as Params;
  if (id !== MoveRangeMutation.id) return subUnitId;
  return from?.subUnitId === to?.subUnitId ? from?.subUnitId : undefined;
}
