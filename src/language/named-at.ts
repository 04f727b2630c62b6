/**
 * What a line of a script, a lesson or a playthrough names, for the message about two things with one
 * name: "the scene at line 24". `kind` is what the other of the two is.
 */
export function namedAt(text: string, line: number, kind: string): string {
  const lines = text.split('\n');
  const own = lines[line - 1] ?? '';
  return `${thingIn(own, kind) ?? declaredBy(lines.slice(0, line)) ?? 'something'} at line ${line}`;
}

function thingIn(line: string, kind: string): string | undefined {
  if (/^\s*[-*+] +was\s*:/.test(line)) return 'an old name, under `was`,';
  if (kind === 'playthrough' || kind === 'option') return `the ${kind}`;
  if (/^#+ +ending\b/.test(line)) return 'the ending';
  if (/^#+ /.test(line)) return 'the scene';
  if (/^[-*+] +\[/.test(line)) return 'the choice';
  const word = /^\s*<([A-Z]\w*)/.exec(line)?.[1];
  return word && `<${word}>`;
}

/** By the key at the margin under which it stands. */
function declaredBy(lines: readonly string[]): string | undefined {
  const key = lines.findLast((line) => /^[a-z]/.test(line))?.split(':', 1)[0] ?? '';
  return Object.hasOwn(declared, key) ? declared[key] : undefined;
}

const declared: Record<string, string> = {
  meters: 'the meter',
  flags: 'the flag',
  customer: 'the customer',
  others: 'a person',
  variants: 'the variant',
};

/** What a scene or an ending is called today that had another name, by what stands under `was`. */
export function calledToday(text: string, name: string): string {
  let today: string | undefined;
  for (const line of text.split('\n')) {
    if (/^[-*+] +\[/.test(line)) today = undefined;
    today = /^## +(?:ending +)?([a-z][a-z0-9-]*) *:/.exec(line)?.[1] ?? today;
    const was = /^[-*+] +was *: *(\S+)/.exec(line)?.[1];
    if (today && was === name) return ` It is now called "${today}".`;
  }
  return '';
}
