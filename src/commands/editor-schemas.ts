import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writtenSchemas } from '../model/schemas.ts';

/**
 * Writes the JSON Schemas into `dist/schemas`, where the first line of each YAML file in `content/`
 * and `.vscode/settings.json` send an editor, so that it completes keys and explains them. A file
 * that is the same already is left alone.
 *
 * The front matter of a scenario or a lesson is YAML inside another file, and editors' YAML tools
 * look at whole files only. Its schemas are written all the same, for tools that can be told; who
 * keeps it right is `npm run check`, `npm run dev` and every build.
 */
export function writeSchemas(root: string): void {
  for (const [name, schema] of Object.entries(writtenSchemas())) {
    const file = join(root, 'dist/schemas', `${name}.json`);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    try {
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } catch {
      // On a disk that cannot be written to, the command goes on without this help.
      return;
    }
  }
}
