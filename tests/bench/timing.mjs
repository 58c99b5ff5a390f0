/** How long one run takes, in milliseconds. */
function milliseconds(run) {
  const start = process.hrtime.bigint();
  const kept = run();
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  // What a run makes is used, so that no engine can leave it out.
  if (kept === undefined) throw new Error('A run to be timed gives back what it made.');
  return time;
}

export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/**
 * Runs candidates in turn, round after round, and gives per candidate its median time and the median of its ratios to
 * the first one. Times differ from machine to machine and from minute to minute; ratios within a round hardly do.
 * @param {Readonly<Record<string, () => unknown>>} candidates
 */
export function inTurn(candidates, { rounds = 31, warmUp = 10 } = {}) {
  const names = Object.keys(candidates);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const name of names) {
      const time = milliseconds(candidates[name]);
      if (round >= warmUp) times[name].push(time);
    }
  }
  const base = times[names[0]];
  return Object.fromEntries(
    names.map((name) => [
      name,
      { time: median(times[name]), ratio: median(times[name].map((time, round) => time / base[round])) },
    ]),
  );
}
