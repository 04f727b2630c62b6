import type { z } from 'zod';
import { readDoc, type YamlDoc } from './doc.ts';
import type { Part } from './lines.ts';
import { valueAt } from './schema-shape.ts';

/**
 * What the schema says of some lines of a text, as if nothing else were written: a slip elsewhere
 * neither hides what is here nor costs any time. Nothing where they cannot be read. `check` knows the
 * whole file, so that every other key of the margin is missing.
 */
export function readPart(lines: readonly string[], part: Part, check: Check): PartRead | undefined {
  const doc = readDoc(lines.slice(part.from, part.to).join('\n'));
  if (doc.broken || doc.isEmpty) return undefined;
  const { issues, data } = check(doc.data());
  const lost = lostIn(doc).map((line) => line + part.from);
  const findings = issues.map((issue) => ({
    issue,
    names: namesOf(issue),
    lines: linesOf(issue, doc).map((line) => line + part.from),
    isMissingKey: issue.path.length === 1 && valueAt(data, pathOf(issue)) === undefined,
  }));
  return { doc, findings, lost };
}

/** Lines that begin with a hyphen and are read as the rest of the text above them. */
export function lostIn(doc: YamlDoc): number[] {
  return doc.swallowed().map((at) => doc.placeOf(at).line - 1);
}

export function linesOf(issue: Issue, doc: YamlDoc): number[] {
  const path = pathOf(issue);
  const lineAt = (place: (string | number)[]) => doc.placeOf(doc.offsetOf(place, true)).line - 1;
  if (issue.code !== 'unrecognized_keys') return [lineAt(path)];
  return issue.keys.map((key) => lineAt([...path, key]));
}

export function pathOf({ path }: Issue): (string | number)[] {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function namesOf(issue: Issue): string[] {
  const place = issue.path.map(String).join('/');
  if (issue.code !== 'unrecognized_keys') return [`${place} ${issue.code}`];
  return issue.keys.map((key) => `${place} ${key}`);
}

export type PartRead = { doc: YamlDoc; findings: Finding[]; lost: number[] };
export type Finding = {
  issue: Issue;
  names: string[];
  lines: number[];
  /** A key of the margin, which may stand in another part. */
  isMissingKey: boolean;
};
export type Issue = z.core.$ZodIssue;
/** Data as it is checked, and what is found in it. */
export type Check = (data: unknown) => { data: unknown; issues: readonly Issue[] };
