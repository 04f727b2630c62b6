import { moods, type Mood } from '../model/names.ts';
import { part, type Desk, type Piece } from '../language/desk.ts';
import { nearest } from '../language/guess.ts';
import { checkQuotes } from './quotes.ts';
import { isPerson, seemsSpoken } from './speakers.ts';

/**
 * Splits a paragraph into what is said and what is told. `Name (mood): text` begins a speech; any
 * other line belongs to what stands before it. A name followed by a colon that is nobody's in the
 * cast is a mistake only where a mood says that speech was meant, or where a name is near; where it
 * only looks like speech it is told, and is worth a look (`speakers.ts`).
 */
export function readSpeech(paragraph: Piece, desk: Desk, lastMood: Map<string, Mood>): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of paragraph.text.split('\n')) {
    const line = part({ text: raw, at: paragraph.at + at }, 0);
    at += raw.length + 1;
    const opening = readOpening(line, desk, lastMood, lines.length === 0);
    const last = lines.at(-1);
    if (opening) lines.push(opening);
    else if (last) last.text = `${last.text} ${line.text}`.trim();
    else lines.push({ text: line.text, at: line.at });
  }
  for (const [i, { who, text, at }] of lines.entries()) {
    if (who === undefined) continue;
    const end = lines[i + 1]?.at;
    const raw = paragraph.text.slice(at - paragraph.at, end && end - paragraph.at);
    checkQuotes({ text: raw, at }, desk);
    if (text !== '') continue;
    const expected = 'followed by what is said, in the same paragraph';
    desk.note('wrong-value', at, { key: capital(who), actual: 'empty', expected });
  }
  return lines;
}

function readOpening(
  line: Piece,
  desk: Desk,
  lastMood: Map<string, Mood>,
  isFirst: boolean,
): Line | undefined {
  const found =
    spoilt(line, desk) ??
    marked(line, desk) ??
    turned(line, desk) ??
    moodLate(line, desk) ??
    openingForm.exec(line.text);
  if (!found) return undefined;
  const [head, name, moodWord] = found as unknown as Opening;
  const who = name.toLowerCase();
  const cast = desk.names.cast ?? [who];
  if (!cast.includes(who)) {
    const near = nearest(who, cast);
    const known = cast.map(capital).join(', ');
    if (moodWord === undefined ? !isName(name) || !near : !isMeant(name, moodWord)) {
      const text = line.text.slice(head.length);
      // No sentence begins with a small letter: it is a name, or a key that nobody knows.
      const isWord = isFirst && /^\p{Ll}[\p{L}-]*$/u.test(name);
      if (moodWord === undefined && (isWord || seemsSpoken(name, text, cast))) {
        desk.note('unknown-speaker', line.at, { name, known });
      }
      return undefined;
    }
    const guess = near ? ` Did you mean "${capital(near)}"?` : '';
    desk.miss('cast', line.at, { name, guess, known });
  } else desk.met.add(`cast ${who}`);
  // Full name or first word, it is the same person's mood.
  const person = cast.find((word) => word.startsWith(`${who} `)) ?? who;
  const moodAt = line.at + head.indexOf('(') + 1;
  const mood = readMood(moodWord, moodAt, desk) ?? lastMood.get(person) ?? 'neutral';
  lastMood.set(person, mood);
  const [twice] = /^[:;,]*/.exec(line.text.slice(head.length))!;
  if (twice !== '') desk.note('lost-speech', line.at, { form: formOf(name, moodWord) });
  return { who, mood, text: line.text.slice(head.length + twice.length).trim(), at: line.at };
}

function readMood(word: string | undefined, at: number, desk: Desk): Mood | undefined {
  if (word === undefined) return undefined;
  const several = word.split(/[\s,;/&+]+(?:and\s+)?/).filter(isMood);
  if (several.length > 1) {
    const expected = `one mood: ${several.join(' or ')}`;
    desk.note('wrong-value', at, { key: 'mood', actual: `"${word}"`, expected });
    return undefined;
  }
  // `know` has just proved that the word is one of the moods.
  return desk.know(word.trim(), 'moods', at) ? (word.trim() as Mood) : undefined;
}

/**
 * Somebody of the cast and a mood, but a bracket or the colon is lost: noted, and read as speech. A
 * mood alone is prose ("Nora tired of it"); a mark right behind it is not.
 */
