import { useEffect } from 'react';
import type { Arrival } from '../host/place';
import { useLanguage } from '../texts/LanguageContext';

/** How far a step is; `optional` is one that nobody has to take. */
export type StepLevel = 'done' | 'attention' | 'open' | 'optional';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly level: StepLevel;
  /** How far it is, in words. */
  readonly state: string;
}

interface StepListProps {
  readonly steps: readonly Step[];
  readonly arrival: Arrival | undefined;
  readonly onStep: (id: string) => void;
}

const signs = { done: '✓', attention: '!', open: '○', optional: '•' } as const satisfies Record<StepLevel, string>;
const stepId = (id: string): string => `stap-${id}`;

/** Steps in the order in which one takes them: how far each of them is, in a sign and in words. */
export function StepList({ steps, arrival, onStep }: StepListProps) {
  const { texts } = useLanguage();
  const from = typeof arrival === 'object' && 'item' in arrival ? arrival.item : undefined;
  useEffect(() => {
    if (from !== undefined) document.getElementById(stepId(from))?.focus();
  }, [from]);
  return (
    <nav aria-label={texts.steps.list}>
      <ol className="step-list">
        {steps.map(({ id, title, level, state }) => (
          <li key={id}>
            <button type="button" id={stepId(id)} className="step-list-step" onClick={() => onStep(id)}>
              <span aria-hidden="true" className={`step-list-sign step-list-${level}`}>
                {signs[level]}
              </span>
              <span className="step-list-text">
                <span className="step-list-title">{title}</span>
                <span className="step-list-state">
                  <span className="visually-hidden">{` ${texts.steps.levels[level]}. `}</span>
                  {state}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
