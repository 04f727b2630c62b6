import type { ScormStandard, Standard } from '../model/standard.ts';

/**
 * The four forms in which everything is packed. The editions of SCORM 2004 differ in the manifest and
 * its schemas alone: one script speaks to both.
 */
export const formats = {
  scorm12: { standard: 'scorm12', says: 'SCORM 1.2' },
  'scorm2004-3rd': { standard: 'scorm2004', says: 'SCORM 2004 3rd edition' },
  'scorm2004-4th': { standard: 'scorm2004', says: 'SCORM 2004 4th edition' },
  web: { standard: 'web', says: 'Web, without an LMS' },
} as const satisfies Record<string, { standard: Standard; says: string }>;

export const formatNames = Object.keys(formats) as Format[]; // An object's keys are its own.

/** The forms that an LMS imports. */
export const editions = formatNames.filter((format): format is Edition => format !== 'web');

export function standardOf(format: Edition): ScormStandard;
export function standardOf(format: Format): Standard;
export function standardOf(format: Format): Standard {
  return formats[format].standard;
}

/** The word stands in file names, so it never changes. */
export type Format = keyof typeof formats;
export type Edition = Exclude<Format, 'web'>;
