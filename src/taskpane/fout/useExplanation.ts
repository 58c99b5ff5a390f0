import { useEffect, useState } from 'react';
import { blokken } from '../../calc/blok/blokken';
import { catalogue } from '../../calc/catalogue';
import { exact } from '../../calc/decimal';
import { bereikOf } from '../../functions/bereik';
import { call } from '../../functions/call';
import type { Blokken } from '../../workbook/explainBlok';
import { explainActiveCell, type Call, type ErrorExplanation } from '../../workbook/explainError';
import { followChanges, followSelection } from '../../workbook/selection';
import { WorkbookError, type WorkbookErrorCode } from '../../workbook/workbookError';
import { useHost } from '../host/HostContext';

export type Explained =
  { readonly kind: 'loading' } | { readonly kind: 'failed'; readonly code: WorkbookErrorCode } | ErrorExplanation;

const evaluatedBlokken: Blokken = {
  lijst: blokken,
  compute: (blok, args) =>
    blok.compute(
      Object.keys(blok.params).map((name, index) => bereikOf(name, args[index])),
      { calculator: exact, language: 'nl' },
    ),
};
const evaluated: Call = (definition, args) => call(definition, args, exact);

/** Why the active cell shows an error; it follows the selection and the cell. */
export function useExplanation(): Explained {
  const { inExcel } = useHost();
  const [explained, setExplained] = useState<Explained>({ kind: 'loading' });
  useEffect(() => {
    if (!inExcel) return undefined;
    let latest = 0;
    const explain = async () => {
      latest += 1;
      const mine = latest;
      const answer = await explainActiveCell(catalogue, evaluated, evaluatedBlokken).catch(
        (error: unknown): Explained => ({
          kind: 'failed',
          code: error instanceof WorkbookError ? error.code : 'unknown',
        }),
      );
      if (mine === latest) setExplained(answer);
    };
    const refresh = () => void explain();
    refresh();
    const following = [followSelection(refresh), followChanges(refresh)].map((stop) =>
      stop.catch(() => async () => undefined),
    );
    return () => {
      latest += 1;
      for (const stop of following) void stop.then((end) => end());
    };
  }, [inExcel]);
  return explained;
}
