import type { Definition } from '../../../calc/define';
import { groups } from '../../../calc/groups';
import type { Text } from '../../../calc/text';
import { wordsOf } from './plainText';

/** What can be found of a function, in both languages: words with one space before, between and behind them. */
export interface Entry {
  readonly definition: Definition;
  readonly id: string;
  readonly titles: readonly string[];
  readonly synonyms: readonly string[];
  /** The names of the parameters and of the group. */
  readonly labels: string;
  readonly summaries: string;
  /** Id, titles and synonyms, each written as one word. */
  readonly joined: readonly string[];
}
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** Every word that occurs anywhere. */
  readonly words: ReadonlySet<string>;
}

const spaced = (...texts: readonly string[]): string => ` ${texts.flatMap(wordsOf).join(' ')} `;
const both = ({ nl, en }: Text): readonly string[] => [nl, en];

function entryOf(definition: Definition): Entry {
  const { id, title, synonyms, params, summary, group } = definition;
  const names = [...(synonyms?.nl ?? []), ...(synonyms?.en ?? [])].map((synonym) => spaced(synonym));
  const titles = both(title).map((text) => spaced(text));
  const labels = Object.values(params).flatMap(({ label }) => both(label));
  return {
    definition,
    id: spaced(id),
    titles,
    synonyms: names,
    labels: spaced(...labels, ...both(groups[group])),
    summaries: spaced(...both(summary)),
    joined: [spaced(id), ...titles, ...names].map((text) => text.replaceAll(' ', '')),
  };
}

function makeIndex(catalogue: readonly Definition[]): SearchIndex {
  const entries = catalogue.map(entryOf);
  const words = entries.flatMap(({ id, titles, synonyms, labels, summaries, joined }) => [
    ...[id, ...titles, ...synonyms, labels, summaries].join('').split(' '),
    ...joined,
  ]);
  return { entries, words: new Set(words.filter((word) => word !== '')) };
}

const made = new WeakMap<readonly Definition[], SearchIndex>();

/** Made at the first search, once for a catalogue. */
export function searchIndex(catalogue: readonly Definition[]): SearchIndex {
  const index = made.get(catalogue) ?? makeIndex(catalogue);
  made.set(catalogue, index);
  return index;
}
