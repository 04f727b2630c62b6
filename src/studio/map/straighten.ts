import { apart, type Thing } from './settle.ts';

/**
 * Makes long lines upright where their neighbours leave room: each run of passes that can share one
 * place does. Changes `x` of the passes.
 */
export function straighten(lines: readonly Thing[][], layers: readonly Thing[][]): void {
  const beside = new Map<Thing, [Thing | undefined, Thing | undefined]>();
  for (const layer of layers) {
    layer.forEach((thing, i) => beside.set(thing, [layer[i - 1], layer[i + 1]]));
  }
  const roomOf = (pass: Thing): [number, number] => {
    const [left, right] = beside.get(pass)!;
    return [
      left ? left.x + apart(left, pass) : -Infinity,
      right ? right.x - apart(pass, right) : Infinity,
    ];
  };
  for (const line of lines) {
    let run: Thing[] = [];
    let [from, to] = [-Infinity, Infinity];
    const close = () => {
      const middle = run.reduce((sum, { x }) => sum + x, 0) / run.length;
      for (const pass of run) pass.x = Math.min(to, Math.max(from, middle));
    };
    for (const pass of line) {
      const [least, most] = roomOf(pass);
      if (Math.max(from, least) > Math.min(to, most)) {
        close();
        run = [];
        [from, to] = [-Infinity, Infinity];
      }
      run.push(pass);
      [from, to] = [Math.max(from, least), Math.min(to, most)];
    }
    if (run.length > 0) close();
  }
}
