import { catalogue } from '../../src/calc/catalogue';
import type { Definition } from '../../src/calc/define';
import { isOptional } from '../../src/calc/params';
import type { Language } from '../../src/calc/text';
import { units } from '../../src/calc/units';
import { exact } from '../../src/calc/decimal';
import { call } from '../../src/functions/call';
import { helpContent, type HelpContent } from '../../src/taskpane/help/content/helpContent';
import { readerOf } from '../../src/taskpane/help/content/reader';
import { en } from '../../src/taskpane/help/texts/en';
import { nl } from '../../src/taskpane/help/texts/nl';
import { workedExample } from '../../src/taskpane/functies/one/workedExample';
import { exampleArgs } from '../functions/answer';
import { outcomeFigures } from '../../src/taskpane/functies/one/exampleFigures';
import { isProblem } from '../../src/calc/evaluate';

const languages: readonly Language[] = ['nl', 'en'];
const contentOf = (definition: Definition, language: Language): HelpContent =>
  helpContent(definition, catalogue, readerOf(language));
/** Every text on a page. */
const textsIn = (content: unknown): string[] => {
  if (typeof content === 'string') return [content];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(textsIn) : [];
};
const definitionOf = (id: string): Definition => {
  const found = catalogue.find((definition) => definition.id === id);
  if (!found) throw new Error(`There is no function ${id}`);
  return found;
};

const pages = catalogue.flatMap((definition) =>
  languages.map((language) => ({ name: `${definition.id} (${language})`, definition, language })),
);

describe.each(pages)('The page of $name', ({ definition, language }) => {
  const content = contentOf(definition, language);
  const params = Object.values(definition.params);

  it('says what it is for, what goes wrong and where to look next', () => {
    expect(content.purpose.length).toBeGreaterThan(40);
    expect(content.mistake.length).toBeGreaterThan(40);
    expect(content.errors.length).toBeGreaterThan(0);
    expect(content.related.map(({ id }) => id)).toEqual(definition.related);
    expect(content.related.length).toBeGreaterThan(0);
    expect(content.related.map(({ id }) => id)).not.toContain(definition.id);
  });

  it('names every parameter with its unit, what is allowed and what it is when left empty', () => {
    const { parameters } = { nl, en }[language];
    expect(content.parameters).toHaveLength(params.length);
    params.forEach((param, index) => {
      const row = content.parameters[index];
      expect(row?.name.toLowerCase()).toBe(param.label[language].toLowerCase());
      expect(row?.unit).toContain(units[param.kind.unit].text[language]);
      expect(row?.domain).not.toBe('');
      const isOpen = param.default === undefined;
      if (isOpen) expect(row?.leftOut).toBe(isOptional(param) ? parameters.optional : parameters.required);
      else expect(row?.leftOut).not.toMatch(new RegExp(`^(${parameters.optional}|${parameters.required})$`));
    });
  });

  it('works its example out to what the function computes', () => {
    const example = workedExample(definition);
    expect(example).toBeDefined();
    if (!example) return;
    const cells = call(definition, exampleArgs(definition, example), exact).flat();
    expect(cells.filter(isProblem)).toEqual([]);
    const computed = { result: cells as (number | string)[] };
    const { notation } = readerOf(language);
    expect(content.example?.outcomes.map(({ text }) => text)).toEqual(
      outcomeFigures(definition, computed, notation, language).map(({ text }) => text),
    );
    expect(content.example?.given.length).toBe(Object.keys(example.given).length);
  });

  it('leaves no place open in any of its texts', () => {
    const texts = textsIn(content);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /undefined|NaN|\[object|\{\w+\}|^\s*$/.test(text) && !text.startsWith('='))).toEqual(
      [],
    );
    expect(texts.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });
});

describe('A page', () => {
  it('works a sum out step by step, with its verdict', () => {
    const { example } = contentOf(definitionOf('KORTING.EFFECT'), 'nl');
    expect(example?.lines).toEqual([
      { sign: '=', text: '100.000 × (1,5 × 0,2 − 30%)' },
      { sign: '=', text: '100.000 × 0' },
    ]);
    expect(contentOf(definitionOf('SOLVABILITEIT'), 'nl').example?.verdict).toEqual({
      level: 'good',
      sign: '✓',
      word: 'sterk',
    });
  });

  it('gives no verdict on a form that the norm does not hold for', () => {
    const solvabiliteit = definitionOf('SOLVABILITEIT');
    const otherForm = {
      ...solvabiliteit,
      examples: solvabiliteit.examples.filter(({ given }) => given.vorm === 'TV/VV'),
    };
    expect(contentOf(otherForm, 'nl').example?.outcomes).toHaveLength(1);
    expect(contentOf(otherForm, 'nl').example?.verdict).toBeUndefined();
  });

  it('writes calls in the signs of the language, and once in the other', () => {
    const { calls } = contentOf(definitionOf('ROI'), 'nl');
    expect(calls).toEqual({
      cells: '=ACCOUNT.ROI(B2;C2)',
      addresses: [
        { address: 'B2', name: 'opbrengst' },
        { address: 'C2', name: 'investering' },
      ],
      figures: '=ACCOUNT.ROI(7000;5000)',
      otherSigns: { decimal: 'point', call: '=ACCOUNT.ROI(B2,C2)' },
      native: '=(B2-C2)/C2',
    });
    const english = contentOf(definitionOf('MARGE.NAKORTING'), 'en').calls;
    expect(english?.cells).toBe('=ACCOUNT.MARGE.NAKORTING(B2,C2)');
    expect(english?.otherSigns.decimal).toBe('comma');
  });

  it('says once why an error comes, in the words of the pane', () => {
    expect(contentOf(definitionOf('SOLVABILITEIT'), 'nl').errors.map(({ error, text }) => [error, text])).toEqual([
      ['#DEEL/0!', 'Er wordt door nul gedeeld. Kijk naar totaal vermogen en eigen vermogen.'],
      ['#GETAL!', 'Vul voor eigen vermogen niet meer in dan voor totaal vermogen.'],
    ]);
    expect(contentOf(definitionOf('SOLVABILITEIT'), 'en').errors.map(({ error }) => error)).toEqual([
      '#DIV/0!',
      '#NUM!',
    ]);
  });

  it('says what empty cells do where there are ranges, and only there', () => {
    const withRanges = catalogue.filter((one) => Object.values(one.params).some(({ shape }) => shape !== 'single'));
    expect(catalogue.filter((one) => contentOf(one, 'nl').emptyCells)).toEqual(withRanges);
    expect(withRanges.length).toBeGreaterThan(10);
  });

  it('gives the limits that another word decides on', () => {
    const { parameters } = contentOf(definitionOf('CONSUMENTENPRIJS'), 'nl');
    expect(parameters.find(({ name }) => name === 'Percentage')?.domain).toMatch(
      /bij soort opslag: .*; bij soort marge: /,
    );
  });
});

describe('The texts around it', () => {
  const leaves = (texts: object): string[] =>
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'object' ? leaves(text as object).map((leaf) => `${key}.${leaf}`) : [key],
    );
  it('say the same things in both languages', () => {
    expect(leaves(en).sort()).toEqual(leaves(nl).sort());
  });
});
