import { createContext, useContext } from 'react';
import type { GelezenAccount } from '../../../workbook/accountanalyse/accountboek';
import type { Change } from '../stap';

interface OpenAccount {
  readonly gelezen: GelezenAccount;
  readonly change: Change;
  readonly isOpen: boolean;
}

/** The account that the fields on a page belong to. */
export const AccountContext = createContext<OpenAccount | undefined>(undefined);

export function useOpenAccount(): OpenAccount {
  const open = useContext(AccountContext);
  if (!open) throw new Error('A field of an account stands outside of one.');
  return open;
}
