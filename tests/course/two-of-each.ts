import type { Copy } from './copy.ts';
import { lesson, scenario } from './content.ts';

/**
 * Makes of a course with one lesson and one conversation a course with two of each, and everything
 * packed alone, too: the second lesson has the second conversation, and each speaks of the other.
 */
export function makeTwoOfEach(copy: Copy): void {
  const second = `---
title: Second things
minutes: 20
competences: [listen]
objectives: [Ask before you offer.]
---

## Ask

See [the first lesson](#/lessons/when-it-goes-wrong) and [its guest](#/scenarios/no-room).

<Check id="asked">

<Question id="first">

A stranger stands at your desk.

What comes first?

- [ask] A question.
  - right: yes
  - why: Then you know.
- [offer] An offer.
  - why: You do not know yet.

</Question>

</Check>
`;
  copy.write(lesson.replace(/[^/]*$/, 'second-things.mdx'), second);
  const script = copy.read(scenario).replace(/^title: .*$/m, 'title: A second guest');
  copy.write(scenario.replace(/[^/]*$/, 'second-guest.mdx'), script);
  copy.change(
    'content/course.yaml',
    '    scenarios: [no-room]\n',
    '    scenarios: [no-room]\n  - lesson: second-things\n    scenarios: [second-guest]\n',
  );
  copy.change('content/course.yaml', /^packages: .*$/m, 'packages: [course, lessons, scenarios]');
}
