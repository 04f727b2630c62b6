import { formOf, type Code } from '../../model/problem.ts';

/** What a message says before it is filled in; where what is filled in ends a sentence, it ends it. */
export function sayForm(code: Code): string {
  return formOf(code).replaceAll('….', '…');
}
