import type { Jaarpost } from '../../../calc/accountanalyse/account';
import type { Totaalsleutel } from '../../../calc/accountanalyse/analyse';
import type { Language } from '../../../calc/text';
import { jaarteksten as texts } from '../texts/jaarteksten';
import { quotedText } from './quotedText';
import type { Jaarindeling } from './jaarIndeling';

/** What is said beside the years. */
export const jaarLetOp = (_indeling: Jaarindeling, taal: Language): string => `=${quotedText(texts.letOp[taal])}`;

/** What is said beside a post. */
export const postLetOp = (_indeling: Jaarindeling, _post: Jaarpost, _taal: Language): string => '=""';

/** What is said beside a sum. */
export const totaalLetOp = (_indeling: Jaarindeling, _totaal: Totaalsleutel, _taal: Language): string => '=""';
