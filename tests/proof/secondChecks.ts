import type { Answer, Check } from './check';
import { activiteit } from './checks/activiteit';
import { balans } from './checks/balans';
import { budget } from './checks/budget';
import { calculatie } from './checks/calculatie';
import { investering } from './checks/investering';
import { korting } from './checks/korting';
import { markt } from './checks/markt';
import { rentabiliteit } from './checks/rentabiliteit';
import { statistiek } from './checks/statistiek';

const groups = [activiteit, balans, budget, calculatie, investering, korting, markt, rentabiliteit, statistiek];

/** The second check of every function, by its id. */
export const secondChecks = (answer: Answer): Readonly<Record<string, Check>> =>
  Object.assign({}, ...groups.map((checks) => checks(answer))) as Readonly<Record<string, Check>>;
