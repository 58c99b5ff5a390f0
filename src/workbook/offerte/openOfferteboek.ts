import { WorkbookError } from '../workbookError';
import type { Offerteboek } from './offerteboek';

/** Reads the register and the articles; makes nothing. */
export const openOfferteboek = (): Promise<Offerteboek> => Promise.reject(new WorkbookError('unknown'));
