import { formulaAndFormat } from './nl/formulaAndFormat';
import { sheets } from './nl/sheets';
import { sheetsUi } from './nl/sheetsUi';
import { sortAndFilter } from './nl/sortAndFilter';
import { tables } from './nl/tables';
import { ui } from './nl/ui';
import { validation } from './nl/validation';

/** Univer's texts in Dutch, to be laid over the English ones: what is not here keeps its English. */
export const nl = { ...ui, ...sheets, ...sheetsUi, ...formulaAndFormat, ...sortAndFilter, ...tables, ...validation };
