import { specsOf, type BrowserReport } from './browser-report.ts';

/**
 * What became of each fault of LMSs, browsers and networks in this run of the tests, as a table to
 * keep. A test of a fault is one whose name begins with the fault's number; there may be several, one
 * for each standard. Undefined where none was run. `unit` and `browser` are what the runners report.
 */
export function faultTable(unit: unknown, browser: unknown): string | undefined {
  const rows = new Map<string, Row>();
  const add = (where: keyof Row['in'], { title, passed }: Outcome) => {
    const [, id, sentence] = /^(F\d\d) (.+)$/.exec(title) ?? [];
    if (!id || !sentence) return;
    const row = rows.get(id) ?? { sentence, in: { Node: 0, browser: 0 }, failed: 0 };
    rows.set(id, row);
    row.in[where] += 1;
    if (!passed) row.failed += 1;
  };
  for (const outcome of ofUnit(unit as UnitReport)) add('Node', outcome);
  for (const { title, ok } of specsOf(browser as BrowserReport)) {
    add('browser', { title, passed: ok });
  }
  if (rows.size === 0) return undefined;

  const lines = [...rows].sort(([a], [b]) => a.localeCompare(b)).map(([id, row]) => tell(id, row));
  return `# What LMSs, browsers and networks do, and what becomes of it

Written by \`npm test\`. Each row is a test of that name. In a browser it tries the packages as they
are built; in Node the page's own session and notebook, against an LMS that does what it is told.

| | what happens, and what becomes of it | tried in | result |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
}

function tell(id: string, { sentence, in: tried, failed }: Row): string {
  const where = Object.entries(tried)
    .filter(([, times]) => times > 0)
    .map(([place, times]) => (times > 1 ? `${place}, ${times} ways` : place));
  const result = failed === 0 ? 'holds' : `does not hold (${failed} failed)`;
  return `| ${id} | ${sentence} | ${where.join('; ')} | ${result} |`;
}

function ofUnit({ testResults = [] }: UnitReport): Outcome[] {
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ title, status }) => ({ title, passed: status === 'passed' })),
  );
}

type Row = { sentence: string; in: { Node: number; browser: number }; failed: number };
type Outcome = { title: string; passed: boolean };
/** As much of the runner's own report as is read here. */
type UnitReport = { testResults?: { assertionResults: { title: string; status: string }[] }[] };
