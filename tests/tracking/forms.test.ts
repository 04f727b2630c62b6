import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompetenceReport, Report, Row } from '../../src/model/report.ts';
import { checkRows } from '../../src/record/rows.ts';
import { launch } from '../lms/lms.ts';
import { lesson } from '../record/figures.ts';
import { around, competence, report, row } from './samples.ts';
import { createScorm12, createScorm2004 } from './trackers.ts';

/* Whatever a course can have to tell, in a form that no LMS refuses (`tracking.md` 2.8). */

const ways = [
  ['scorm12', createScorm12],
  ['scorm2004', createScorm2004],
] as const;

const kinds = ['choice', 'sequencing', 'matching', 'true-false'] as const;
const id = fc.stringMatching(/^[a-z][a-z0-9-]{1,30}$/);

/** A question of up to 36 options, and whatever was answered: nothing, too. */
const anyCheck = fc
  .record({
    kind: fc.constantFrom(...kinds),
    names: fc.uniqueArray(id, { minLength: 2, maxLength: 36, size: 'max' }),
    places: fc.uniqueArray(id, { minLength: 2, maxLength: 36, size: 'max' }),
    question: id,
  })
  .chain(({ kind, names, places, question: name }) => {
    const words = kind === 'true-false' ? ['true', 'false'] : names;
    const place = (i: number) => places[i % places.length]!;
    const options = words.map((word, i) => ({
      id: word,
      right: kind === 'sequencing' || kind === 'matching' || i % 2 === 0,
      ...(kind === 'matching' && { goes: place(i) }),
    }));
    const question = {
      id: name,
      ...(kind !== 'choice' && { kind }),
      options,
      ...(kind === 'matching' && { places: places.map((id) => ({ id })) }),
    };
    return fc
      .shuffledSubarray(words, { maxLength: kind === 'true-false' ? 1 : words.length })
      .map((some): Row[] => {
        const chosen = some.map((word, i) => (kind === 'matching' ? `${word}/${place(i)}` : word));
        const answers = [{ question: name, chosen }];
        const outline = { ...lesson('hear-it'), questions: [question] };
        return checkRows(outline, { lesson: 'hear-it', read: true, row: 0, answers });
      });
  });

const one = '[a-z0-9]';
const forms12: Record<string, RegExp> = {
  choice: new RegExp(`^${one}(,${one})*$`),
  sequencing: new RegExp(`^${one}(,${one})*$`),
  matching: new RegExp(`^${one}\\.${one}(,${one}\\.${one})*$`),
  'true-false': /^[tf]$/,
};
const forms2004: Record<string, RegExp> = {
  choice: new RegExp(`^${one}(\\[,\\]${one})*$`),
  sequencing: new RegExp(`^${one}(\\[,\\]${one})*$`),
  matching: new RegExp(`^${one}\\[\\.\\]${one}(\\[,\\]${one}\\[\\.\\]${one})*$`),
  'true-false': /^(true|false)$/,
};

test.each(ways)('any answer to any question is one of %s', (standard, create) => {
  fc.assert(
    fc.property(anyCheck, (rows) => {
      const lms = launch(standard);
      const tracker = create(lms.api, around());
      void tracker.open();
      tracker.list(rows);
      tracker.store();
      expect(lms.complaints).toEqual([]);
      const form = (standard === 'scorm12' ? forms12 : forms2004)[rows[0]!.kind]!;
      const said = lms.calls.filter((call) => /(_response|pattern)=/.test(call));
      for (const call of said) expect(call.replace(/^.*?=(.*)\)$/, '$1')).toMatch(form);
      expect(said).toHaveLength(rows[0]!.answer.length > 0 ? 2 : 1);
      expect(lms.stored.get('cmi.interactions.0.id')).toBe(rows[0]!.id);
    }),
  );
});

const anyCompetence: fc.Arbitrary<CompetenceReport> = fc
  .record({
    id,
    decisions: fc.nat(100_000),
    scenarios: fc.nat(10_000),
    score: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    claim: fc.constantFrom('not-enough', 'emerging', 'developing', 'shown'),
  })
  .map(({ score, ...rest }) => competence({ ...rest, ...(score !== undefined && { score }) }));
const anyReport: fc.Arbitrary<Report> = fc
  .record({
    completion: fc.constantFrom('incomplete', 'completed'),
    success: fc.constantFrom('unknown', 'passed', 'failed'),
    score: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
    competences: fc.uniqueArray(anyCompetence, { selector: (each) => each.id, maxLength: 12 }),
  })
  .map(({ score, ...rest }) => report({ ...rest, ...(score !== undefined && { score }) }));

test.each(ways)('any report, and any row of a run, is one of %s', (standard, create) => {
  const anyRow = fc
    .record({
      id: fc.stringMatching(/^\w{1,64}$/),
      competences: fc.uniqueArray(id, { maxLength: 10 }),
    })
    .map(row);
  fc.assert(
    fc.property(anyReport, anyReport, anyRow, (before, after, told) => {
      const lms = launch(standard);
      const tracker = create(lms.api, around());
      void tracker.open();
      for (const each of [before, after]) tracker.tell(each);
      tracker.list([told]);
      tracker.store();
      expect(lms.complaints).toEqual([]);
      const described = lms.calls.filter((call) => /description=/.test(call));
      for (const call of described) expect(call.replace(/^.*?=/, '').length).toBeLessThan(251);
      const met = before.competences.filter(({ decisions }) => decisions > 0);
      const ids = [...lms.stored].filter(([name]) => /^cmi\.objectives\.\d+\.id$/.test(name));
      expect(ids.length).toBeGreaterThanOrEqual(met.length);
    }),
  );
});
