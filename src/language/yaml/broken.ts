import { problem, type Code, type Problem } from '../../model/problem.ts';
import type { YamlDoc } from './doc.ts';
import { judgeBroken } from './judge.ts';
import { indentOf, isKey, isWritten, shownOf } from './lines.ts';
import { joinedLines } from './joined-lines.ts';
import { keylessItem } from './keyless-item.ts';
import { lostKey } from './lost-key.ts';
import { findMend, suspects } from './mend.ts';
import { count, tellMend, type MendWords } from './mend-words.ts';
import { movedItem } from './moved-item.ts';
import type { Check } from './part.ts';
import { textAboveKeys } from './text-above.ts';
import { tornText } from './torn-text.ts';

/**
 * The one message for a text that cannot be read: the sign that is not closed; else what, put right or
 * put where it belongs, makes it whole (by `check`); else one of `keys` that is lost above a list; else
 * a key without its colon, or one below a text; else what the parser says.
 */
export function tellBroken(
  doc: YamlDoc,
  { code, message, at }: NonNullable<YamlDoc['broken']>,
  { file, text, firstLine }: { file: string; text: string; firstLine: number },
  check: Check,
  keys: readonly string[],
): Problem {
  const open = doc.openSign();
  const tell = (offset: number, reason: string) => {
    const { line, column } = doc.placeOf(offset);
    return problem('broken-yaml', { file, line: line + firstLine - 1, column }, { reason });
  };
  if (open !== undefined) return tell(open, openReason(message));
  const lines = text.split('\n');
  const stumbled = doc.placeOf(at).line - 1;
  const isTwice = code === 'DUPLICATE_KEY';
  const judge = judgeBroken(lines, { line: stumbled, isTwice }, check);
  const mend = findMend(lines, suspects(lines, stumbled), judge);
  const told = mend && tellMend(mend, lines, firstLine);
  const slip =
    keylessItem(lines, stumbled, check) ??
    joinedLines(lines, lines[stumbled] === undefined ? [] : [stumbled], check) ??
    (mend?.isWhole ? undefined : movedItem(lines, stumbled, check, firstLine)) ??
    (mend?.isGuess ? undefined : told) ??
    lostKey(lines, stumbled, keys, check) ??
    tornText(lines, stumbled, check, firstLine) ??
    wordSlip(lines, stumbled, code) ??
    textAboveKeys(lines, stumbled, check) ??
    belowText(lines, stumbled) ??
    // Of a key that stands twice more can be said than a guess.
    (isTwice ? undefined : told);
  if (slip) {
    const { line, column, facts } = slip;
    return problem(slip.code, { file, line: line + firstLine - 1, column }, facts);
  }
  const first = isTwice ? doc.firstOf(at) : undefined;
  if (first) {
    const { line, column } = doc.placeOf(first.at);
    // Below a heading that is lost, nothing stands twice: who takes it away loses what is right.
    const other =
      column > 1 ? ', or write above this line what it belongs to, if that is missing' : '';
    const where = `line ${line + firstLine - 1}`;
    return tell(
      at,
      `the key "${first.name}" stands at ${where} already. Keep one of the two${other}.`,
    );
  }
  // What stands in the wrong column is taken for a part of a key, too.
  const isText = code !== 'BLOCK_AS_IMPLICIT_KEY' || /: \S/.test(lines[stumbled] ?? '');
  return tell(at, reasons[isText ? code : 'BAD_INDENT'] ?? plain(message));
}

/** A key that has lost its colon, or the blank behind it; lines are counted from 1. */
function wordSlip(lines: readonly string[], stumbled: number, code: string): MendWords | undefined {
  if (!isNoKey(code)) return undefined;
  // It may have stumbled on the empty line above.
  const written = lines.findIndex((one, i) => i >= stumbled && isWritten(one));
  const here = written < 0 ? stumbled : written;
  return noBlank(lines[here] ?? '', here) ?? noColon(lines[here] ?? '', here);
}

/** What the parser says of a line that should have been a key. */
const isNoKey = (code: string) => code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR';

function noBlank(line: string, i: number): MendWords | undefined {
  const name = /^\s*(?:- )?([a-z0-9][a-z0-9-]*):(?![\s/]|$)/.exec(line)?.[1];
  return name === undefined ? undefined : slip('yaml-no-blank', line, i, { name });
}

/** A cue with a comma, a key with nothing but a blank behind it. */
function noColon(line: string, i: number): MendWords | undefined {
  const [, name, text] = /^\s*(\d+|[a-z][a-z-]*)[,;.]?( [^:]*)?$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  const also = ` Write "${name}:${text === undefined ? '' : ' …'}".`;
  return slip('yaml-no-colon', line, i, { name, also });
}

/** A key further in than one above it that has its text already. */
function belowText(lines: readonly string[], i: number): MendWords | undefined {
  const next = lines[i] ?? '';
  const line = lines.slice(0, i).findLast(isWritten) ?? '';
  const key = /^\s*(?:- )?([a-z0-9-]+): +[^\s>|#]/.exec(line)?.[1];
  if (!key || !isKey(next) || indentOf(next) <= indentOf(line)) return undefined;
  return slip('yaml-too-deep', next, i, {
    text: shownOf(next),
    has: count(indentOf(next)),
    wants: indentOf(line) || 'none',
    like: `as its key "${key}" has a text already`,
    cure: `Begin both in the same column. If it is more of that text, write "${key}: >-", and all of the text below it. If it belongs to "${key}", give the text behind that a key of its own.`,
  });
}

function slip(code: Code, line: string, i: number, facts: MendWords['facts']): MendWords {
  return { code, line: i + 1, column: indentOf(line) + 1, facts };
}

function openReason(message: string): string {
  const bracket = /end with a ([}\]])/.exec(message)?.[1];
  return bracket
    ? `a bracket is opened here and not closed. Add "${bracket}".`
    : 'a quotation mark is opened here and not closed. Add the other one, or take this one away.';
}

/** The slips that happen to people who write texts, in words for them. */
const reasons: Record<string, string> = {
  UNRESOLVED_ALIAS: 'a text that begins with * needs quotation marks round it.',
  BAD_SCALAR_START: 'a text that begins with this sign needs quotation marks round it.',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a blank in it needs quotation marks round it.',
  BLOCK_IN_FLOW:
    'in braces a comma stands between one key with its value and the next. One is missing here, or a text with a colon in it has no quotation marks.',
  MULTILINE_IMPLICIT_KEY:
    'this is neither a key with its colon nor a part of the text above. Write "key: …", or begin the line further in.',
  DUPLICATE_KEY: 'this key is already there. Keep one of the two.',
  MISSING_CHAR: 'a sign is missing here, such as a colon and a blank behind a key.',
  UNEXPECTED_TOKEN:
    'this stands after the end of a text. Write the key and ">-", and the whole text below it, two blanks further in.',
  TAB_AS_INDENT: 'a line begins with a tab. Use blanks.',
  BAD_INDENT: 'this line does not begin in the same column as its neighbours.',
};

const plain = (message: string) => message.split('\n')[0]!.replace(/\.?$/, '.');
