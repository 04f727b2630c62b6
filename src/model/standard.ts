/**
 * The three packages of a course. The packer writes the word into the page as `data-standard`, and
 * the page obeys it: what APIs are in sight is never asked.
 */
export const standards = ['scorm12', 'scorm2004', 'web'] as const;

export const scormStandards = ['scorm12', 'scorm2004'] as const satisfies readonly Standard[];

export function isStandard(word: string): word is Standard {
  return standards.some((standard) => standard === word);
}

export type Standard = (typeof standards)[number];
export type ScormStandard = Exclude<Standard, 'web'>;

/** Characters that `cmi.suspend_data` takes in SCORM 1.2 (RTE 3.4.4), the least of all standards. */
export const suspendLimit = 4096;

/**
 * How many of them a course takes at most, with everything done once that can count. Beyond it later
 * runs that say nothing new are left out (`record/settle.ts`); the rest is room for what cannot be.
 */
export const stateLimit = suspendLimit / 2;
