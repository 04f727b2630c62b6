import { create } from 'xmlbuilder2';
import { describe12 } from './manifest12.ts';
import { describe2004 } from './manifest2004.ts';
import type { Label } from '../model/label.ts';
import { type Edition, standardOf } from './formats.ts';

/**
 * Writes imsmanifest.xml for a package of one SCO. Throws one sentence when a value would make a
 * manifest that a schema or an LMS refuses.
 */
export function writeManifest(manifest: Manifest): string {
  refuseBadTitle(manifest);
  refuseBadVersion(manifest.version);
  refuseBadMastery(manifest.masteryScore);
  const is12 = standardOf(manifest.format) === 'scorm12';
  const tree = is12 ? describe12(manifest) : describe2004(manifest);
  return `${create({ version: '1.0', encoding: 'UTF-8' }, tree).end({ prettyPrint: true })}\n`;
}

/**
 * 200 characters is the titleType of imscp_rootv1p1p2.xsd (SCORM 1.2); Moodle's import fails with a
 * database error above 255. A title is refused rather than cut: half a title helps nobody.
 */
function refuseBadTitle({ title, kind }: Label): void {
  const [what, where] =
    kind === 'course'
      ? ['The course', '"title" in course.yaml']
      : [`A ${kind}`, `"title" at the top of its file`];
  const length = [...title].length;
  if (title.trim() === '') throw new Error(`${what} has no title: write ${where}.`);
  if (length > 200) {
    throw new Error(
      `${what} has a title of ${length} characters, "${title.slice(0, 40)}…", and may have 200: shorten ${where}.`,
    );
  }
  if (notXml.test(title)) {
    throw new Error(`${what} has a title with a control character in it: type ${where} anew.`);
  }
}

/** 20 characters is the attr.version of imscp_rootv1p1p2.xsd; the letters are those of file names. */
function refuseBadVersion(version: string): void {
  if (!/^[0-9a-z][0-9a-z.-]{0,19}$/.test(version)) {
    throw new Error(
      `The course version "${version}" must be 1 to 20 digits, lower-case letters, "." and "-": correct "version" in course.yaml.`,
    );
  }
}

function refuseBadMastery(score: number | undefined): void {
  if (score !== undefined && !(score >= 0 && score <= 1)) {
    throw new Error(`The pass mark is ${score} and must lie between 0 and 1: correct "pass".`);
  }
}

// Everything outside the Char production of XML 1.0, halves of surrogate pairs included.
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

export type Manifest = Label & {
  /** The launch file, one of `files`. */
  href: 'index.html';
  /** Every file of the site. Schemas at the zip's root control the package and belong to no resource. */
  files: readonly string[];
  format: Edition;
};
