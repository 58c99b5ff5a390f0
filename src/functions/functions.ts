import './laterMethods';
import defer * as made from './excelFunctions';

type ExcelFunction = (typeof made.excelFunctions)[number];

/** The names of all functions in the order in which they are made, fixed when functions.js is built. */
declare const NAMES: string;

/**
 * Excel waits at its start until every name is associated, so that is all that happens then: the functions themselves are
 * made when the first one is called.
 */
NAMES.split(' ').forEach((name, index) => {
  CustomFunctions.associate(name, (...args: unknown[]) => (made.excelFunctions[index] as ExcelFunction)(...args));
});
