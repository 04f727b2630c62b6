/**
 * Notes that were meant for headings, with one hash sign where there should be two: the lines, from 0. A
 * note is one where a run begins below it and the run above it has come to its ending; or where nothing
 * is above it, and other runs have headings.
 */
export function lostHeadings(text: string): number[] {
  const lost: number[] = [];
  let first: number | undefined;
  let above: 'nothing' | 'run' | 'ended' = 'nothing';
  let notes: Note[] = [];
  let hasHeading = false;
  for (const [line, raw] of text.split('\n').entries()) {
    const row = raw.trim();
    if (row === '' || row.startsWith('%%') || /^#\s*fine:/.test(row)) continue;
    if (/^#(?!#)/.test(row)) {
      notes.push({ line, isNamed: /^#\s*[^\s:]+:\s*\S/.test(row) });
      continue;
    }
    const meant = stepForm.test(row)
      ? (notes.findLast((one) => one.isNamed) ?? notes.at(-1))
      : undefined;
    notes = [];
    if (meant && above === 'nothing') first = meant.line;
    const isLost = meant !== undefined && above === 'ended';
    if (isLost) lost.push(meant.line);
    hasHeading ||= row.startsWith('##');
    if (endForm.test(row)) above = 'ended';
    else if (above !== 'ended' || isLost || row.startsWith('##')) above = 'run';
  }
  return first !== undefined && (hasHeading || lost.length > 0) ? [first, ...lost] : lost;
}

/** What a run begins with, and what it ends with. */
const stepForm = /^(?:[-*+]\s+)?(?:choose|variant|open|locked|then)\s*:/;
const endForm = /^(?:[-*+]\s+)?(?:ending\s*:|then\s*:.*\bending is\b)/;

type Note = { line: number; isNamed: boolean };
