import axe from 'axe-core';

/** What axe finds wrong with the page, in a line each; contrast needs a browser and is judged there. */
export async function problemsOf(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help} in ${html}`));
}
