import { catalogue } from '../../calc/catalogue';
import type { Definition } from '../../calc/define';
import { helpFields } from './helpFields';

type Explanation = Pick<Definition, (typeof helpFields)[number]>;

/** What each function says for help alone. The build runs this and puts the outcome in its place. */
export const explanations: Readonly<Record<string, Explanation>> = Object.fromEntries(
  catalogue.map((definition) => [
    definition.id,
    Object.fromEntries(helpFields.map((field) => [field, definition[field]])),
  ]),
);
