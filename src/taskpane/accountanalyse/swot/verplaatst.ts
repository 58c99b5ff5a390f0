import type { Kwadrant, Swotrij } from '../../../calc/accountanalyse/account';

/** The points with one of them changed places with its neighbour in its own quadrant; the same when there is none. */
export function verplaatst(now: readonly Swotrij[], id: string, by: -1 | 1): readonly Swotrij[] {
  const from = now.findIndex((one) => one.id === id);
  const kwadrant = now[from]?.kwadrant;
  const step = (at: number): number => (now[at] && now[at].kwadrant !== kwadrant ? step(at + by) : at);
  const to = step(from + by);
  const [point, other] = [now[from], now[to]];
  if (!point || !other) return now;
  return now.map((one, at) => (at === from ? other : at === to ? point : one));
}

/** The points with one of them at the end of another quadrant. */
export function naarKwadrant(now: readonly Swotrij[], id: string, kwadrant: Kwadrant): readonly Swotrij[] {
  const point = now.find((one) => one.id === id);
  return point ? [...now.filter((one) => one !== point), { ...point, kwadrant }] : now;
}
