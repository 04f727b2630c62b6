import { mkdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { say } from '../../../src/course/content-error.ts';
import { readCourse } from '../../../src/course/read.ts';
import { playthroughs, scenario } from '../../course/content.ts';
import { copyOne, removeCopies } from '../../course/copy.ts';
import { folder } from './book.ts';

afterEach(removeCopies);

const good = 'choose: hear\nthen: trust is 70\nchoose: waive\nending: cleared\n';

/** A course with another scenario in it, and the playthroughs of that. */
function copyBook(plays: string) {
  const copy = copyOne();
  const text = readFileSync(new URL('wet-book.mdx', folder), 'utf8');
  copy.write(scenario, text.replace('$waiver', '$spending-limit'));
  copy.write(playthroughs, plays);
  const course = () => readCourse(copy.root);
  const problems = () => course().problems.filter(({ severity }) => severity === 'error');
  return { ...copy, course, problems, said: () => problems().map(say) };
}

test('a file is judged with the scenario beside it, and is watched', () => {
  const copy = copyBook(good);
  expect(copy.said()).toEqual([]);
  expect(copy.course().files).toContain(copy.path(playthroughs));
  const at = copy.change(playthroughs, 'trust is 70', 'trust is 60');
  expect(copy.said()).toEqual([
    `${at}: Here trust is 70, not 60. If that is as it should be, change this line; if not, mend the conversation.`,
  ]);
});

test('what an organisation sets is known in it', () => {
  const copy = copyBook('then: waived at most $spending-limit\n');
  expect(copy.said()).toEqual([]);
  const at = copy.change(playthroughs, '$spending-limit', '$spending-limits');
  expect(copy.said()).toHaveLength(1);
  expect(copy.said()[0]).toContain(`${at}: There is no value called "$spending-limits"`);
});

test('mistakes come in the order of the lines, whoever finds them', () => {
  const copy = copyBook('choose: hear\nthen: trust is 1\nthen: trsut is 70\n');
  expect(copy.problems().map(({ line }) => line)).toEqual([2, 3]);
});

test('a change of the scenario shows in the file', () => {
  const copy = copyBook(good);
  copy.change(scenario, 'effect: trust +20', 'effect: trust +15');
  expect(copy.said()).toHaveLength(1);
  expect(copy.said()[0]).toContain(`${playthroughs}:2:7: Here trust is 65, not 70.`);
});

test('beside a scenario that cannot be read, nothing is judged', () => {
  const copy = copyBook('choose: haer\n');
  expect(copy.problems()).toMatchObject([{ file: playthroughs }]);
  copy.change(scenario, 'next: ending', 'next: endnig');
  expect(copy.problems()).toMatchObject([{ code: 'unknown-target', file: scenario }]);
});

test('beside a scenario in which somebody gets stuck, nothing is judged', () => {
  const copy = copyBook('choose: haer\n');
  copy.change(scenario, '  - effect: trust +5', '  - when: trust is 1\n  - effect: trust +5');
  copy.change(scenario, 'next: ending walked-out', 'next: fee');
  const { scenarios, files } = copy.course();
  expect(scenarios[0]!.graph).toBeDefined();
  expect(copy.problems()).not.toEqual([]);
  expect(copy.problems().map(({ file }) => file)).not.toContain(playthroughs);
  expect(files).toContain(copy.path(playthroughs));
});

test('a file whose scenario is not there is one sentence, with a guess', () => {
  const copy = copyBook(good);
  copy.write('content/scenarios/en/no-romo.play', good);
  mkdirSync(copy.path('content/scenarios/pl'));
  copy.write('content/scenarios/pl/no-room.play', good);
  const cure = 'Give this file the name of the scenario that it plays.';
  expect(copy.said()).toEqual([
    `content/scenarios/en/no-romo.play: content/scenarios/en/no-romo.mdx is not there. ${cure} If that is "no-room", call it "no-room.play".`,
    `content/scenarios/pl/no-room.play: content/scenarios/pl/no-room.mdx is not there. ${cure}`,
  ]);
});

test('a file that is not UTF-8 is one sentence', () => {
  const copy = copyBook(good);
  copy.write(playthroughs, Uint8Array.from([0x63, 0x68, 0xe9, 0x0a]));
  expect(copy.problems()).toMatchObject([{ code: 'not-utf8', file: playthroughs, line: 1 }]);
});
