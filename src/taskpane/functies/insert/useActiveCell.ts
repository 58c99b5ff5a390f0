import { useEffect, useState } from 'react';
import type { FormulaPlace } from '../../../workbook/formulaText';
import { followSelection, readActiveCell } from '../../../workbook/selection';
import { useHost } from '../../host/HostContext';

/** The active cell, as it moves; undefined outside Excel, and while no cell is selected. */
export function useActiveCell(): FormulaPlace | undefined {
  const { inExcel } = useHost();
  const [cell, setCell] = useState<FormulaPlace>();
  useEffect(() => {
    if (!inExcel) return undefined;
    const refresh = () =>
      void readActiveCell().then(setCell, () => {
        setCell(undefined);
      });
    refresh();
    const following = followSelection(refresh).catch(() => async () => undefined);
    return () => void following.then((stop) => stop());
  }, [inExcel]);
  return cell;
}
