/**
 * What a package says about itself: in its manifest, in its file's name, on the admin's sheet. Written
 * from the course where it is read (`course/label.ts`), and all that the packer knows of it.
 */
export type Label = {
  /** From which every identifier is made; the course's own for the whole course. */
  id: string;
  kind: 'course' | 'lesson' | 'scenario';
  /** Empty for the whole course; `lesson-…` or `scenario-…` for what is packed alone. */
  name: string;
  /** The id of the course it is from. */
  course: string;
  version: string;
  title: string;
  /** A sentence or a few, as a catalogue shows them. */
  description: string;
  language: string;
  /** Everything in it once. */
  minutes: number;
  /** In the course's order. */
  competences: readonly { id: string; title: string }[];
  /** On what terms its texts may be used. */
  licence?: string;
  /**
   * The pass mark as a share of 1, only where the success rule is pass-fail: with a pass mark in the
   * manifest of SCORM 1.2 the LMS writes passed or failed by itself, in Moodle over "incomplete" too.
   */
  masteryScore?: number;
  /** Where the course is, and which LMSs may show it from there; only of the whole course. */
  thin?: { host: string; lms: readonly string[] };
  /** Whether the LMS is told of competences, so that the manifest names them as objectives. */
  objectives: boolean;
};
