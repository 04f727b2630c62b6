/**
 * Looks for an LMS's API object under the name of the package's own standard: in `start`, in each
 * of its parents, then in the opener of each of these and so on. A window of another origin cannot
 * be read, but one above it may be, so the search goes on past it.
 * (The Run-Time Environment books of both standards describe such a search; LMSs put their API
 * further up, and further round, than those say.)
 */
export function findApi(
  start: unknown,
  name: string,
  methods: readonly string[],
): Found | undefined {
  const seen = new Set<unknown>();
  const starts = [{ first: start, way: 'window' }];
  for (const { first, way } of starts) {
    let path = way;
    for (let at = first; at && !seen.has(at) && seen.size < limit; at = read(at, 'parent')) {
      seen.add(at);
      const api = read(at, name);
      if (methods.every((method) => typeof read(api, method) === 'function')) {
        // Checked just above; whether it is an object, a function or a host object is no matter.
        return { api: api as Api, path: `${path}.${name}` };
      }
      const opener = read(at, 'opener');
      if (opener && read(opener, 'closed') !== true) {
        starts.push({ first: opener, way: `${path}.opener` });
      }
      path += '.parent';
    }
  }
  return undefined;
}

/** Far above any real nesting; a host object that invents a new parent each time ends here. */
const limit = 100;

/** Any property of a foreign window may throw. */
function read(from: unknown, key: string): unknown {
  try {
    // Nothing is known of it, which is why it is read like this.
    return (from as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}

/** `path` is how one comes to it, as one would write it in a browser's console. */
export type Found = { api: Api; path: string };

/** Its methods must be called on the object itself: many LMSs use `this`. */
export type Api = Record<string, (...values: string[]) => unknown>;
