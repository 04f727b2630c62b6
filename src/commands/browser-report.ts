/** Every test in what Playwright's JSON reporter wrote, whatever file or group it stands in. */
export function specsOf({ suites = [] }: BrowserReport): Spec[] {
  return suites.flatMap(({ specs = [], ...inner }) => [...specs, ...specsOf(inner)]);
}

/** The titles of the tests that failed, were run once more, and passed then. */
export function passedAgain(report: BrowserReport): string[] {
  return specsOf(report)
    .filter(({ tests = [] }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ title }) => title);
}

/** As much of the report as is read here. */
export type BrowserReport = { suites?: Suite[]; stats?: Record<string, number> };
type Suite = BrowserReport & { specs?: Spec[] };
type Spec = { title: string; ok: boolean; tests?: { status: string }[] };
