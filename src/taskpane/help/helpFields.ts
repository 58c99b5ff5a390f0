import type { Definition } from '../../calc/define';

/** What a definition says for help alone. The build leaves it out of the definitions that the pane starts with. */
export const helpFields = ['purpose', 'mistake', 'differs', 'related'] as const satisfies readonly (keyof Definition)[];
