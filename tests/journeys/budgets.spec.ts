import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { unzip } from '../../src/packaging/zip.ts';
import { encode } from '../../src/record/codec.ts';
import { codeOfChoice } from '../../src/scenario/trail.ts';
import { plainOpen, plainStart, plainTake, type PlainState } from '../proofs/plain.ts';
import { click, clickToConversation } from './support/learner.ts';
import { openLms } from './support/lms.ts';
import { readShipped, standards } from './support/packages.ts';
import { compileScript, noRoom, scenarios } from './support/script.ts';
import { expect, test } from './support/test.ts';

/*
 * What a learner's connection and an LMS's field have to bear: each figure is exact, of today's
 * packages, and stands beside what it may be. A kilobyte has a thousand bytes here.
 */
const files = readShipped('scorm12').files;
const zipped = (name: string) => gzipSync(files.get(name)!, { level: 9 }).length;
const names = [...files.keys()].filter((name) => !/\.(xsd|dtd|xml|txt)$|^admin/.test(name));
const page = ['index.html', ...names.filter((name) => /\.(js|css)$/.test(name))];

/*
 * 250,000 were thought of before the course was written. Its 120,000 words alone, without a tag, are
 * 192,000 by now. What is the same round each conversation stands in the page once (`Frame.astro`).
 */
const whole = zipped('index.html');
test(`the whole course as text and data, zipped: ${whole} of 335000 bytes`, () => {
  expect(whole).toBeGreaterThan(10_000);
  expect(whole).toBeLessThanOrEqual(335_000);
});

const folder = new URL('../../dist/packages/scenarios/', import.meta.url);
const alone = readdirSync(folder).filter((name) => name.endsWith('-no-room-scorm12.zip'));

test('there are packages with one conversation alone to be weighed', () => {
  expect(alone.length).toBeGreaterThan(0);
});

for (const name of alone) {
  const held = unzip(new Uint8Array(readFileSync(new URL(name, folder))));
  const sizes = page.map((file) => gzipSync(held.get(file)!, { level: 9 }).length);
  const size = sizes.reduce((sum, each) => sum + each, 0);
  test(`${name}: document, script and style, zipped: ${size} of 70000 bytes`, () => {
    const document = Buffer.from(held.get('index.html')!).toString();
    expect(document.includes('<lesson-view')).toBe(false);
    expect(document.includes('data-scene=')).toBe(true);
    expect(size).toBeLessThanOrEqual(70_000);
  });
}

for (const standard of standards) {
  const { bytes, files: held } = readShipped(standard);
  const control = [...held].filter(([name]) => /\.(xsd|dtd|xml|txt)$|^admin/.test(name));
  const weight = control.reduce((sum, [, each]) => sum + gzipSync(each, { level: 9 }).length, 0);
  test(`${standard}: the zip is ${bytes} bytes, of which the admin’s part is ${weight} of 91000`, () => {
    expect(weight).toBeGreaterThan(1000);
    expect(weight).toBeLessThanOrEqual(91_000);
    // Cornerstone takes 250 MB, and no other LMS is known to take less.
    expect(bytes).toBeLessThanOrEqual(20_000_000);
  });
}

for (const standard of standards) {
  const promises = readShipped(standard).files.get('promises.json')!;
  const size = gzipSync(promises, { level: 9 }).length;
  test(`${standard}: what the package promises, zipped: ${size} of 25000 bytes`, () => {
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(25_000);
  });
}

for (const standard of standards) {
  const script = readShipped(standard).files.get('assets/player.js')!;
  const size = gzipSync(script, { level: 9 }).length;
  const most = 30_000;
  test(`${standard}: all script a learner’s page runs, zipped: ${size} of ${most} bytes`, () => {
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(most);
  });
}

const fonts = names.filter((name) => name.endsWith('.woff2'));
const fontBytes = fonts.reduce((sum, name) => sum + files.get(name)!.length, 0);
test(`fonts: ${fontBytes} of 40000 bytes`, () => {
  expect(fonts.length).toBeGreaterThan(0);
  expect(fontBytes).toBeLessThanOrEqual(40_000);
});

for (const scenario of scenarios) {
  const { customer, others, beats } = compileScript(scenario);
  const speakers = [customer, ...others].filter(({ id }) =>
    Object.values(beats)
      .flat()
      .some((beat) => 'who' in beat && beat.who === id),
  );
  const faces = names.filter((name) => name.startsWith(`assets/faces/${scenario}-`));
  const bytes = faces.reduce((sum, name) => sum + zipped(name), 0);
  test(`all faces of ${scenario}, zipped: ${bytes} of 16000 bytes`, () => {
    // Of those who speak, whoever is shown: a package holds no picture that its page does not show.
    expect(faces.length).toBeGreaterThan(0);
    expect(speakers.map(({ id }) => `assets/faces/${scenario}-${id}.svg`)).toEqual(
      expect.arrayContaining(faces),
    );
    expect(bytes).toBeLessThanOrEqual(16_000);
  });
}

