import type { Heading, Root, RootContent } from 'mdast';
import { problem, type Problem } from '../model/problem.ts';
import type { Desk } from '../language/desk.ts';
import { findWas } from '../language/keys.ts';
import { offsetOf } from '../language/nodes.ts';
import type { Source } from '../language/source.ts';
import { readHeading } from './headings.ts';
import { firstSection, splitSection } from './missing-headings.ts';
import type { Section } from './section.ts';

/**
 * Splits a script into its scenes and endings: each a heading and what stands below it. A heading
 * that cannot be read still opens its section, and so does one that is not there, so that what
 * follows is not taken for its neighbour's.
 */
export function readSections(tree: Root, desk: Desk): Section[] {
  const sections: Section[] = [];
  const seen = new Map<string, Section>();
  const strays: RootContent[] = [];
  for (const node of tree.children) {
    // A line across the page, between scenes, is for the author's eye.
    if (node.type === 'yaml' || node.type === 'thematicBreak') continue;
    if (node.type !== 'heading') {
      const section = sections.at(-1);
      if (section) section.nodes.push(node);
      else strays.push(node);
      continue;
    }
    const noted = desk.problems.length;
    const section = readHeading(node, { above: sections.at(-1), below: below(tree, node) }, desk);
    if (!section) continue;
    const hasFault = desk.problems.length > noted || section.lost !== undefined;
    // Where no heading follows, all of the text is so, and that there is no scene says it.
    const [stray] = sections.length === 0 ? strays : [];
    if (stray) {
      sections.push(...firstSection(strays, desk));
      if (sections.length === 0) {
        const reason =
          'This text stands before the first scene, where nobody would see it. Move it below a heading.';
        desk.note('stray-text', offsetOf(stray), { reason });
      }
    }
    sections.push(section);
    if (hasFault) continue;
    const before = seen.get(section.id);
    if (before === undefined) seen.set(section.id, section);
    else {
      desk.noteTwice(section.id, section, { kind: `the ${before.kind}`, at: before.at });
      before.isTwice = true;
    }
  }
  const all = sections.flatMap((section) => splitSection(section, desk));
  for (const section of all) {
    const [first] = section.nodes;
    if (first?.type === 'list') Object.assign(section, findWas(first.children, desk));
  }
  return all;
}

/** A conversation has a scene and an ending at least. */
export function missingParts(sections: Section[], source: Source): Problem[] {
  const at = { file: source.file, line: 1, column: 1 };
  const scenes = sections.some((section) => section.kind === 'scene');
  const endings = sections.some((section) => section.kind === 'ending');
  if (!scenes) return [problem('no-scene', at)];
  return endings ? [] : [problem('no-ending', at)];
}

/** What stands below a heading. */
function below({ children }: Root, heading: Heading): RootContent[] {
  const rest = children.slice(children.indexOf(heading) + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}
