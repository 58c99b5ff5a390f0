import type { UserEvent } from '@testing-library/user-event';
import type { Language } from '../../src/calc/text';
import { englishExcel, excel, showPane } from './showPane';

/** The pane at a step of the account ACC-0001. */
export const openStap = (stap: string, language: Language = 'nl'): Promise<UserEvent> =>
  showPane(`?account=ACC-0001&stap=${stap}`, language === 'nl' ? excel : englishExcel);
