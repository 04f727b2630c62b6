import { create } from 'xmlbuilder2';
import { describe12 } from './manifest12.ts';
import { describe2004 } from './manifest2004.ts';
import type { ScormStandard } from '../model/standard.ts';

/**
 * Writes imsmanifest.xml for a package of one SCO. Throws one sentence when a value would make a
 * manifest that a schema or an LMS refuses.
 */
export function writeManifest(manifest: Manifest): string {
  refuseBadTitle(manifest.title);
  refuseBadVersion(manifest.version);
  refuseBadMastery(manifest.masteryScore);
  const tree = manifest.standard === 'scorm12' ? describe12(manifest) : describe2004(manifest);
  return `${create({ version: '1.0', encoding: 'UTF-8' }, tree).end({ prettyPrint: true })}\n`;
}

/**
 * 200 characters is the titleType of imscp_rootv1p1p2.xsd (SCORM 1.2); Moodle's import fails with a
 * database error above 255. A title is refused rather than cut: half a title helps nobody.
 */
function refuseBadTitle(title: string): void {
  const length = [...title].length;
  if (title.trim() === '') throw new Error('The course has no title: give it one in course.yaml.');
  if (length > 200) {
    throw new Error(
      `The course title has ${length} characters and may have 200: shorten "title" in course.yaml.`,
    );
  }
  if (notXml.test(title)) {
    throw new Error(
      'The course title holds a control character: type "title" in course.yaml anew.',
    );
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

export type Manifest = {
  /** The course's id, from which every identifier is made. */
  id: string;
  title: string;
  version: string;
  /** The launch file, one of `files`. */
  href: 'index.html';
  /** Every file of the site. Schemas at the zip's root control the package and belong to no resource. */
  files: readonly string[];
  standard: ScormStandard;
  /**
   * The pass mark as a share of 1, only for a course whose success rule is pass-fail: with a pass
   * mark in the manifest the LMS writes passed or failed by itself, in Moodle over "incomplete" too.
   */
  masteryScore?: number | undefined;
};
