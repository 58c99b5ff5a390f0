import type { Opgave } from '../opgave';
import { getrokkenOpgave } from '../trekOpgave';
import { formuleVan } from '../uitdrukking/formule';
import { functieverbanden } from './functieverbanden';
import type { Argument } from './verband';

/** A function of the catalogue as a sheet calls it. */
export interface Functieaanroep {
  /** "ACCOUNT.BTW.INCL" */
  readonly naam: string;
  /** "=ACCOUNT.BTW.INCL(B2;B3/100)", with the cells of a sheet that begins with this exercise. */
  readonly aanroep: string;
}

/** The call that answers an exercise in the student's work; undefined where no function does just that. */
export function functieVoor({ seed, template }: Opgave): Functieaanroep | undefined {
  const verband = functieverbanden[template];
  const { celVan, doorvoeren } = getrokkenOpgave(seed).plan.blad;
  // There the formula of one row is the question, and the function answers for all of them.
  if (!verband || doorvoeren) return undefined;
  const { definitie, argumenten } = verband;
  const teksten = Object.entries(definitie.params).map(([naam, { shape }]) =>
    argumenttekst(argumenten[naam], shape === 'repeating', celVan),
  );
  if (teksten.includes(undefined)) return undefined;
  const naam = `ACCOUNT.${definitie.id}`;
  return { naam, aanroep: `=${naam}(${teksten.join(';').replace(/;+$/, '')})` };
}

/** An argument as it is typed in Dutch Excel; several figures together are no argument. */
function argumenttekst(
  argument: Argument | undefined,
  herhaalt: boolean,
  celVan: (naam: string) => string,
): string | undefined {
  const formule = (uitdrukking: string): string => formuleVan(uitdrukking, celVan).nl.slice(1);
  if (argument === undefined) return '';
  if (typeof argument === 'boolean') return argument ? 'WAAR' : 'ONWAAR';
  if (typeof argument === 'string') return formule(argument);
  if ('woord' in argument) return `"${argument.woord}"`;
  return herhaalt ? argument.map(formule).join(';') : undefined;
}
