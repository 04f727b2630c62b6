import { join, relative } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { buildCourse, describeMedia, type BuiltCourse } from './outline.ts';
import { toLasting } from './lasting.ts';
import { withSizes } from './media/sizes.ts';
import { readCourse, type CourseRead } from './read.ts';
import { fillBody, readSite } from './site.ts';

/**
 * What `content/` holds, as modules for the pages: it is read and proven once for each save, whichever
 * modules are asked for. `virtual:course` is the course itself, and a mistake is an error of that
 * module, so the build stops with it and the dev server shows it in its overlay, front matter and
 * YAML included. `virtual:shown` has what pictures, sounds and films need, of a course with mistakes,
 * too; `makers` give other modules from the same reading.
 *
 * Lessons pass here before MDX sees them: notes go, the organisation's values come in, and a mistake
 * in one is told in the same words.
 */
export function courseModule(root: string, makers: Readonly<Record<string, Maker>> = {}): Plugin {
  let content = open(root);
  const makerOf = (name: string): Made | undefined => {
    const [first, ...part] = name.split('/');
    if (name === 'virtual:course') return () => writeCourse(content.course(), root);
    if (name === 'virtual:shown') return () => writeShown(content.read(), root);
    const make = Object.hasOwn(makers, first!) ? makers[first!] : undefined;
    return make && (() => make(content.read(), part.join('/'), root));
  };
  return {
    name: 'moments-of-truth:course',
    // Before MDX.
    enforce: 'pre',
    resolveId: (id) => (makerOf(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? makerOf(id.slice(1))?.() : undefined),
    transform: {
      filter: { id: lessonFile },
      handler(text) {
        const { renamed } = content.course();
        return { code: toLasting(fillBody(text, readSite(root)), renamed), map: null };
      },
    },
    configureServer({ watcher, environments, ws, middlewares }) {
      let [saved, served] = [0, 0];
      const changed = (path: string) => {
        if (relative(join(root, 'content'), path).startsWith('..')) return;
        saved += 1;
        content = open(root);
        for (const { moduleGraph } of Object.values(environments)) {
          for (const [id, module] of moduleGraph.idToModuleMap) {
            const isMade = id.startsWith('\0') && makerOf(id.slice(1));
            if (isMade || lessonFile.test(id)) moduleGraph.invalidateModule(module);
          }
        }
        ws.send({ type: 'full-reload' });
      };
      // Where a package has them; a film is asked for piece by piece.
      middlewares.use('/assets/media', sirv(join(root, 'content/media'), { dev: true }));
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

/** One state of `content/`, read when somebody first asks. */
function open(root: string) {
  const read = once(() => readCourse(root));
  return { read, course: once(() => buildCourse(read(), root)) };
}

async function writeCourse(course: BuiltCourse, root: string): Promise<string> {
  // A picture that cannot be measured is a mistake.
  await withSizes(course.media, root);
  return write(course);
}

async function writeShown(read: CourseRead, root: string): Promise<string> {
  const media = describeMedia(read);
  return write({ ui: read.ui, media: await withSizes(media, root).catch(() => media) });
}

function write(value: unknown): string {
  return `export default ${JSON.stringify(value)}`;
}

/** Works at the first call; later ones get the same value, or the same error. */
function once<Value>(work: () => Value): () => Value {
  let result: (() => Value) | undefined;
  return () => {
    if (!result) {
      try {
        const value = work();
        result = () => value;
      } catch (error) {
        result = () => {
          throw error;
        };
      }
    }
    return result();
  };
}

type Made = () => string | Promise<string>;

/**
 * Writes the code of a module, `virtual:name`, or of a part of it, `virtual:name/part`. Called again
 * after each save, when somebody asks.
 */
export type Maker = (read: CourseRead, part: string, root: string) => string | Promise<string>;
