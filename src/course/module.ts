import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { openCourse, type BuiltCourse } from './outline.ts';
import { fillBody, readSite } from './site.ts';

/**
 * `virtual:course`: the whole course, read and proven, as a module. A mistake is an error of that
 * module, so the build stops with it and the dev server shows it in its overlay, front matter and
 * YAML included; saving any file of `content/` reads it anew. Lessons pass here before MDX sees
 * them: they get the organisation's values, and a mistake in one is told in the same words.
 */
export function courseModule(root: string): Plugin {
  const name = 'virtual:course';
  const resolved = `\0${name}`;
  let open = once(() => openCourse(root));
  return {
    name: 'moments-of-truth:course',
    // Before MDX.
    enforce: 'pre',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? `export default ${JSON.stringify(open())}` : undefined),
    transform: {
      filter: { id: lessonFile },
      handler(text) {
        open();
        return { code: fillBody(text, readSite(root)), map: null };
      },
    },
    configureServer({ watcher, environments, ws, middlewares }) {
      let [saved, served] = [0, 0];
      const changed = (path: string) => {
        if (relative(join(root, 'content'), path).startsWith('..')) return;
        saved += 1;
        open = once(() => openCourse(root));
        for (const { moduleGraph } of Object.values(environments)) {
          for (const [id, module] of moduleGraph.idToModuleMap) {
            if (id === resolved || lessonFile.test(id)) moduleGraph.invalidateModule(module);
          }
        }
        ws.send({ type: 'full-reload' });
      };
      middlewares.use(({ headers }, _, next) => {
        if (headers.accept?.includes('text/html')) served = saved;
        next();
      });
      // A page that was on its way while somebody saved has not heard of it.
      ws.on('connection', () => {
        if (served !== saved) ws.send({ type: 'full-reload' });
      });
      watcher.add(join(root, 'content'));
      watcher.on('add', changed).on('change', changed).on('unlink', changed);
    },
  };
}

const lessonFile = /\/content\/lessons\/.*\.mdx$/;

/** Reads at the first call; later ones get the same course, or the same error. */
function once(read: () => BuiltCourse): () => BuiltCourse {
  let result: (() => BuiltCourse) | undefined;
  return () => {
    if (!result) {
      try {
        const course = read();
        result = () => course;
      } catch (error) {
        result = () => {
          throw error;
        };
      }
    }
    return result();
  };
}
