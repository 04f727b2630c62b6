import type { Report, Row } from '../../src/model/report.ts';
import type { Lms } from './lms.ts';

/**
 * Looks at what an LMS holds, and at what it was told, and has something to say where that is not as
 * it should be. An empty list is a sound record.
 */
export function createAuditor(lms: Audited): Auditor {
  const is12 = lms.standard === 'scorm12';
  const reached = new Map<string, number>();
  return {
    notTold({ report }) {
      const done = report.completion === 'completed';
      const status: Should[] = is12
        ? [
            [
              'core.lesson_status',
              done && report.success !== 'unknown' ? report.success : report.completion,
            ],
          ]
        : [['completion_status', report.completion]];
      if (!is12 && done && report.success !== 'unknown')
        status.push(['success_status', report.success]);
      const score = is12 ? 'core.score.raw' : 'score.raw';
      // By a pass mark of its own it would say too early who has failed, or passed.
      const told = is12 && lms.mastery ? report.success === 'passed' : true;
      if (told && report.score !== undefined)
        status.push([score, String(toHundredths(report.score))]);
      return notThere(status);
    },
    notListed({ rows }) {
      const asked = rows.filter(({ index }) => index < mostRows);
      return notThere(asked.map(({ index, id }) => [`interactions.${index}.id`, id]));
    },
    complaints() {
      const said = lms.launches.flatMap((launch) => launch.complaints.splice(0));
      for (const [element, ladder] of Object.entries(ladders)) {
        // On its way to the server again it may be lower for one commit; never for longer.
        const step = ladder.indexOf(lms.stored.get(element) ?? '');
        if (step < (reached.get(element) ?? -1)) said.push(`${element} fell to “${ladder[step]}”`);
        reached.set(element, step);
      }
      return said;
    },
  };

  function notThere(elements: Should[]): string[] {
    const held = (name: string) => lms.stored.get(`cmi.${name}`) ?? '';
    const isHigher = (name: string, should: string) => {
      const ladder = ladders[`cmi.${name}`] ?? [];
      return ladder.indexOf(held(name)) > ladder.indexOf(should);
    };
    return elements
      .filter(([name, should]) => held(name) !== should && !isHigher(name, should))
      .map(([name, should]) => `${name} is “${held(name)}” and not “${should}”`);
  }
}

function toHundredths(score: number): number {
  return Math.round(score * 100) / 100;
}

/** From here on rows are left out on purpose. */
const mostRows = 150;

/** Each status with its words in rising order. */
const ladders: Record<string, string[]> = {
  'cmi.core.lesson_status': ['not attempted', 'incomplete', 'failed', 'completed', 'passed'],
  'cmi.completion_status': ['unknown', 'incomplete', 'completed'],
  'cmi.success_status': ['unknown', 'failed', 'passed'],
};

export type Auditor = {
  /** Where the score is not what the course would say, or the status less. */
  notTold(news: { report: Report }): string[];
  /** Rows that are not in its list. */
  notListed(news: { rows: readonly Row[] }): string[];
  /** What is new since the last time: refused values, calls after the end, a status that fell. */
  complaints(): string[];
};

type Audited = Pick<Lms, 'standard' | 'mastery'> & {
  stored: ReadonlyMap<string, string>;
  launches: readonly { complaints: string[] }[];
};

type Should = [name: string, should: string];