test('every package holds one document, one script and one style, and each script speaks to one kind of LMS', () => {
  expect(page).toEqual(['index.html', 'assets/course.css', 'assets/player.js']);
  for (const standard of standards) {
    const other = readShipped(standard).files;
    // The admin's page lies beside the learner's, which does not lead to it; those for whoever leads
    // people open in windows of their own, and have no script.
    const held = [...other.keys()].filter((name) => !/^admin|^assets\/briefs\//.test(name));
    expect(held.filter((name) => /\.(html|m?js|css)$/.test(name)).toSorted()).toEqual(
      page.toSorted(),
    );
    const script = Buffer.from(other.get('assets/player.js')!).toString();
    expect(script.includes('LMSInitialize')).toBe(standard === 'scorm12');
    expect(script.includes('cmi.completion_status')).toBe(standard.startsWith('scorm2004'));
  }
});

test('the script makes no elements out of text, which a policy of trusted types would forbid', () => {
  const script = Buffer.from(files.get('assets/player.js')!).toString();
  expect(script).toContain('cloneNode');
  const sink =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|DOMParser|srcdoc|setHTML\w*)\b|\bdocument\.write/;
  expect(script.match(sink)).toBeNull();
});

test('the script holds nothing that reads or checks what authors write', () => {
  const script = Buffer.from(files.get('assets/player.js')!).toString();
  // It is the player, so what is looked for below would be found.
  expect(script).toContain('customer-conversation');
  for (const trace of [
    /\bzod\b|ZodError|invalid_type|strictObject/,
    /mdast|remark-|remarkParse|micromark|frontmatter/i,
    /unreachable-scene|never-offered|over-limit/,
    /scorm-again|Scorm12API/,
    /\beval\(|new Function/,
  ]) {
    expect(script.match(trace)).toBeNull();
  }
});

const longest = longestState(10);
test(`ten decisions as suspend data, at the very most: ${longest.length} of 40 characters`, () => {
  expect(longest.length).toBeGreaterThan(10);
  expect(longest.length).toBeLessThanOrEqual(40);
});

for (const standard of ['scorm12', 'scorm2004-3rd'] as const) {
  test(`${standard}: the LMS is called twice for a decision, once to set and once to commit`, async ({
    page,
    lms,
  }) => {
    const rehearsal = await openLms(page, lms, standard);
    const course = await rehearsal.take();
    await clickToConversation(course);
    const heard = async () => (await rehearsal.calls()).map((call) => [call.method, call.element]);
    const prefix = standard === 'scorm12' ? 'LMS' : '';
    // At the first the LMS is asked once whether it gives back what it took.
    await click(course, ['straight']);
    await expect.poll(async () => (await heard()).at(-1)?.[0]).toBe(`${prefix}GetValue`);
    for (const choice of ['hear-out', 'what-time', 'ring-priya', 'whole-case']) {
      const before = (await heard()).length;
      await click(course, [choice]);
      const decision = [
        [`${prefix}SetValue`, 'cmi.suspend_data'],
        [`${prefix}Commit`, null],
      ];
      await expect.poll(async () => (await heard()).slice(before)).toEqual(decision);
    }
  });
}

/** The longest text that any run of the shipped script can give after so many decisions. */
function longestState(decisions: number): string {
  const { logic, id: scenario } = noRoom;
  let reached = new Map<string, Reached>([['', { state: plainStart(logic), trail: '' }]]);
  for (let count = 0; count < decisions; count += 1) {
    const next = new Map<string, Reached>();
    for (const { state, trail } of reached.values()) {
      for (const choice of plainOpen(logic, state)) {
        const scene = logic.scenes.find(({ id }) => id === state.at)!;
        const to = {
          state: plainTake(logic, state, choice)!,
          trail: trail + codeOfChoice(scene, choice),
        };
        const key = JSON.stringify(to.state);
        if (to.trail.length > (next.get(key)?.trail.length ?? -1)) next.set(key, to);
      }
    }
    reached = next;
  }
  const texts = [...reached.values()].map(({ trail }) =>
    encode({ lessons: [], runs: [], open: [{ scenario, hash: 'abc', trail }] }, decisions),
  );
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}

type Reached = { state: PlainState; trail: string };
