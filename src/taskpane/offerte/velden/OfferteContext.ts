import { createContext, useContext } from 'react';
import type { GelezenOfferte } from '../../../workbook/offerte/offerteboek';
import type { Change } from '../stap';

interface OpenOfferte {
  readonly offerte: GelezenOfferte;
  readonly change: Change;
  readonly isOpen: boolean;
}

/** The offerte that the fields on a page belong to. */
export const OfferteContext = createContext<OpenOfferte | undefined>(undefined);

export function useOpenOfferte(): OpenOfferte {
  const open = useContext(OfferteContext);
  if (!open) throw new Error('A field of an offerte stands outside of one.');
  return open;
}
