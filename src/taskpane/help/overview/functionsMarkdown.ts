import { catalogue } from '../../../calc/catalogue';
import type { Definition } from '../../../calc/define';
import { groups, type GroupName } from '../../../calc/groups';
import { isOptional } from '../../../calc/params';
import type { Language } from '../../../calc/text';
import type { FormulaPieces } from '../content/formulaPieces';
import { helpContent, type HelpContent } from '../content/helpContent';
import { readerOf } from '../content/reader';
import { helpTexts } from '../texts/helpTexts';

/** The overview of each language, by its file in the repository. */
export const overviews: Readonly<Record<Language, string>> = { nl: 'docs/functies.md', en: 'docs/functions.md' };

/** Every function with its formula, what one fills in and its example, as one text to read and to check. */
export function functionsMarkdown(language: Language): string {
  const { overview, page } = helpTexts[language];
  const other = language === 'nl' ? overviews.en : overviews.nl;
  const filled = (Object.keys(groups) as GroupName[]).filter((name) => catalogue.some(({ group }) => group === name));
  return [
    `<!-- ${overview.generated} -->`,
    `# ${overview.title}`,
    `${overview.intro} [${page.otherLanguage}](${other.replace('docs/', '')})`,
    ...filled.flatMap((name) => [
      `## ${groups[name][language]}`,
      ...catalogue
        .filter(({ group }) => group === name)
        .map((definition) =>
          functionText(definition, helpContent(definition, catalogue, readerOf(language)), language),
        ),
    ]),
    '',
  ].join('\n\n');
}

function functionText({ params }: Definition, content: HelpContent, language: Language): string {
  const { overview } = helpTexts[language];
  const [head, ...more] = content.formulas.map(
    ({ when, pieces }) => (when ? `${plain(when)}: ` : '') + formula(pieces),
  );
  const formulas =
    more.length === 0 ? `**${overview.formula}**: ${head}` : list(`**${overview.formula}**`, [head ?? '', ...more]);
  const filledIn = Object.values(params).map((param, index) => {
    const { name, unit, hint } = content.parameters[index] as HelpContent['parameters'][number];
    const inUnit = name.toLowerCase() === unit ? '' : `, ${unit}`;
    return `${isOptional(param) ? `[${plain(name)}]` : plain(name)}${inUnit}: ${plain(hint)}`;
  });
  return [
    `### ${content.title} · \`${content.id}\``,
    plain(content.summary),
    formulas,
    list(`**${overview.parameters}**`, filledIn),
    example(content, language),
  ].join('\n\n');
}

function example({ calls, example: worked }: HelpContent, language: Language): string {
  if (!calls || !worked) return '';
  const { overview, example: words } = helpTexts[language];
  const outcomes = worked.outcomes.map(({ label, text }) => (label ? `${plain(label)} **${text}**` : `**${text}**`));
  const verdict = worked.verdict ? ` (${plain(worked.verdict.word)})` : '';
  const source = worked.source ? `. ${words.source}: [${worked.source.host}](<${worked.source.url}>)` : '';
  return `**${overview.example}**: \`${calls.figures}\` → ${outcomes.join('; ')}${verdict}${source}`;
}

const formula = (pieces: FormulaPieces): string =>
  pieces.map((piece) => plain(typeof piece === 'string' ? piece : piece.name)).join('');
const list = (head: string, items: readonly string[]): string =>
  `${head}\n\n${items.map((item) => `- ${item}`).join('\n')}`;
/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\*_<`[\]]/g, (sign) => `\\${sign}`);
