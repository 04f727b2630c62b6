import { CourseFile } from '../../../src/model/course-file.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { advise } from '../../../src/proofs/advice/advise.ts';
import { verify } from '../../../src/proofs/verify.ts';
import { compileText } from '../../scenario/script.ts';

/** What is advised on a script without errors; that it has none is checked, too. */
export function adviceOn(text: string, reading = standard): Problem[] {
  const { graph, problems, spots } = compileText(text);
  if (!graph) throw new Error(problems.map(({ message }) => message).join('\n'));
  const at = (place: string) => {
    const spot = spots.get(place);
    // A choice need not say what follows it.
    if (place.endsWith('/next')) return spot ?? { file: 'box.mdx' };
    if (!spot) throw new Error(`Nobody knows where "${place}" is written.`);
    return spot;
  };
  const verdict = verify(graph, at);
  if (verdict.problems.length > 0) throw new Error(verdict.problems[0]!.message);
  return advise(graph, at, verdict.states, reading);
}

/** What is advised on the sound script after some edits, each `[what is there, what is then]`. */
export function afterEdits(...edits: (readonly [from: string, to: string])[]): Problem[] {
  return adviceOn(edited(...edits));
}

export function edited(...edits: (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in the script.`);
    return text.replace(from, () => to);
  }, sound);
}

export const codesOf = (problems: Problem[]) => problems.map(({ code }) => code);

/** As a course has it that says nothing about it. */
export const standard = CourseFile.shape.reading.parse(undefined);

/** A conversation on which there is nothing to advise. */
export const sound = `---
title: The empty box
sector: parcels
kind: angry
minutes: 3
you: You serve at the counter of a parcel shop.
customer:
  name: Nora Lind
meters:
  trust: { from: 0, to: 100, start: 40 }
flags: [promised]
primary: [listen]
---

## counter: An empty box

Nora (tense): It was empty when I fetched it.

- [deny] "It left us full, so it happened later."
  - effect: trust -30
  - consequence: She puts her hand on the box.
  - feedback: Nobody has looked yet, so this is a guess.
- [look] "May I look at the box with you?"
  - effect: trust +20
  - evidence: listen +1
  - consequence: She turns it round.
  - feedback: The box is what she came with, so you begin there.

## ask: A day at home

Nora (wary): I waited for it all day.

- [card] "There must be a card in your letter box."
  - consequence: "There is none."
  - feedback: A rule of the house answers no day of waiting.
- [hear] "All day at home. What was in the box?"
  - effect: trust +10
  - evidence: listen +1
  - consequence: "Shoes. For tomorrow."
  - feedback: Her day came back to her, with one question.

## plan: What happens now

Nora (neutral): So what happens now?

- [call] "I will call the depot now, with you here."
  - effect: set promised
  - evidence: listen +1
  - consequence: She sits down.
  - feedback: She hears it happen, so she need not believe it.
- [wait] "It may turn up by itself in some days."
  - consequence: "In some days."
  - feedback: Her shoes are for tomorrow.

## goodbye: The last word

Nora (calm): And then?

- [name] "Ask for me. Here is my name and number."
  - evidence: listen +1
  - consequence: She reads the card.
  - feedback: One name is easier to ring than a house.
- [friday] "Come back if nothing has come by this Friday."
  - consequence: She takes the box with her.
  - feedback: She has to do the work, and Friday is late.

## ending found: The depot has it
- when: promised and trust at least 60
- result: success

It fell out of the box at the depot.

## ending open: Nobody knows
- result: partial

She leaves with a form.
`;
