/**
 * What LMSs in use refuse although the engine takes it, one table for each standard. Pure: the
 * tables are data, and what needs a look at other values is one function, `examine`.
 */
export interface Strictness {
  readonly names: Readonly<Record<keyof Engine, string>>;
  /** Answers to calls made after the session was finished. */
  readonly late: Readonly<Record<'get' | 'set' | 'commit' | 'finish', number>>;
  /** Answers to calls for which there is no session. */
  readonly dead: Readonly<Record<'initialize' | keyof Strictness['late'], number>>;
  /** The code for a value of the wrong form. */
  readonly malformed: number;
  /** The code of a read that finds nothing stored: an answer, not a refusal. */
  readonly nothingYet: string | null;
  readonly forms: Readonly<Record<string, Form>>;
  /** Elements whose writes are added to what is there. */
  readonly appended: readonly string[];
  examine(write: Write): Refusal | null;
  /** What to mind about a value that is taken; '' when nothing is. */
  remark(write: Write): string;
}

/** The form a value must have. `longest` counts UTF-16 units, as an LMS written in script does. */
export interface Form {
  readonly longest?: number;
  readonly shape?: RegExp;
  readonly should: string;
}

export interface Write {
  readonly element: string;
  /** The element with every index written as `n`. */
  readonly pattern: string;
  readonly value: string;
  readonly engine: Pick<Engine, 'get'>;
}

export interface Refusal {
  readonly code: number;
  readonly why: string;
}

/** What an engine does, with the words of the two standards taken off. */
export interface Engine {
  initialize(argument: string): string;
  finish(argument: string): string;
  get(element: string): string;
  set(element: string, value: string): string;
  commit(argument: string): string;
  lastError(): string;
  errorString(code: string): string;
  diagnostic(code: string): string;
}

/** Says whether a standard's rules refuse a write, and why. */
export function judge(rules: Strictness, write: Write): Refusal | null {
  return judgeForm(rules, write) ?? rules.examine(write);
}

/** `cmi.interactions.3.id` becomes `cmi.interactions.n.id`. */
export function patternOf(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}

function judgeForm(rules: Strictness, { pattern, value }: Write): Refusal | null {
  const form = rules.forms[pattern];
  if (!form) return null;
  const tooLong = form.longest !== undefined && value.length > form.longest;
  const fits = form.shape?.test(value) ?? true;
  if (!tooLong && fits) return null;
  const is = tooLong ? `${value.length} characters` : `“${value.slice(0, 60)}”`;
  return { code: rules.malformed, why: `It is ${is}; it should be ${form.should}.` };
}
