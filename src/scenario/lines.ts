import { nearest } from '../language/guess.ts';
import { otherHyphen } from '../language/hyphens.ts';
import { choiceKeys, endingKeys, sceneKeys } from './key-names.ts';

/**
 * What a line was meant for although Markdown takes it for prose, because its hyphen, blank or hash
 * signs are lost or wrong. `body` is the line without them; `proper` is what should stand before it.
 */
export function meantLine(line: string, place: Place): Meant | undefined {
  return (
    meantHeading(line, place) ??
    meantChoice(line, place) ??
    meantNoted(line, place) ??
    meantArrow(line, place) ??
    meantKey(line, place)
  );
}

function meantHeading(line: string, { alone, stray, cast }: Place): Meant | undefined {
  const glued = /^ {0,3}(?:##+(?=[^\s#])|#(?=(?:ending +)?[a-z][a-z0-9-]*:))(.*)$/.exec(line);
  const words = alone ? /^(?:(ending) +)?([a-z][a-z0-9-]+): +\S.*$/.exec(line) : undefined;
  // Text that stands here is lost in any case; an ending's heading cannot be anything else.
  const bare = words && (words[1] || (stray && !cast.includes(words[2]!)));
  const body = glued?.[1] ?? (bare ? line : undefined);
  return body === undefined ? undefined : { kind: 'heading', proper: '## ', body };
}

function meantChoice(line: string, { after }: Place): Meant | undefined {
  const found = choiceForm.exec(line);
  if (!found) return undefined;
  const [, bullet, body, id, words] = found as unknown as string[];
  // A heading with its id in brackets: a choice has its keys below it, or says something.
  if (/^#/.test(bullet!) && after.trim() === '' && /^[^\s"'“„‘]/.test(words!)) return undefined;
  const bare = bullet === '' && !(keyLine.test(after) || /^["“„]/.test(words!));
  return bare ? undefined : { kind: 'choice', proper: '- ', body: body!, name: id! };
}

/** A key below a choice, both with a hash sign before them. */
function meantNoted(line: string, { noted }: Place): Meant | undefined {
  const body = line.replace(/^[ #]+/, '');
  const name = noted ? keyOfLine(body) : undefined;
  return name === undefined ? undefined : { kind: 'key', proper: '  ', body, name, isEcho: true };
}

/** Where a choice leads, as people draw it. */
function meantArrow(line: string, { given, top }: Place): Meant | undefined {
  const target = given && !top && arrowForm.exec(line)?.[1];
  if (!target || given?.has('next')) return undefined;
  return { kind: 'key', proper: '  - ', body: `next: ${target}`, name: 'next', rest: target };
}

function meantKey(line: string, { top, given }: Place): Meant | undefined {
  const known = top ? topKeys[top] : given && choiceKeys;
  const found = keyForm.exec(line);
  if (!known || !found) return undefined;
  const [, bullet, body, name] = found as unknown as [string, string, string, string];
  const key = known.some((word) => word === name) ? name : bullet && nearest(name, known);
  // A key that is there already does not stand twice by a slip: this is the rest of a sentence.
  if (!key || given?.has(key)) return undefined;
  return { kind: 'key', proper: top ? '- ' : '  - ', body, name: key };
}

/** A line that Markdown and the script both take for a choice, or for a key. */
export const isChoiceLine = (line: string) => /^ {0,3}[-*+] +\[[^\]]*\](?![(:[])/.test(line);
export const keyOfLine = (line: string) => /^\s*[-*+] +([a-z][a-z-]*):(?:\s|$)/.exec(line)?.[1];

/** Other signs, and a hyphen without its blank. */
const bullet = `${otherHyphen}\\s*|--+ *|-`;
const hash = '#+ *(?:[-*+] +)?';
const choiceForm = new RegExp(
  `^ {0,3}(|${hash}|${bullet}|\\d+[.)] +)(\\[([a-z][a-z0-9-]*)\\](?![(:[]) *(.*))$`,
);
const keyForm = new RegExp(`^\\s*(|${bullet})(([a-z][a-z-]*):(?:\\s.*|))$`);
const arrowForm = /^\s*(?:[-*+] +)?(?:next\s*:?\s*)?(?:[-=–—]+>|→|⇒|➔|➡)\s*([a-z].*?)\s*$/u;
const keyLine = new RegExp(`^\\s*(?:${bullet}|[-*+] +)(?:${choiceKeys.join('|')}):(?:\\s|$)`);
const topKeys = { scene: sceneKeys, ending: endingKeys };

export type Meant = {
  kind: 'heading' | 'choice' | 'key';
  proper: string;
  body: string;
  name?: string;
  /** What stands behind its colon, where that is known. */
  rest?: string;
  /** It stands in a note, as the choice above it does, where that is told. */
  isEcho?: boolean;
};

/** Where a line stands. */
export type Place = {
  /** Right under the heading of a scene or an ending, where its keys are. */
  top?: 'scene' | 'ending';
  /**
   * The keys so far, below a heading or a choice, and of a choice those further down; missing where no
   * key can stand.
   */
  given?: Set<string>;
  /** The choice above begins with a hash sign, and so does this line. */
  noted: boolean;
  /** Prose has no place here: before the first scene, or below choices. */
  stray: boolean;
  /** A blank line above and below. */
  alone: boolean;
  /** The line below. */
  after: string;
  /** Who can speak. */
  cast: readonly string[];
};
