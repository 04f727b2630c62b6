import type { Plugin } from 'vite';
import { openCourse } from './outline.ts';
import { readCourse } from './read.ts';

/**
 * `virtual:course`: the whole course, read and proven, as a module. A mistake is an error of that
 * module, so the build stops with it and the dev server shows it in its overlay, front matter and
 * YAML included; saving any file of `content/` reads it anew.
 */
export function courseModule(root: string): Plugin {
  const name = 'virtual:course';
  const resolved = `\0${name}`;
  return {
    name: 'moments-of-truth:course',
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      for (const file of readCourse(root).files) this.addWatchFile(file);
      return `export default ${JSON.stringify(openCourse(root))}`;
    },
    configureServer(server) {
      const changed = (path: string) => {
        if (!path.includes('/content/')) return;
        for (const environment of Object.values(server.environments)) {
          const module = environment.moduleGraph.getModuleById(resolved);
          if (module) environment.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.add(`${root}/content`);
      server.watcher.on('add', changed).on('change', changed).on('unlink', changed);
    },
  };
}
