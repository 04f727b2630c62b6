/**
 * Reads what stands behind a word in its angle brackets, however its marks have slipped: a property
 * goes on until the next one begins. `known` are its properties; `!` marks those that may stand without
 * a value. Nothing comes back where it is not made of properties.
 */
export function readHead(text: string, known: readonly string[]): Property[] | undefined {
  const names = known.map((one) => one.replace(/[?!]$/, ''));
  const flags = known.filter((one) => one.endsWith('!')).map((one) => one.slice(0, -1));
  const begins = `(?:[A-Za-z][\\w-]*\\s*=|(?:${names.join('|')})\\b\\s*:?\\s*["“„]|(?:${[...flags, '(?!)'].join('|')})\\b)`;
  const closed = new RegExp(
    `^("[^"]*"|'[^']*'|\\{[^}]*\\})(?=[\\s,;]*(?:$|${begins}|[A-Za-z][\\w-]*\\s*$))`,
  );
  const ahead = new RegExp(`[\\s,;]+${begins}|[\\s,;]*$`);
  const properties: Property[] = [];
  for (let at = 0; ;) {
    const lead = /^[\s,;]*/.exec(text.slice(at))![0];
    at += lead.length;
    const hasComma = /[,;]/.test(lead);
    const last = properties.at(-1);
    if (hasComma && last) last.fault ??= 'comma';
    if (at === text.length) return properties;
    const [found, name = '', sign = ''] = form.exec(text.slice(at)) ?? [];
    if (found === undefined) return undefined;
    const rest = text.slice(at + found.length);
    const isBare = sign === '' && !/^["'“”„‘’«»]/.test(rest);
    if (isBare && !(flags.includes(name) || rest === '')) return undefined;
    const well = closed.exec(rest)?.[1];
    const value = isBare ? '' : (well ?? rest.slice(0, rest.search(ahead)));
    const end = at + (isBare ? name.length : found.length + value.length);
    const read = well === undefined ? unquote(value) : { meant: well, fault: undefined };
    const fault = sign === '=' ? read.fault : 'sign';
    const meant = isBare ? name : `${name}=${read.meant}`;
    properties.push({ at, end, words: value, meant, ...(fault && !isBare && { fault }) });
    at = end;
  }
}

/** A value as it should be written, and what is wrong with the marks round it. */
function unquote(value: string): { meant: string; fault: Fault } {
  const [, first = '', inner = '', last = ''] = marks.exec(value.trim())!;
  const isDoubled = /^["“”„][^"]*["“”]$/.test(inner);
  const words = (isDoubled ? inner.slice(1, -1) : inner).trim();
  const meant = `"${words.replaceAll('"', "'")}"`;
  if (first === '' && last === '') return { meant, fault: 'none' };
  if (/[^"]/.test(first + last)) return { meant, fault: 'curly' };
  if (isDoubled) return { meant, fault: 'doubled' };
  return { meant, fault: first === '' ? 'first' : last === '' ? 'last' : 'inside' };
}

const form = /^([A-Za-z][\w-]*)\s*([=:]?)\s*/;
const marks = /^(["'“”„‘’«»]?)([^]*?)(["'“”‘’«»]?)$/;

export type Fault = 'none' | 'first' | 'last' | 'curly' | 'doubled' | 'inside' | 'sign' | 'comma';
export type Property = {
  /** From where to where it is written. */
  at: number;
  end: number;
  /** Its value as it is written. */
  words: string;
  /** All of it as it should stand. */
  meant: string;
  fault?: Fault;
};
