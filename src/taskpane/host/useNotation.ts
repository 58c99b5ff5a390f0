import { useEffect, useState } from 'react';
import type { Notation } from '../../calc/notation';
import type { OfficeHost } from '../../workbook/officeHost';
import { readNotation } from '../../workbook/hostSettings';
import { localeNotation } from '../../workbook/localeNotation';

/** The workbook's own signs for numbers; until Excel has answered, and where it cannot, those of its language. */
export function useNotation({ inExcel, displayLanguage }: OfficeHost): Notation {
  const [notation, setNotation] = useState(() => localeNotation(displayLanguage));
  useEffect(() => {
    if (!inExcel) return undefined;
    let isWanted = true;
    readNotation().then(
      (read) => isWanted && setNotation(read),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [inExcel]);
  return notation;
}
