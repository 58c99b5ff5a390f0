import type { Branchenorm } from '../../../calc/accountanalyse/account';
import type { Language, Text } from '../../../calc/text';
import type { SheetPlan } from '../../plan';
import { plannedInput } from '../../store/plannedInput';
import type { CellKind } from '../../store/cellKind';
import { sharedSheet } from '../../sheets/sharedSheet';
import { accounttabelkinds } from '../store/accounttabelkinds';
import { normrij } from '../store/normenOf';
import { accountboekteksten as texts } from '../texts/accountboekteksten';
import { accountkolomkoppen } from '../texts/accountkolomkoppen';
import { accounttabelnaam, boekbladtitel } from './accountnamen';

const widths: Readonly<Record<string, number>> = { branche: 70, kengetal: 150, bron: 260, jaar: 60 };

/** The own norms of branches, that come before those of our own; a new workbook has none. */
export function normenblad(normen: readonly Branchenorm[], taal: Language): SheetPlan {
  const kinds = Object.entries<CellKind>(accounttabelkinds.normen);
  const koppen: Readonly<Record<string, Text>> = accountkolomkoppen.normen;
  return sharedSheet({
    title: boekbladtitel('normen', taal),
    heading: texts.normen[taal],
    explanation: texts.normenUitleg[taal],
    table: accounttabelnaam('normen'),
    taal,
    rows: normen.map((norm) => kinds.map(([key, kind]) => plannedInput(normrij(norm)[key], kind, taal))),
    columns: kinds.map(([key, kind]) => ({
      header: koppen[key]?.[taal] ?? key,
      kind,
      look: kind === 'number' ? 'input' : 'inputText',
      headLook: kind === 'number' ? 'headFigure' : 'headRemark',
      width: widths[key] ?? 76,
    })),
  });
}
