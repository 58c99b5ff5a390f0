import { useMemo, useState } from 'react';
import type { WorkbookErrorCode } from '../../workbook/workbookError';
import { codeOf } from './codeOf';
import type { Status, StatusLineControl } from './StatusContext';

const BUSY_AFTER_MS = 400;
const busy: Status = { level: 'busy', text: ({ status }) => status.busy };

const problem = (code: WorkbookErrorCode): Status => ({
  level: 'problem',
  text: ({ status }) => status.workbook[code],
});

/** The status line of the pane and the means to write on it. */
export function useStatusLine(): { readonly status: Status | undefined; readonly control: StatusLineControl } {
  const [status, setStatus] = useState<Status>();
  const control = useMemo<StatusLineControl>(
    () => ({
      show: setStatus,
      run: async (work) => {
        setStatus(undefined);
        const timer = setTimeout(() => setStatus(busy), BUSY_AFTER_MS);
        try {
          const result = await work();
          setStatus((shown) => (shown === busy ? undefined : shown));
          return result;
        } catch (error) {
          setStatus(problem(codeOf(error)));
          return undefined;
        } finally {
          clearTimeout(timer);
        }
      },
    }),
    [],
  );
  return { status, control };
}
