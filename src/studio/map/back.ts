/**
 * The ways that lead back: those that return to a place on the way just walked. Without them nothing
 * goes round, so the places can stand in layers, the first place above all others. Walks along the ways
 * given first before any other, so that they lead back only where they do by themselves.
 */
export function findBack<Way extends Pair>(
  places: readonly string[],
  ways: readonly Way[],
): Set<Way> {
  const out = Map.groupBy(ways, ({ from }) => from);
  const back = new Set<Way>();
  const onTheWay = new Set<string>();
  const seen = new Set<string>();
  for (const start of places) {
    if (seen.has(start)) continue;
    const stack = [{ at: start, next: 0 }];
    seen.add(start);
    onTheWay.add(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const way = out.get(top.at)?.[top.next++];
      if (!way) {
        onTheWay.delete(top.at);
        stack.pop();
      } else if (onTheWay.has(way.to) || way.to === places[0]) {
        back.add(way);
      } else if (!seen.has(way.to)) {
        seen.add(way.to);
        onTheWay.add(way.to);
        stack.push({ at: way.to, next: 0 });
      }
    }
  }
  return back;
}

type Pair = { from: string; to: string };
