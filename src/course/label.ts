import { fill } from '../i18n.ts';
import type { Label } from '../model/label.ts';
import { minutesOf } from './minutes.ts';
import type { BuiltCourse } from './outline.ts';
import type { Portion } from './portions.ts';

/** What is written on the package of a portion. */
export function labelOf({ kind, name, course }: Portion): Label {
  const { outline, competences, licence, thin, whole } = course;
  const { id, title, version, success, pass, lms } = outline;
  return {
    id,
    kind,
    name,
    course: whole?.id ?? id,
    version,
    title,
    description: describe(kind, course),
    language: 'en',
    minutes: minutesOf(course),
    competences: Object.entries(competences).map(([id, { title }]) => ({ id, title })),
    ...(licence !== undefined && { licence }),
    ...(success === 'pass-fail' && { masteryScore: pass }),
    ...(thin && kind === 'course' && { thin }),
    objectives: lms.objectives,
  };
}

function describe(kind: Portion['kind'], course: BuiltCourse): string {
  const { ui, lessons, scenarios, whole } = course;
  if (!whole) return course.description ?? ui.lead;
  const from = fill(ui['page-part-of'], { course: whole.title });
  if (kind === 'lesson') {
    return [from, ...lessons.flatMap(({ objectives }) => objectives)].join(' ');
  }
  return [from, ...scenarios.map(({ graph }) => graph.customer.about ?? '')].join(' ').trim();
}
