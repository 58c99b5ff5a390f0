import { catalogue } from '../../calc/catalogue';
import type { Definition } from '../../calc/define';
import type { helpFields } from './helpFields';

type Explanation = Pick<Definition, (typeof helpFields)[number]>;

/** What each function says for help alone. The build runs this and puts the outcome in its place. */
export const explanations: Readonly<Record<string, Explanation>> = Object.fromEntries(
  catalogue.map(({ id, purpose, mistake, differs, related }): [string, Explanation] => [
    id,
    { purpose, mistake, related, ...(differs && { differs }) },
  ]),
);
