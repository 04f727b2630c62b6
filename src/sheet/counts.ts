import { meantCount } from './meant.ts';
import { deeds } from './says.ts';
import { listed, type Unread } from './slip.ts';

/**
 * A sum as it is written, "round(100 * (top - low) / all)", as steps for the page: first the numbers,
 * and behind them what is done to them. `known` are the names that it may use. `reason` says what could
 * not be read, and what can be written.
 */
export function readCount(text: string, known: ReadonlySet<string>): Read {
  const read = readSteps(text, known);
  const meant = meantCount(text, known);
  if ('steps' in read || meant === text || 'reason' in readSteps(meant, known)) return read;
  return { ...read, reason: `"${text}" is not how a sum is written. Write ${meant}.` };
}

function readSteps(text: string, known: ReadonlySet<string>): Read {
  const tokens = text.match(/[a-z][\w.-]*|\d+(?:\.\d+)?|\S/g) ?? [];
  const steps: (string | number)[] = [];
  let reason: string | undefined;
  let unknown: string | undefined;
  const next = () => tokens[0] ?? end;
  const place = () => (next() === end ? 'at its end' : `where "${next()}" stands`);
  const expect = (sign: string) => {
    if (next() === sign) tokens.shift();
    else reason ??= `In "${text}" there should be "${sign}" ${place()}.`;
  };
  const chain = (signs: string, operand: () => void) => {
    operand();
    while (signs.includes(next())) {
      const sign = tokens.shift()!;
      operand();
      steps.push(sign);
    }
  };
  const sum = () => chain('+-', product);
  const product = () => chain('*/', value);
  const value = () => {
    const [token, where] = [next(), place()];
    tokens.shift();
    if (/^\d/.test(token)) steps.push(Number(token));
    else if (known.has(token)) steps.push(token);
    else if (token === '(') {
      sum();
      expect(')');
    } else if (/^[a-z]+$/.test(token) && deeds[token]) {
      for (let i = 0; i < deeds[token].length; i += 1) {
        expect(i === 0 ? '(' : ',');
        sum();
      }
      expect(')');
      steps.push(token);
    } else {
      const isName = /^[a-z]/.test(token) && token !== end;
      if (isName && reason === undefined) unknown = token;
      reason ??= isName
        ? `"${token}" is no number of this sheet. ${listed([...known])}`
        : `In "${text}" there should be a number or a name ${where}.`;
    }
  };
  sum();
  if (tokens.length > 0) {
    reason ??= `In "${text}" there should be + - * or / ${place()}.`;
  }
  if (reason === undefined) return { steps };
  return { reason, ...(unknown !== undefined && { unknown }) };
}

/** No sign of a sum is called so. */
const end = 'the end';

type Read = { steps: (string | number)[] } | Unread;
