import { join, relative } from 'node:path';
import { readText } from '../course/files.ts';
import type { CourseRead } from '../course/read.ts';
import { fill } from '../i18n.ts';
import type { AnimationFile } from '../model/animation.ts';
import { inOrder, isError, type Problem } from '../model/problem.ts';
import { addressOf } from './address.ts';
import { kindOf, type Kind } from './kind.ts';
import { factsOfSheet } from './sheet-facts.ts';
import { sizeOf, triedOf } from './tried.ts';
import { countOf, verdictOf, type Verdict } from './verdict.ts';

/** Each file with words of an author in it, in the order in which the course was read. */
export function entriesIn(read: CourseRead, root: string): Entry[] {
  const files = [...new Set(read.files.map((path) => relative(root, path)))];
  return files.flatMap((file): Entry[] => {
    const kind = kindOf(file);
    const problems = inOrder(read.problems.filter((problem) => problem.file === file));
    const { text, problems: unread } = readText(join(root, file), root);
    // Credits, transcripts and captions are there only where somebody has written them.
    if (!kind || unread.some(isMissing)) return [];
    const { title = titleIn(text), ...told } = tellOf(file, kind, read);
    const verdict = told.found[0] === notPlayed ? [] : withPlays(verdictOf(problems), file, read);
    const name = title ?? file.split('/').at(-1)!;
    return [{ file, address: addressOf(file), kind, problems, title: name, verdict, ...told }];
  });
}

/** A conversation whose playthrough comes out differently is not as it should be. */
function withPlays(verdict: Verdict[], file: string, { plays }: CourseRead): Verdict[] {
  const beside = plays.find((one) => one.file === file.replace(/\.mdx$/, '.play'));
  const errors = beside && beside.file !== file ? beside.problems.filter(isError).length : 0;
  if (!beside || errors === 0) return verdict;
  const name = beside.file.split('/').at(-1)!;
  const says = `${countOf('error', errors)} in ${name}`;
  return [...verdict.filter(({ bad }) => bad), { says, bad: true }];
}

/** What a file is called, and what was counted and tried in it. */
function tellOf(file: string, kind: Kind, read: CourseRead): { title?: string; found: string[] } {
  const isOf = (one: { file: string }) => one.file === file;
  if (kind === 'scenario') {
    const { graph, figures } = read.scenarios.find(isOf) ?? {};
    const found = [...(figures ? [sizeOf(figures)] : []), triedOf(graph, figures)];
    return { ...(graph && { title: graph.title }), found };
  }
  if (kind === 'lesson') {
    const { front, questions = [] } = read.lessons.find(isOf) ?? {};
    const found = [fill('{n:question|questions}', { n: questions.length })];
    return { ...(front && { title: front.title }), found };
  }
  if (kind === 'sheet') {
    const own = read.sheets.find(isOf)!;
    return { ...(own.sheet && { title: own.sheet.title }), found: factsOfSheet(own) };
  }
  if (kind === 'animation') {
    const { animation } = read.animations.find(isOf)!;
    return {
      ...(animation && { title: animation.title }),
      found: [animation ? factsOf(animation) : 'Not drawn: it cannot be read yet'],
    };
  }
  if (kind === 'course' || kind === 'brief') return { title: file.split('/').at(-1)!, found: [] };
  const n = read.plays.find(isOf)?.plays.length ?? 0;
  const beside = read.scenarios.find((one) => one.file === file.replace(/\.play$/, '.mdx'));
  const isPlayed = beside && !beside.problems.some(isError);
  return { found: [isPlayed ? fill('{n:playthrough|playthroughs}', { n }) : notPlayed] };
}

/** How long a drawn scene is, and of how much it is made. */
function factsOf({ people, shots }: AnimationFile): string {
  const seconds = shots.reduce((sum, shot) => sum + shot.seconds, 0);
  const facts = { people: Object.keys(people).length, shots: shots.length, seconds };
  return fill('{people:person|people}, {shots:shot|shots}, {seconds:second|seconds}', facts);
}

const notPlayed = 'Not played while the conversation has a mistake';

/** The title of a file that cannot be read whole: what stands behind the word, as far as it goes. */
function titleIn(text: string): string | undefined {
  return /^title:[ \t]+["']?(.*?)["']?[ \t]*$/m.exec(text)?.[1] || undefined;
}

const isMissing = ({ code }: Problem) => code === 'missing-file';

/** A file of `content/` as the list shows it. */
export type Entry = {
  /** Relative to the project. */
  file: string;
  /** Below `/studio/`. */
  address: string;
  kind: Kind;
  title: string;
  problems: Problem[];
  /** How it stands; nothing where it was not judged. */
  verdict: Verdict[];
  /** What was counted and tried, a sentence without its full stop each. */
  found: string[];
};
