import type { CompetenceReport } from '../model/report.ts';
import { plain } from '../record/row-ids.ts';
import type { Caller } from './call.ts';
import type { Dialect } from './dialect.ts';
import type { Ledger } from './ledger.ts';

/**
 * The competences as an LMS's objectives, each known by its id: the LMS may have put some there
 * itself, in an order of its own.
 */
export function createObjectives(call: Caller, ledger: Ledger, dialect: Dialect) {
  /** Each at its index; in the order of first writing where the LMS does not show what it has. */
  const ids: string[] = [];
  /** The parts of an objective that the LMS supports; empty when it does not say. */
  let parts = '';
  return { find, tell };

  function find(): void {
    parts = call.get('cmi.objectives._children');
    const count = Number(call.get('cmi.objectives._count')) || 0;
    for (let i = 0; i < Math.min(count, most); i += 1) {
      const element = `cmi.objectives.${i}.id`;
      const id = call.get(element);
      ids.push(id);
      ledger.know(element, id);
    }
  }

  /** A competence is told of from the first decision that could show it. */
  function tell(competences: readonly CompetenceReport[]): void {
    for (const competence of competences.filter(({ decisions }) => decisions > 0)) {
      const id = plain(competence.id);
      const known = ids.indexOf(id);
      const index = known < 0 ? ids.length : known;
      const at = `cmi.objectives.${index}`;
      // An id that is refused would leave a gap, and everything after it would be refused too.
      if (!ledger.set(`${at}.id`, id)) return;
      ids[index] = id;
      for (const [field, value] of dialect.objective(competence)) {
        const [part = ''] = field.split('.');
        if (!parts || parts.includes(part)) ledger.set(`${at}.${field}`, value);
      }
    }
  }
}

/** No course has this many competences; an LMS that counts more is not believed. */
const most = 100;
