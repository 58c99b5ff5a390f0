import type { Definition } from '../../../calc/define';
import type { Param, Shape } from '../../../calc/params';
import { isOptional } from '../../../calc/params';
import type { Language } from '../../../calc/text';
import { units, type UnitName } from '../../../calc/units';
import { limitsText } from '../../functies/form/limitsText';
import { contentText } from '../../functies/result/contentText';
import { capital } from '../../parts/capital';
import { texts } from '../../texts/texts';
import type { HelpTexts } from '../texts/nl';
import { helpTexts } from '../texts/helpTexts';
import type { Reader } from './reader';

/** What one writes in the place of a parameter. */
export interface ParameterRow {
  readonly name: string;
  readonly hint: string;
  readonly unit: string;
  readonly domain: string;
  readonly leftOut: string;
}

export const parameterRows = (definition: Definition, reader: Reader): readonly ParameterRow[] =>
  Object.entries(definition.params).map(([name, param]) => ({
    name: capital(param.label[reader.language]),
    hint: param.hint[reader.language],
    unit: [unitText(param.kind.unit, reader.language), shapeText(param.shape, helpTexts[reader.language])]
      .filter((text) => text !== '')
      .join(', '),
    domain: domainText(definition, name, param, reader),
    leftOut: leftOutText(param, reader),
  }));

/** A unit in words, with its sign where it has one: "euro (€)". */
export function unitText(unit: UnitName, language: Language): string {
  const { text, symbol } = units[unit];
  const sign = symbol[language];
  return /^[^\p{L}]+$/u.test(sign) ? `${text[language]} (${sign})` : text[language];
}

const shapeText = (shape: Shape, { parameters }: HelpTexts): string =>
  ({
    single: '',
    series: parameters.range,
    seriesOrSingle: parameters.rangeOrCell,
    repeating: parameters.repeated,
  })[shape];

function domainText({ params, relations = [] }: Definition, name: string, param: Param, reader: Reader): string {
  const { language, notation } = reader;
  const { parameters } = helpTexts[language];
  if ('choices' in param.kind) return parameters.chooseFrom((param.kind.choices as readonly string[]).join(', '));
  if (param.kind.unit === 'waarOfOnwaar') return units.waarOfOnwaar.text[language];
  const limitsOf = (limits: Param): string => small(limitsText(limits, notation, texts[language]));
  const own = limitsOf(param);
  const decided = relations
    .flatMap((relation) => (relation.params[0] === name && relation.domain ? [relation.domain] : []))
    .flatMap(({ by, limits }) =>
      Object.entries(limits).flatMap(([choice, each]) => {
        const text = limitsOf({ ...each, kind: param.kind, shape: param.shape, label: param.label, hint: param.hint });
        return text === '' ? [] : [parameters.onlyIf(params[by]?.label[language] ?? by, choice, text)];
      }),
    );
  const all = [own, ...decided].filter((text) => text !== '');
  return all.length === 0 ? parameters.anyFigure : all.join('; ');
}

/** A sentence as a part of another one. */
const small = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

function leftOutText(param: Param, { language, notation }: Reader): string {
  const { parameters } = helpTexts[language];
  if (param.default !== undefined) {
    return parameters.countsAs(contentText(param.default, param, notation, texts[language]));
  }
  return isOptional(param) ? parameters.optional : parameters.required;
}