function spoilt(line: Piece, desk: Desk): Opening | undefined {
  const names = (desk.names.cast ?? []).toSorted((a, b) => b.length - a.length);
  const lead = /^[*_"“„]*/.exec(line.text)![0].length;
  const name = names.find((word) => line.text.slice(lead).toLowerCase().startsWith(word));
  if (name === undefined) return undefined;
  const from = lead + name.length;
  const end = from + /^[*_"”]*/.exec(line.text.slice(from))![0].length;
  const found = spoiltForm.exec(line.text.slice(end));
  if (!found || /^\s*\([^)]*\)\s*[*_]*:/.test(found.input)) return undefined;
  const mood = found[1]!.toLowerCase();
  desk.note('lost-speech', line.at, { form: formOf(name, mood) });
  return [line.text.slice(0, end + found[0].length), name, mood];
}

/** Somebody of the cast, or near to one, whose name stands between stars or quotation marks. */
function marked(line: Piece, desk: Desk): Opening | undefined {
  const head = /^[^:\n]*:[*_]*\s*/.exec(line.text)?.[0] ?? '';
  const [, name = '', mood] = openingForm.exec(head.replace(signs, '')) ?? [];
  const cast = desk.names.cast ?? [];
  const isSure = mood === undefined ? cast.includes(name.toLowerCase()) : isMeant(name, mood);
  if (name === '' || head.search(signs) < 0 || !isSure) return undefined;
  const who = nearest(name.toLowerCase(), cast) ?? name;
  desk.note('lost-speech', line.at, { form: formOf(who, mood) });
  return [head, who, mood];
}

/** The mood first, and then the name or nothing: noted, and read as speech. */
function turned(line: Piece, desk: Desk): Opening | undefined {
  const [head, mood = '', name = ''] = /^\(([^)]*)\)\s*([^:(]*):\s*/.exec(line.text) ?? [];
  const cast = desk.names.cast ?? [];
  const who = name === '' ? cast[0] : nearest(name.trim().toLowerCase(), cast);
  if (head === undefined || who === undefined || !isMood(mood)) return undefined;
  desk.note('lost-speech', line.at, { form: formOf(who, mood) });
  return [head, who, mood];
}

/** The mood behind the colon, or in brackets among what is said: noted, and read as speech. */
function moodLate(line: Piece, desk: Desk): Opening | undefined {
  const [head, name = '', bracket] = openingForm.exec(line.text) ?? [];
  if (head === undefined || bracket !== undefined) return undefined;
  const said = line.text.slice(head.length);
  const [lead = '', mood] = bracketed.exec(said) ?? bare.exec(said) ?? [];
  if (mood === undefined || !desk.names.cast?.includes(name.toLowerCase())) return undefined;
  desk.note('lost-speech', line.at, { form: formOf(name, mood.toLowerCase()) });
  return [said.startsWith(lead) ? head + lead : head, name, mood.toLowerCase()];
}

/**
 * Notes a quotation or an item of a list that begins as speech does: somebody of the cast, and a mood.
 */
export function noteLostSpeech({ text, at }: Piece, desk: Desk): void {
  const lead = /^(?:>|[-*+]|\d+[.)])\s+/.exec(text)?.[0] ?? '';
  const [, name = '', mood] = openingForm.exec(text.slice(lead.length).replace(signs, '')) ?? [];
  const isSure = desk.names.cast?.includes(name.toLowerCase()) && mood && isMood(mood);
  if (isSure) desk.note('lost-speech', at, { form: formOf(name, mood) });
}

function formOf(name: string, mood: string | undefined): string {
  return mood === undefined ? capital(name) : `${capital(name)} (${mood.trim()})`;
}

/** They make words bold or slanted, or are said aloud; round a name they hide it. */
const signs = /[*_"“”„]/g;
const spoiltForm = new RegExp(`^\\s*[([]?\\s*(${moods.join('|')})\\s*[)\\]:][)\\]:]?`, 'i');
const bracketed = new RegExp(`[([](${moods.join('|')})[)\\]]:?\\s*`, 'i');
const bare = new RegExp(`^(${moods.join('|')}):\\s+`);
const openingForm = /^(\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3})\s*(?:\(([^)]*)\)\s*)?:\s*/u;

/** Every word with a capital: what else stands before a colon is somebody's only if the cast says so. */
const isName = (words: string) => words.split(' ').every((word) => /^\p{Lu}/u.test(word));
/** Whether a name and what stands in brackets behind it begin a speech. */
function isMeant(name: string, bracket: string): boolean {
  return isName(name) || isPerson(name) || isMood(bracket);
}

const isMood = (word: string) => moods.some((mood) => mood === word.trim().toLowerCase());

const capital = (name: string) => name.replace(/(^|\s)\p{Ll}/gu, (first) => first.toUpperCase());

/** All of it, the name and the mood. */
type Opening = [string, string, string | undefined];
/** Told when `who` is missing. `who` is the name as written, in lower case. */
export type Line = { who?: string; mood?: Mood; text: string; at: number };
