const PATIENCE_MS = 20_000;
const AGAIN_AFTER_MS = 50;

/** For what arrives later, such as a paste: asks again until it holds; when it never does, the last refusal is the answer. */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  }
}
