import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenario } from '../course/content.ts';
import { removeCopies } from '../course/copy.ts';
import { copyProject, type Project } from './project.ts';

afterAll(removeCopies);

let copy: Project;
beforeAll(() => {
  copy = copyProject();
});

describe('simulated learners', () => {
  test('come back as tables: endings, scores, who passes, what tempts nobody', async () => {
    const { code, out, err } = await copy.run('simulate', ['--learners', '400', '--seed', '3']);
    // In a log there is nothing to draw a number over.
    expect({ code, err }).toEqual({ code: 0, err: 'Simulating no-room …\n' });
    const lines = out.split('\n');
    expect(lines[0]).toBe(
      'No room at twenty to midnight (no-room): 400 simulated learners, 100 of each kind, seed 3.',
    );
    const heads = lines.filter((line) => /Uniform +Cautious +Rule-bound +Skilled +All$/.test(line));
    expect(heads.map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      'Ending',
      'Score',
      'Would pass',
      'Decisions in a run',
    ]);
    const share = String.raw`(?: +(?:[\d.]+|< 0\.1) %){5}$`;
    expect(lines.filter((line) => new RegExp(share).test(line))).toHaveLength(4 + 4);
    expect(out).toMatch(/\n {2}at 0\.6, the course’s mark {2}/);
    expect(out).toMatch(/\n {2}Across the road by half past six \(success\) +\d/);
    const never =
      'Choices that tempt nobody, taken in under 3 % of the offers by each kind that reads: none.';
    expect(lines).toContain(never);
  });

  test('are the same again for the same seed, and others for another', async () => {
    const run = (seed: string, name: string) =>
      copy.run('simulate', [name, '--learners', '80', '--seed', seed]);
    const [first, again, other] = await Promise.all([
      run('1', 'no-room'),
      run('1', scenario),
      run('2', 'no-room'),
    ]);
    expect(again).toEqual(first);
    // Few learners cannot tell of every line.
    expect(first.out).toMatch(
      /\n\d+ choices came up too seldom to tell; send more learners to know more\.\n$/,
    );
    expect(other.out.replace('seed 2', 'seed 1')).not.toBe(first.out);
  });

  test('come back as JSON, with the words and the line of what tempts nobody', async () => {
    const project = copyProject();
    const place = project.change(
      scenario,
      '- [hear-out]',
      '- [shrug] "Well, that is your problem, is it not?"\n  - effect: trust -40, patience -40\n  - evidence: empathy -1, ownership -1, listen -1\n  - consequence: He looks at you.\n  - feedback: It was yours, too.\n  - next: heads-turn\n- [hear-out]',
    );
    const args = ['--learners', '2000', '--format', 'json'];
    const { code, out } = await project.run('simulate', args);
    expect(code).toBe(0);
    const [done, ...more] = JSON.parse(out) as Record<string, unknown>[];
    expect(more).toEqual([]);
    expect(done).toMatchObject({
      id: 'no-room',
      title: 'No room at twenty to midnight',
      file: scenario,
      titles: { gone: 'Gone' },
      simulation: { seed: 1, pass: 0.6, all: { learners: 2000 } },
      neverTempting: [
        {
          scene: 'paid-in-march',
          choice: 'shrug',
          words: '“Well, that is your problem, is it not?”',
          line: Number(place.split(':')[1]),
        },
      ],
    });
    const text = await project.run('simulate', ['--learners', '2000']);
    const where = place.slice(0, place.lastIndexOf(':'));
    expect(text.out).toContain(`\n  ${where}: [shrug] “Well, that is your problem, is it not?” (`);
  });
});

describe('nobody is sent', () => {
  const form =
    'Write `npm run simulate -- [id or path …] [--learners 10000] [--seed 1] [--format text|json]`.';

  test.for([
    [
      ['no-romo'],
      'There is no conversation called "no-romo", by id or by path. Did you mean "no-room"? Known: no-room.',
    ],
    [['--learners', 'many'], 'After --learners comes a whole number from 1 to 1,000,000.'],
    [['--learners', '0'], 'After --learners comes a whole number from 1 to 1,000,000.'],
    [['--learners'], 'After --learners comes a value.'],
    [['--seed', '1.5'], 'After --seed comes a whole number from 0 to 1,000,000.'],
    [['--format', 'xml'], '"xml" is not a format. Write --format text or json.'],
    [['--lerners', '9'], `"--lerners" is not an option. Did you mean "learners"? ${form}`],
  ] as const)('for %j', async ([args, sentence]) => {
    expect(await copy.run('simulate', [...args])).toEqual({
      code: 1,
      out: '',
      err: `${sentence}\n`,
    });
  });

  test('through a conversation with a mistake', async () => {
    const project = copyProject();
    project.change(scenario, 'next: small-print', 'next: small-prnt');
    const { code, out, err } = await project.run('simulate');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      `${scenario} has a mistake, so nobody can be sent through it. Run \`npm run check\`.\n`,
    );
  });

  test('while the pass mark is not known', async () => {
    const project = copyProject();
    project.change('content/course.yaml', 'pass: 0.6', 'pass: much');
    const { code, err } = await project.run('simulate');
    expect(code).toBe(1);
    expect(err).toBe(
      'content/course.yaml has a mistake, so the pass mark is not known. Run `npm run check`.\n',
    );
  });
});
