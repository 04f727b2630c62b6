import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../commands/project.ts';
import { project, removeCopies, type Copy } from '../../course/copy.ts';

/**
 * Before the first test: packs the course of one lesson and one conversation, which the journeys go
 * through, into dist/one, and once more with the box for ideas into dist/ideas. They stay there until
 * something that they are made of has changed.
 */
export default async function buildBoth(): Promise<void> {
  await buildOne('one');
  await buildOne('ideas', (copy) => {
    copy.change('content/course.yaml', 'ideas: off', 'ideas: on');
  });
}

/** Packs the course of one conversation, once more with this change, into `dist/<name>`. */
export async function buildOne(name: string, change?: (copy: Copy) => void): Promise<void> {
  const one = join(project, 'dist', name);
  const sources = ['src', 'content', 'public', 'astro.config.mjs', 'tests/course/one'];
  const changed = Math.max(...sources.map((name) => newestIn(join(project, name))));
  if (newestIn(join(one, 'packages')) > changed) return;
  const copy = copyProject();
  change?.(copy);
  const { code, err } = await copy.run('package', ['--studio']);
  if (code !== 0) throw new Error(`The course of one conversation cannot be packed: ${err}`);
  rmSync(one, { recursive: true, force: true });
  cpSync(copy.path('dist'), one, { recursive: true });
  removeCopies();
}

/** When something in a folder was changed last; 0 when there is no such folder. */
function newestIn(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 0;
  const inside = entry.isDirectory() ? readdirSync(path) : [];
  return inside.reduce((last, name) => Math.max(last, newestIn(join(path, name))), entry.mtimeMs);
}
