import { capital } from '../parts/capital';

/** What is said of an answer, without the word of the verdict that stands above it or before it already. */
export const zonderOordeelwoord = (feedback: string): string => capital(feedback.replace(/^(?:Goed\.|Bijna:)\s*/, ''));
