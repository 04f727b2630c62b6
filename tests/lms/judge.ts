import type { Standard } from '../../src/rehearsal/call.ts';

/**
 * Says at the end who has passed, by score and pass mark, whatever the status was; never without a
 * score. So does Moodle's player for SCORM 1.2.
 */
export function judge(standard: Standard, stored: Map<string, string>, mastery: string): void {
  const is12 = standard === 'scorm12';
  const score = stored.get(is12 ? 'cmi.core.score.raw' : 'cmi.score.scaled');
  if (score === undefined) return;
  const verdict = Number(score) >= Number(mastery) ? 'passed' : 'failed';
  stored.set(is12 ? 'cmi.core.lesson_status' : 'cmi.success_status', verdict);
}
