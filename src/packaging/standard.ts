/** The three packages of a course; the word is also the page's `data-standard`. */
export const standards = ['scorm12', 'scorm2004', 'web'] as const;

export type Standard = (typeof standards)[number];
export type ScormStandard = Exclude<Standard, 'web'>;
