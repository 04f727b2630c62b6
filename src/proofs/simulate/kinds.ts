import type { Line } from './lines.ts';

/**
 * The kinds of simulated learners. Each weighs the open choices by what the script says of them; a
 * choice of twice the weight is taken twice as often, and no weight is 0, so that whatever is open happens.
 *
 * The numbers are chosen, not measured. They say what a pass mark means between a person who does not
 * read and one who reads well; only people say what people do (a pilot with 30 of them, at least).
 */
export const kinds: readonly Kind[] = [
  {
    id: 'uniform',
    title: 'Uniform',
    says: 'Takes any open choice, each as likely as the next, without reading them.',
    reads: false,
    weigh: () => 1,
  },
  {
    id: 'cautious',
    title: 'Cautious',
    says: 'Shies away from risk: each tenth of a meter that a choice costs, each tenth of a limit it spends, and each thing it sets that an ending asks about, halves its chance; a critical choice has a sixteenth.',
    reads: true,
    weigh: ({ loses, spends, commits, critical }) =>
      Math.max(1 / 1024, 2 ** -(loses + spends + commits + (critical ? 4 : 0))),
  },
  {
    id: 'rule-bound',
    title: 'Rule-bound',
    says: 'Does what tempts a sensible beginner: a choice with a “tempting” text is forty times as likely as one without, and a choice that spends nothing and sets nothing an ending asks about four times as likely as one that does.',
    reads: true,
    weigh: ({ tempting, spends, commits }) =>
      (tempting ? 40 : 1) * (spends === 0 && commits === 0 ? 4 : 1),
  },
  {
    id: 'skilled',
    title: 'Skilled',
    says: 'Takes the worthiest open choice nine times in ten, otherwise nearly always the next worthiest, and any other once in a hundred.',
    reads: true,
    weigh: ({ worth }, lines) => {
      const ranks = [...new Set(lines.map((line) => line.worth))].sort((a, b) => b - a);
      const rank = (of: number) => Math.min(2, ranks.indexOf(of));
      const mine = rank(worth);
      return [90, 9, 1][mine]! / lines.filter((line) => rank(line.worth) === mine).length;
    },
  },
];

export type Kind = {
  id: string;
  title: string;
  /** One plain sentence for trainers. */
  says: string;
  /** It chooses by what the choices say; one that does not says nothing about what tempts. */
  reads: boolean;
  /** How likely a choice is, beside all that are open with it; above 0. */
  weigh: (line: Line, lines: readonly Line[]) => number;
};
