import type { Promises } from '../model/promises.ts';
import { finding, type Finding } from './finding.ts';
import { compareLessons } from './lessons.ts';
import { missing, renamedTo } from './names.ts';
import { compareScenarios } from './scenarios.ts';
import { isAbove, raise } from './version.ts';

/**
 * What would come of it if one package took the place of another that is in use. Nothing found means:
 * every record that can have been made with the old one is read by the new one to the same place, and
 * an LMS finds and understands what it holds. Of another course that is all there is to say.
 */
export function compare(old: Promises, now: Promises): Finding[] {
  if (old.course.id !== now.course.id) {
    return [finding('course-id', { old: wholeOf(old), now: wholeOf(now) })];
  }
  return [
    ...compareIdentity(old, now),
    ...compareRules(old, now),
    ...compareLessons(old.course.lessons, now.course.lessons),
    ...compareScenarios(old.course.scenarios, now.course.scenarios),
    ...compareDevice(old, now),
  ];
}

/** The id of the course that it is a part of, or is. */
function wholeOf({ course, kind }: Promises): string {
  return course.id.split(`--${kind}--`)[0]!;
}

function compareIdentity(old: Promises, now: Promises): Finding[] {
  const [before, after] = [old.course.version, now.course.version];
  const forms = { old: old.form, now: now.form };
  const code = old.standard === now.standard ? 'edition' : 'standard';
  return [
    ...(old.item === now.item ? [] : [finding('item', { old: old.item, now: now.item })]),
    ...(old.form === now.form ? [] : [finding(code, forms)]),
    ...(isAbove(after, before)
      ? []
      : [finding('version', { old: before, now: after, next: raise(before) })]),
    ...(old.record === now.record
      ? []
      : [finding('record-version', { old: old.record, now: now.record })]),
  ];
}

function compareRules({ course: old, kind }: Promises, { course: now }: Promises): Finding[] {
  const code = now.success === 'pass-fail' ? 'mastery' : 'pass';
  const gone = old.lms.objectives ? missing(old.competences, now.competences) : [];
  const renamed = renamedTo(old.competences, now.competences);
  const told = (['interactions', 'objectives'] as const).flatMap((what) => {
    if (old.lms[what] === now.lms[what]) return [];
    return [finding(old.lms[what] ? 'less-told' : 'more-told', { what: lists[what] })];
  });
  return [
    ...(old.success === now.success
      ? []
      : [finding('success', { old: old.success, now: now.success })]),
    ...(old.success !== now.success || old.pass === now.pass
      ? []
      : [finding(code, { old: String(old.pass), now: String(now.pass) })]),
    ...gone.map(({ id }) =>
      finding('objective-gone', { name: id, cure: bringBack[kind](id, renamed) }),
    ),
    ...told,
  ];
}

/** What is packed alone has the competences that it speaks of: of the others competences.yaml is right. */
const bringBack: Record<Promises['kind'], (name: string, renamed: string) => string> = {
  course: (name, renamed) => {
    const guess = renamed ? ` It may be called "${renamed}" now: give that its old id.` : '';
    return `Bring "${name}" back in competences.yaml; what people read, its title, may change.${guess}`;
  },
  lesson: (name) =>
    `Write "${name}" behind "competences" at the top of the lesson again. If it is not in competences.yaml any more, bring it back there, too.`,
  scenario: (name) =>
    `Let a choice of the conversation show "${name}" again, behind "evidence". If it is not in competences.yaml any more, bring it back there, too.`,
};

/** What is kept on the device alone: no record has it, and no LMS. */
function compareDevice(old: Promises, now: Promises): Finding[] {
  const lessons = new Set(now.course.lessons.map(({ id }) => id));
  const goneOf = (list: 'plans' | 'words') =>
    old[list].filter(
      // Of a lesson that has gone, that has been said.
      (place) => lessons.has(place.split('/')[0]!) && !now[list].includes(place),
    );
  const boxes = Object.entries(old.sheets).flatMap(([sheet, before]) => {
    const after = now.sheets[sheet];
    if (!after) return [`The sheet "${sheet}"`];
    const gone = before.filter((box) => !after.includes(box));
    return gone.map((box) => `On the sheet "${sheet}" the box "${box}"`);
  });
  const gone = [
    ...goneOf('plans').map((plan) => `The plan "${plan}"`),
    ...goneOf('words').map((box) => `The box for own words "${box}"`),
    ...boxes,
  ];
  const resaid = Object.entries(old.rated).flatMap(([name, before]) => {
    const after = now.rated[name];
    return after === undefined || after === before
      ? []
      : [finding('rated-otherwise', { old: before, now: after })];
  });
  return [...gone.map((what) => finding('kept-unseen', { what })), ...resaid];
}

const lists = {
  interactions: 'of decisions and answers, a row for each',
  objectives: 'of competences, an objective for each',
};
