import type { Course } from '../model/course.ts';
import { list } from '../tracking/comments2004.ts';
import { field } from '../tracking/comments12.ts';
import { scorm12 } from '../tracking/scorm12.ts';
import { scorm2004 } from '../tracking/scorm2004.ts';

/** What goes to an LMS, and what is asked of it, by the names each standard has for it. */
export function listSent(course: Course): Sent[] {
  const { interactions, ideas, saves } = course.lms;
  // Both come of conversations alone.
  const talks = course.scenarios.length > 0;
  const objectives = course.lms.objectives && talks;
  return Object.entries(dialects).flatMap(([standard, { elements, ladders, score, comments }]) => {
    const { mode, entry, before, limit, atLimit, passMark = [] } = elements;
    const sent: [Sent['what'], Sent['when'], string[]][] = [
      ['status', 'change', Object.keys(ladders)],
      ['score', 'change', talks ? score(0).map(([element]) => element) : []],
      ['place', saves === 'seldom' ? 'soon' : 'decision', [elements.state]],
      ['objectives', 'change', objectives ? ['cmi.objectives'] : []],
      ['interactions', 'end', interactions ? ['cmi.interactions'] : []],
      ['ideas', 'press', ideas === 'on' ? [comments] : []],
      ['time', 'leave', [elements.spent]],
      ['exit', 'open', [elements.exit]],
      ['learner', 'read', [elements.learner]],
      ['terms', 'read', [mode, entry, before, limit, atLimit, passMark].flat()],
    ];
    return sent.flatMap(([what, when, names]) =>
      names.length > 0 ? [{ standard, what, when, names }] : [],
    );
  });
}

const dialects = {
  scorm12: { ...scorm12, comments: field },
  scorm2004: { ...scorm2004, comments: list },
};

export type Sent = {
  standard: string;
  what:
    | 'status'
    | 'score'
    | 'place'
    | 'objectives'
    | 'interactions'
    | 'ideas'
    | 'time'
    | 'exit'
    | 'learner'
    | 'terms';
  when: 'change' | 'decision' | 'soon' | 'end' | 'press' | 'leave' | 'open' | 'read';
  /** The elements of its data model. */
  names: string[];
};
