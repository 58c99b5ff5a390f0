import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/calc/text';
import { catalogue } from '../../src/calc/catalogue';
import { functionsMarkdown, overviews } from '../../src/taskpane/help/overview/functionsMarkdown';

const root = path.resolve(__dirname, '../..');
const languages: readonly Language[] = ['nl', 'en'];

test.each(languages)('the overview of all functions (%s) is the one that the definitions give', (language) => {
  const kept = readFileSync(path.join(root, overviews[language]), 'utf8');
  const isFresh = kept === functionsMarkdown(language);
  expect(isFresh ? 'fresh' : `${overviews[language]} is stale: run "npm run catalogue"`).toBe('fresh');
});

test.each(languages)('the overview (%s) names every function once, with a call and what it comes to', (language) => {
  const text = functionsMarkdown(language);
  for (const { id } of catalogue) expect(text.split(`· \`${id}\`\n`)).toHaveLength(2);
  const examples = text.match(/^\*\*(Voorbeeld|Example)\*\*: `=ACCOUNT\.[A-Z.]+\(.*\)` → .*\*\*.+\*\*/gm);
  expect(examples).toHaveLength(catalogue.length);
});
