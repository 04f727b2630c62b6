import { join } from 'node:path';
import { readText } from '../course/files.ts';
import type { CourseRead } from '../course/read.ts';
import { openScenario, type OpenScenario } from './open-scenario.ts';
import { entriesIn, type Entry } from './entries.ts';

/** One file with all that its page shows; made only when somebody looks at that page. */
export function openFile(read: CourseRead, root: string, address: string): OpenFile {
  const entry = entriesIn(read, root).find((one) => one.address === address);
  if (!entry) throw new Error(`The studio has no page "${address}".`);
  const { text } = readText(join(root, entry.file), root);
  const scenario = openScenario(read, entry);
  return { entry, text, ...(scenario && { scenario }) };
}

export type OpenFile = {
  entry: Entry;
  text: string;
  /** Of a conversation that could be read. */
  scenario?: OpenScenario;
};
