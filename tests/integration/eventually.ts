/** Waits for something that arrives later, such as an event; after two seconds the failing expectation is the answer. */
export async function eventually(expectation: () => void): Promise<void> {
  const patience = Date.now() + 2000;
  for (;;) {
    try {
      return expectation();
    } catch (error) {
      if (Date.now() > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
