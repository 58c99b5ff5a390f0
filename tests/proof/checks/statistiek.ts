import type { Checks } from '../check';

export const statistiek: Checks = () => ({});
