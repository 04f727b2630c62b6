/**
 * The identifiers of a package in a manifest. They come from the course's id, and from that of the
 * lesson or the conversation packed alone; never from a version, a title or an order: an LMS keys
 * what learners did to the item's identifier, and Moodle deletes it all when a new package brings
 * another one. All editions share them, so that a package may be replaced by one of another edition.
 *
 * Throws when the id would not make a legal xs:ID that every LMS takes (Moodle's import fails above
 * 255 characters).
 */
export function identify(id: string): Identifiers {
  const [, course = id, alone] = /^(.*?)--(?:lesson|scenario)--(.*)$/.exec(id) ?? [];
  if (!isShort.test(course)) {
    throw new Error(
      `The course id "${course}" must be 1 to 64 lower-case letters, digits and "-", beginning with a letter: correct "id" in course.yaml.`,
    );
  }
  if (alone !== undefined && !isShort.test(alone)) {
    throw new Error(
      `"${alone}" must be 1 to 64 lower-case letters, digits and "-", beginning with a letter, to be packed alone: rename its file.`,
    );
  }
  return {
    manifest: id,
    organization: `${id}-organization`,
    item: `${id}-item`,
    resource: `${id}-resource`,
  };
}

const isShort = /^[a-z][a-z0-9-]{0,63}$/;

export type Identifiers = {
  manifest: string;
  organization: string;
  item: string;
  resource: string;
};
