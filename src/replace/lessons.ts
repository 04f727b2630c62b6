import type { Promises } from '../model/promises.ts';
import { finding, type Finding } from './finding.ts';
import { compareLetters } from './letters.ts';
import { missing, renamedTo } from './names.ts';
import { comparePairs } from './pairs.ts';

/** What learners have read and answered, and whether it is found again, by the same letters. */
export function compareLessons(old: Lessons, now: Lessons): Finding[] {
  return comparePairs('lesson', old, now, compareQuestions);
}

function compareQuestions({ id: lesson, questions: old }: Lesson, { questions: now }: Lesson) {
  const renamed = renamedTo(old, now);
  const guess = say(renamed);
  return [
    ...missing(old, now).map(({ id: name }) => finding('question-gone', { lesson, name, guess })),
    ...old.flatMap((question) => {
      const after = now.find(({ id }) => id === question.id);
      return after ? compareQuestion(lesson, question, after) : [];
    }),
    ...(renamed ? [] : missing(now, old)).map(({ id: name }) =>
      finding('question-added', { lesson, name }),
    ),
  ];
}

function compareQuestion(lesson: string, old: Question, now: Question): Finding[] {
  const kinds = [old, now].map(({ kind }) => words[kind ?? 'choice']);
  if (kinds[0] !== kinds[1]) {
    const facts = { lesson, name: old.id, old: kinds[0]!, now: kinds[1]! };
    return [finding('question-kind', facts)];
  }
  const where = `the lesson "${lesson}", question "${old.id}",`;
  const lists = [
    [old.options, now.options],
    [old.places ?? [], now.places ?? []],
  ] as const;
  const broken = lists.flatMap(([before, after]) => {
    const gone = missing(before, after);
    const guess = say(renamedTo(before, after));
    // Whatever stood behind one that has gone has moved up: that is the same mistake.
    if (gone.length === 0) return compareLetters(where, before, after);
    return gone.map(({ id: name }) => finding('option-gone', { where, name, guess }));
  });
  if (broken.length > 0 || rightIn(old) === rightIn(now)) return broken;
  return [finding('right', { where })];
}

/** What is right, by the names of options. */
function rightIn({ options, kind }: Question): string {
  const right = options.flatMap(({ id, right, goes = '' }) => (right ? `${id}/${goes}` : []));
  return (kind === 'sequencing' ? right : right.toSorted()).join();
}

function say(renamed: string): string {
  return renamed ? ` It may be called "${renamed}" now: give that its old id.` : '';
}

const words = {
  choice: 'by choosing',
  'true-false': 'true or false',
  sequencing: 'by putting in order',
  matching: 'by matching',
};

type Lessons = Promises['course']['lessons'];
type Lesson = Lessons[number];
type Question = Lesson['questions'][number];
