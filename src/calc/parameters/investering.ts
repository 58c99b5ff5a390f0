import { euro } from '../params';

/** What is spent at the start of a project. */
export const investering = euro({
  label: { nl: 'investering', en: 'investment' },
  hint: { nl: 'Het bedrag dat je nu uitgeeft.', en: 'The amount that you spend now.' },
});
