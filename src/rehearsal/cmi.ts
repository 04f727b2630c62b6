/** A record in the shape the standards give it; lists are objects with the keys "0", "1", … */
export interface Cmi {
  readonly [name: string]: string | Cmi;
}

/**
 * Takes anything that looks like a record and keeps its texts. Numbers become texts, because an
 * engine that loads a 0 takes it for "nothing there".
 */
export function toCmi(value: unknown): Cmi {
  if (typeof value !== 'object' || value === null) return {};
  const pairs = Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (part === null || part === undefined || typeof part === 'function') return [];
    return [[name, typeof part === 'object' ? toCmi(part) : String(part)] as const];
  });
  return Object.fromEntries(pairs);
}

/** The text at a dotted path, '' when there is none. */
export function textAt(cmi: Cmi, path: string): string {
  const found = at(cmi, path);
  return typeof found === 'string' ? found : '';
}

/** The part at a dotted path, empty when there is none. */
export function partAt(cmi: Cmi, path: string): Cmi {
  const found = at(cmi, path);
  return typeof found === 'object' ? found : {};
}

/** The rows of a list, in the order of their index. */
export function rowsAt(cmi: Cmi, path: string): Cmi[] {
  return Object.entries(partAt(cmi, path))
    .filter(([key]) => /^\d+$/.test(key))
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([, row]) => (typeof row === 'object' ? [row] : []));
}

/** The same record without some of its names. */
export function without(cmi: Cmi, ...names: string[]): Cmi {
  return Object.fromEntries(Object.entries(cmi).filter(([name]) => !names.includes(name)));
}

function at(cmi: Cmi, path: string): string | Cmi | undefined {
  return path
    .split('.')
    .reduce<string | Cmi | undefined>(
      (part, name) => (typeof part === 'object' ? part[name] : undefined),
      cmi,
    );
}
