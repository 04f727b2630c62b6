import type { Maker } from '../course/module.ts';
import { openFile } from './open-file.ts';
import { openStage } from './play/stage.ts';
import { layOut } from './workbench.ts';

/**
 * `virtual:studio`: how all of `content/` stands, mistakes and all; and for each file a way to open
 * what its page shows, for each conversation what it takes to play it. Those are worked out only for
 * the page somebody looks at.
 */
export const studioModule: Maker = (read, part, root) => {
  if (part.endsWith('/play')) return write(openStage(read, root, part.slice(0, -'/play'.length)));
  if (part) return write(openFile(read, root, part));
  const bench = layOut(read, root);
  const files = bench.entries.map(({ address }) => [address, address]);
  const stages = bench.playable.map(({ address }) => [address, `${address}/play`]);
  return `${write(bench)};\nexport const files = ${openers(files)};\nexport const stages = ${openers(stages)};`;
};

function openers(parts: string[][]): string {
  const each = parts.map(([address, part]) => {
    const name = JSON.stringify(`virtual:studio/${part}`);
    return `${JSON.stringify(address)}: async () => (await import(${name})).default`;
  });
  return `{ ${each.join(', ')} }`;
}

function write(value: unknown): string {
  return `export default ${JSON.stringify(value)}`;
}
