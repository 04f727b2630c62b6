import { table, type Code } from './findings.ts';
import type { Kind, Weight, Whom } from './kind.ts';

/** A difference, told with its facts: each `{name}` in the table's sentences is one. */
export function finding(code: Code, facts: Readonly<Record<string, string>>): Finding {
  const kind: Kind = table[code];
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const fact = facts[name];
      if (fact === undefined) throw new Error(`"${code}" is told without "${name}".`);
      return fact;
    });
  const cure = kind.cure === undefined ? '' : fill(kind.cure);
  return {
    code,
    weight: kind.weight,
    whom: kind.whom,
    says: fill(kind.says),
    ...(cure && { cure }),
  };
}

/** What all findings together come to. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ weight }) => weight === 'unsafe')) return 'unsafe';
  return findings.length > 0 ? 'safe with notes' : 'safe';
}

export type Finding = {
  code: Code;
  weight: Weight;
  whom: readonly Whom[];
  /** What was, what would be, and what that does. */
  says: string;
  /** What to do about it. */
  cure?: string;
};

export type Verdict = 'safe' | 'safe with notes' | 'unsafe';
