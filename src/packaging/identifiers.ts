/**
 * The identifiers of a course in a manifest. They come from the course's id alone, never from its
 * version or title: an LMS keys what learners did to the item's identifier, and Moodle deletes it
 * all when a new package brings another one. Both standards share them, so that a package may be
 * replaced by one of the other standard.
 *
 * Throws when the id would not make a legal xs:ID.
 */
export function identify(courseId: string): Identifiers {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(courseId)) {
    throw new Error(
      `The course id "${courseId}" must be 1 to 64 lower-case letters, digits and "-", beginning with a letter: correct "id" in course.yaml.`,
    );
  }
  return {
    manifest: courseId,
    organization: `${courseId}-organization`,
    item: `${courseId}-item`,
    resource: `${courseId}-resource`,
  };
}

export type Identifiers = {
  manifest: string;
  organization: string;
  item: string;
  resource: string;
};
