/** Ends a calculation of which this kind of figure cannot be sure; a more exact kind then does it from the start. */
export class Onpasbaar extends Error {}

/** Always the same one: it is thrown on the way of a fast calculation, and nobody reads where. */
const ONPASBAAR = new Onpasbaar();

export const onpasbaar = (): never => {
  throw ONPASBAAR;
};
