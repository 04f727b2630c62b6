import { resolve } from 'node:path';
import { labelOf } from '../course/label.ts';
import type { BuiltCourse } from '../course/outline.ts';
import { portionsOf, type Portion } from '../course/portions.ts';
import { promisedBy } from '../course/promises.ts';
import { Promised, type Promises } from '../model/promises.ts';
import type { Format } from '../packaging/formats.ts';
import { readPromises } from '../packaging/in-use.ts';
import { promise } from '../packaging/promises.ts';
import { compare } from '../replace/compare.ts';
import { finding, verdictOf, type Verdict } from '../replace/finding.ts';
import { sayReport } from '../replace/report.ts';

/**
 * Reads the package in use, and gives the comparison with what would be packed of a course: of its
 * portions the same one, in the same form unless another is named. Throws one sentence when the zip
 * says nothing that could be compared.
 */
export function against(zip: string, form: Format | ''): (course: BuiltCourse) => Compared {
  // npm runs commands in the project's folder, wherever one stands.
  const old = readPromises(resolve(process.env['INIT_CWD'] ?? process.cwd(), zip));
  return (course) => {
    const portions = portionsOf(course);
    const same = portions.find((portion) => portion.course.outline.id === old.course.id);
    // Which form it is in was looked at when it was read.
    const as = form || (old.form as Format);
    const now = promisesOf(same ?? portions[0]!, as);
    const isLost = !same && isOfCourse(old, course);
    const findings = isLost ? [sayLost(old, course)] : compare(old, now);
    return { verdict: verdictOf(findings), says: sayReport(old, now, findings) };
  };
}

function promisesOf(portion: Portion, form: Format): Promises {
  // As it would be read from a file: in the same order, and nothing else.
  const promised = Promised.parse(JSON.parse(JSON.stringify(promisedBy(portion))));
  return promise(promised, labelOf(portion), form);
}

function isOfCourse({ course }: Promises, { outline }: BuiltCourse): boolean {
  return course.id === outline.id || course.id.startsWith(`${outline.id}--`);
}

/** What was packed alone, or together, and is not any more. */
function sayLost({ kind, name }: Promises, { packages }: BuiltCourse) {
  const group = kind === 'course' ? 'course' : (`${kind}s` as const);
  const id = name.slice(kind.length + 1);
  const what = {
    course: 'the whole course',
    lesson: `the lesson "${id}"`,
    scenario: `the conversation "${id}"`,
  };
  const all = [...packages, group].join(', ');
  const cure = packages.includes(group)
    ? `Bring it back. If its file has another name now, write "was: ${id}" at the top of that.`
    : `Write "packages: [${all}]" in course.yaml.`;
  return finding('portion-gone', {
    what: kind === 'course' ? what.course : `${what[kind]} alone`,
    cure,
  });
}

export type Compared = { verdict: Verdict; says: string };
