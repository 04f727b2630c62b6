import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { copyProject, type Ended } from '../../commands/project.ts';
import { unzip } from '../../../src/packaging/zip.ts';
import { course, type Scorm } from './packages.ts';

const lesson = 'content/lessons/en/put-it-right.mdx';
const talk = 'content/scenarios/en/full-house.mdx';

/**
 * The next version of the course of one conversation, with a change of every kind that is safe: the
 * lesson, the conversation, two scenes and a choice have new names, words are others, a scene, an option
 * at the end and a lesson have come in. It is compared with the package in use and packed, as
 * its author would.
 */
export async function packNext(
  inUse: string,
): Promise<{ ended: Ended; files: (standard: Scorm) => Map<string, Uint8Array> }> {
  const copy = copyProject();
  copy.remove('content/scenarios/en/no-room.play');
  renameSync(copy.path('content/lessons/en/when-it-goes-wrong.mdx'), copy.path(lesson));
  renameSync(copy.path('content/scenarios/en/no-room.mdx'), copy.path(talk));
  copy.change(lesson, '---\n', '---\nwas: when-it-goes-wrong\n');
  copy.change(lesson, '<Scenario id="no-room"', '<Scenario id="full-house"');
  copy.change(talk, '---\n', '---\nwas: no-room\n');
  copy.write('content/lessons/en/second-things.mdx', secondLesson);
  copy.change('content/course.yaml', `version: ${course.version}`, `version: ${next}`);
  copy.change('content/course.yaml', /- lesson: when-it-goes-wrong\n.*\n/, modules);

  const renamed = copy
    .read(talk)
    .replaceAll(/(next: |scene: )priya\b/g, '$1duty-manager')
    .replace('## priya: Priya picks up', '## duty-manager: Priya picks up')
    .replace(/^## duty-manager: .*$/m, '$&\n\n- was: priya')
    .replaceAll(/(next: |scene: )heads-turn\b/g, '$1all-look')
    .replace(/^## heads-turn: .*$/m, '## all-look: They all look\n\n- was: heads-turn')
    .replace(
      /^- \[what-time\].*$/m,
      '- [which-hour] "And what time must you be there?"\n  - was: what-time',
    )
    .replace('## asked-to-leave: ', `${option}\n\n${scene}\n\n## asked-to-leave: `);
  copy.write(talk, renamed);
  const zip = copy.path('Was im Einsatz ist.zip');
  writeFileSync(zip, readFileSync(inUse));
  const ended = await copy.run('package', ['--studio', '--against', zip]);
  return {
    ended,
    files(standard) {
      const name = `dist/packages/${course.id}-${next}-${standard}.zip`;
      return unzip(new Uint8Array(readFileSync(copy.path(name))));
    },
  };
}

const next = '9.0.0';
const modules = `- lesson: put-it-right
    scenarios: [full-house]
  - lesson: second-things
`;

const option = `- [think-first] "Give me one moment, Priya, I want to have it in order."
  - when: not knows-reason
  - consequence: "Take your time," says Priya, and you hear her sit up.
  - feedback: A breath before a call is no weakness.
  - next: in-order`;

const scene = `## in-order: In order

You look at what you have written down, and there is little of it.

Priya (tired): I am here. Tell me when you have it.

- [own-it] "I do not know yet what he needs. I will ask him, and ring you again."
  - consequence: "Do that," says Priya.
  - feedback: That was honest, and it is the shortest way.
  - next: reason
- [rush-it] "He is upset, and I would like to give him 214."
  - consequence: "We do not hand out broken rooms because someone is upset. Parkside. Sorry."
  - feedback: There was nothing she could decide with.
  - next: parkside`;

const secondLesson = `---
title: Second things
minutes: 2
competences: [listen]
objectives: [Ask before you offer.]
---

## Ask

Ask, and then offer.
`;
