import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { celnaam } from '../../calc/blok/celplaats';
import { describe } from '../../calc/describe';
import { plainFigure } from '../../calc/notation';
import type { ErrorExplanation } from '../../workbook/explainError';
import { nameList } from '../functies/result/nameList';
import { paneWording } from '../functies/result/wording';
import { referenceText } from '../../workbook/reference';
import { goTo } from '../../workbook/selection';
import { useHost } from '../host/HostContext';
import { useStatus } from '../parts/StatusContext';
import { useLanguage } from '../texts/LanguageContext';
import { ParameterHelp } from './ParameterHelp';

/** What is wrong with a cell, and what to do about it. */
export function Explanation({ explanation }: { readonly explanation: ErrorExplanation }) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const { run } = useStatus();
  const { fout } = texts;
  const say = (what: string, more?: ReactNode) => (
    <>
      <p className="explanation">{what}</p>
      {more}
    </>
  );
  switch (explanation.kind) {
    case 'noError':
      return say(fout.noError);
    case 'explained': {
      const { definition, problem, cell } = explanation;
      return say(
        describe(problem, paneWording(definition, language, notation)),
        <>
          {cell && (
            <p className="explanation-more">
              <Link as="button" onClick={() => void run(() => goTo(cell))}>
                {fout.goTo(referenceText(cell, ''))}
              </Link>
            </p>
          )}
          <ParameterHelp definition={definition} names={problem.params} />
        </>,
      );
    }
    case 'blok': {
      const { blok, definition, problem, cell } = explanation;
      const params = { ...blok.cellen, ...blok.params, ...definition?.params };
      const plain = (key: string) => params[key]?.label[language] ?? key;
      const words = describe(problem, {
        language,
        name: (key) => celnaam(key, plain, language),
        figure: (value) => plainFigure(value, notation),
      });
      return say(
        definition ? `${definition.title[language]}: ${words}` : words,
        cell && (
          <p className="explanation-more">
            <Link as="button" onClick={() => void run(() => goTo(cell))}>
              {fout.goTo(referenceText(cell, ''))}
            </Link>
          </p>
        ),
      );
    }
    case 'function':
      return say(fout.notHere(explanation.definition.title[language]));
    case 'blokNotLoaded':
      return say(fout.notLoaded(`ACCOUNT.${explanation.blok.id}`));
    case 'notLoaded':
      return say(fout.notLoaded(`ACCOUNT.${explanation.definition.id}`));
    case 'blockedSpill':
      if (explanation.inTable) return say(fout.spillInTable);
      return say(
        explanation.by.length > 0
          ? fout.blockedSpill(nameList(explanation.by, language), explanation.by.length)
          : (fout.meanings['#SPILL!'] ?? fout.otherMeaning),
      );
    case 'unknownName':
      return say(
        fout.unknownName(explanation.name),
        <p className="explanation-more">
          {explanation.suggestion && `${fout.didYouMean(`ACCOUNT.${explanation.suggestion.id}`)} `}
          {fout.unknownNameHelp}
        </p>,
      );
    case 'other':
      return say(
        fout.meanings[explanation.error] ?? fout.otherMeaning,
        <p className="explanation-more">{fout.other}</p>,
      );
  }
}
