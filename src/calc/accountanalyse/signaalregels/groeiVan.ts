import { exact } from '../../decimal';
import { evaluate } from '../../evaluate';
import { groei } from '../../markt/groei';

/** GROEI; NaN, which no limit lets through, where there is none: from zero or from below zero. */
export function groeiVan(oud: number, nieuw: number): number {
  const uitkomst = evaluate(groei, { oud: [oud], nieuw: [nieuw] }, exact);
  return typeof uitkomst === 'number' ? uitkomst : NaN;
}
