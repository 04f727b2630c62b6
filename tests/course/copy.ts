import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of its own with copies of parts of the project, to do harm in. */
export function copyParts(parts: readonly string[]): Copy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'moments-of-truth-')));
  copies.push(root);
  for (const name of parts) cpSync(join(project, name), join(root, name), { recursive: true });
  const path = (file: string) => join(root, file);
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  return {
    root,
    path,
    read,
    write,
    remove: (file) => rmSync(path(file), { recursive: true }),
    change(file, from, to, mark = to) {
      const text = read(file);
      const at = typeof from === 'string' ? text.indexOf(from) : text.search(from);
      if (at < 0) throw new Error(`${file} holds no ${String(from)}`);
      const changed = text.replace(from, () => to);
      write(file, changed);
      const lines = changed.slice(0, at + Math.max(0, to.indexOf(mark))).split('\n');
      return `${file}:${lines.length}:${lines.at(-1)!.length + 1}`;
    },
  };
}

/**
 * The same with `content/` of its own: one lesson and one conversation, which say what the tests of
 * the machinery need, however the shipped course grows. The conversation, the competences and the
 * words of the interface are the shipped ones.
 */
export function copyOne(besides: readonly string[] = []): Copy {
  const copy = copyParts([...besides, ...shared.map((name) => `content/${name}`)]);
  cpSync(join(project, 'tests/course/one'), copy.path('content'), { recursive: true });
  return copy;
}

/** Takes away all copies that were made. */
export function removeCopies(): void {
  for (const root of copies.splice(0)) rmSync(root, { recursive: true, force: true });
}

const shared = [
  'README.md',
  'competences.yaml',
  'ui',
  'scenarios/en/no-room.mdx',
  'scenarios/en/no-room.play',
];
const copies: string[] = [];
export const project = fileURLToPath(new URL('../../', import.meta.url));

export type Copy = {
  root: string;
  path: (file: string) => string;
  read: (file: string) => string;
  write: (file: string, text: string | Uint8Array) => void;
  remove: (file: string) => void;
  /** Changes one place of a file, and says where `mark` then stands in it: `file:line:column`. */
  change: (file: string, from: string | RegExp, to: string, mark?: string) => string;
};
