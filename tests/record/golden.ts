import type { Course } from '../../src/model/course.ts';
import type { LearnerRecord } from '../../src/model/record.ts';
import { course, scenario } from './figures.ts';

/*
 * Texts as they lie in LMSs, each written once by the version that its first character names, and what
 * they mean. They are read for ever: whoever changes the codec adds texts here and changes none.
 */

const named = (...ids: string[]) => ids.map((id) => ({ id, right: id === ids[0] }));
const toBeTold = [
  { id: 'loan', right: true, goes: 'fact' },
  { id: 'anger', right: true, goes: 'feeling' },
];

/** The course that they are of; what else comes into one later changes nothing. */
export const goldenCourse: Course = course({
  lessons: [
    { id: 'greeting', title: 'Greeting', minutes: 5, order: 0, questions: [] },
    {
      id: 'when-it-goes-wrong',
      title: 'When it goes wrong',
      minutes: 10,
      order: 1,
      questions: [
        { id: 'first-words', options: named('sorry', 'policy') },
        { id: 'facts', options: named('bill', 'room', 'weather') },
        { id: 'none-of-these', options: named('one', 'two') },
        { id: 'order', kind: 'sequencing', options: named('first', 'second', 'third') },
        {
          id: 'sort',
          kind: 'matching',
          options: toBeTold,
          places: [{ id: 'fact' }, { id: 'feeling' }],
        },
        { id: 'true-or-not', kind: 'true-false', options: named('true', 'false') },
      ],
    },
  ],
  scenarios: [
    { ...scenario('no-room'), variants: [{ code: '1s', starts: {}, set: [] }] },
    scenario('fifth-call'),
  ],
});

const nothing: LearnerRecord = { lessons: [], runs: [], open: [] };
const run = { scenario: 'no-room', hash: 'L2f', trail: 'eGYf0Ai8Ei' };
const answers = [
  { question: 'first-words', chosen: ['sorry'] },
  { question: 'facts', chosen: ['bill', 'room'] },
  { question: 'none-of-these', chosen: [] },
  { question: 'order', chosen: ['third', 'first', 'second'] },
  { question: 'sort', chosen: ['loan/fact', 'anger/feeling'] },
  { question: 'true-or-not', chosen: ['true'] },
];

export const golden: Record<string, Golden> = {
  'nothing at all': { text: '1B007b', seq: 1, record: nothing },
  'k: rows taken, nothing reached': {
    text: '1BA.kARmpHb',
    seq: 64,
    record: { ...nothing, rows: 17 },
  },
  'l: completed': {
    text: '1__.lAAudbE',
    seq: 4095,
    record: { ...nothing, reached: 'completed' },
  },
  'm: passed': {
    text: '1BAA.mFiGxo5',
    seq: 4096,
    record: { ...nothing, reached: 'passed', rows: 354 },
  },
  'a, b: a lesson that was opened, and one that was read and half answered': {
    text: '1C.a38.b4v-e8Hqvkh',
    seq: 2,
    record: {
      ...nothing,
      lessons: [
        { lesson: 'greeting', read: false, answers: [] },
        { lesson: 'when-it-goes-wrong', read: true, answers: answers.slice(0, 1) },
      ],
    },
  },
  'a: an answer of one option, of several, of none, in an order, in places': {
    text: '1D.a4v-e8H9gC9v1K5AA-PD4J-m9t6jE-d251D4R24_aKdmu',
    seq: 3,
    record: {
      ...nothing,
      lessons: [{ lesson: 'when-it-goes-wrong', read: false, answers }],
    },
  },
  'c, d: checks that were taken': {
    text: '1BAAA.c38AA.d4vBG-e8H9gC9v1K5AA-PD4J-m9t6jE-d251D4R24_a98TG',
    seq: 262_144,
    record: {
      ...nothing,
      lessons: [
        { lesson: 'greeting', read: false, row: 0, answers: [] },
        { lesson: 'when-it-goes-wrong', read: true, row: 70, answers },
      ],
    },
  },
  'r, p: a run that counted, and one that passed': {
    text: '1BN.r83L2fAQgAGeGYf0Ai8Ei.p83L2fAQuAReGYf0Ai8EiyRjv',
    seq: 77,
    record: {
      ...nothing,
      runs: [
        { ...run, day: 1056, row: 6 },
        { ...run, day: 1070, row: 17, passed: true },
      ],
    },
  },
  's, q: the same of a variant': {
    text: '1BO.s83L2fAQgAG1seGYf0Ai8Ei.q83L2f_____1seGYf0Ai8EiOMbJ',
    seq: 78,
    record: {
      ...nothing,
      runs: [
        { ...run, variant: '1s', day: 1056, row: 6 },
        { ...run, variant: '1s', day: 262_143, row: 4095, passed: true },
      ],
    },
  },
  'a digit: open runs, one of them without a decision': {
    text: '1BP.83L2feG.42-_9Yqtm',
    seq: 79,
    record: {
      ...nothing,
      open: [
        { scenario: 'no-room', hash: 'L2f', trail: 'eG' },
        { scenario: 'fifth-call', hash: '-_9', trail: '' },
      ],
    },
  },
  'v: an open run of a variant': {
    text: '1BQ.v83L2f1seG0A6Zus',
    seq: 80,
    record: {
      ...nothing,
      open: [{ scenario: 'no-room', hash: 'L2f', variant: '1s', trail: 'eG0A' }],
    },
  },
};

/** What a choice adds to a trail: alone, and beside one that would have the same letter. */
export const goldenCodes: [id: string, beside: string[], code: string][] = [
  ['what-time', ['taxi', 'reassure'], 'Y'],
  ['taxi', ['what-time', 'reassure'], 'f'],
  ['take-214', ['key-305'], 'G'],
  ['quite-new', ['defend'], '5l'],
];

type Golden = { text: string; seq: number; record: LearnerRecord };
