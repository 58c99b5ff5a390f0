/**
 * Says which events objects of a class send. Each one is always sent and the client filters, so registering asks for no
 * work; but an event that is not in the list answers NotImplemented, where silence would look like "nothing happened".
 */
export function sends(prototype: object, ...events: string[]): void {
  for (const event of events) {
    Object.assign(prototype, { [`_Register${event}Event`]: () => null, [`_Unregister${event}Event`]: () => null });
  }
}
