import type { Entry } from './entry.ts';

/** Mistakes about the parts of a script or a lesson: something is there and cannot be read. */
export const script = {
  'no-scene': {
    severity: 'error',
    says: 'The scenario has no scene. Write a heading such as "## arrival: At the desk".',
    means:
      'A conversation is a row of scenes, each under a heading of its own, and in this file no heading begins one. So there is nothing to see yet, and nothing to choose. Below the heading stands what people see and hear, and then what they can say or do. `npm run new -- scenario my-customer` writes a small whole conversation to begin from.',
  },
  'no-ending': {
    severity: 'error',
    says: 'The scenario has no ending. Write a heading such as "## ending resolved: Four o\'clock".',
    means:
      'A conversation has to come to an end, so that people see what came of what they did, and the LMS hears that they have finished. Every ending says how it went: `- result: success`, `partial` or `failure`, and a failure cannot be passed. Write one for each way in which it can turn out. Give all but the last a `when`, so that there is always one for everybody else.',
  },
  'no-choice': {
    severity: 'error',
    says: 'The scene "{scene}" has no choices, so nobody can get past it. Write at least one line "- [id] …".',
    means:
      'People go on by choosing. Where there is nothing to choose they could only close the window, and the LMS would never hear that they finished. Write two or three things that a sensible person might say or do there, each as `- [listen] "What happened then?"`. If the conversation is over at this point, make the heading an ending: `## ending gone: She leaves`.',
  },
  'bad-heading': {
    severity: 'error',
    says: 'This heading cannot be read: {reason}',
    means:
      'A heading says what begins below it, and from this one the tool cannot tell. In a conversation a scene is `## facts: What happened`, and an ending is `## ending open: Nobody knows`; a playthrough has `## best-run: All goes well`; a lesson has `## Before you read`, and three or four hash signs for the parts of a part. The title of the whole does not stand there but under `title`, at the top of the file, and a note to yourself begins with `%%`. A line of hyphens or equals signs right below a sentence makes a heading of it, too: leave a line empty between them.',
  },
  'bad-guard': {
    severity: 'error',
    says: 'This condition cannot be read: {reason}',
    means:
      'A condition says when something holds: when a choice is open, an ending fits, a rule is followed. Half of one would open or close the wrong things, and people would meet another conversation than the one you wrote. It is written in words: `trust at least 60`, `promised`, `not promised`, `visited facts`, joined by `and`, `or` and round brackets. Numbers are digits, and in a script no comma stands between two conditions.',
  },
  'bad-effect': {
    severity: 'error',
    says: 'This effect cannot be read: {reason}',
    means:
      'An effect is what a choice changes; what comes later asks about it, so with one effect lost the whole conversation takes another turn. A meter is moved or set, `trust +20`, `patience -1`, `spent = 40`, and a flag is put on or off, `set promised`, `clear promised`. Commas stand between them and none behind the last: `effect: trust +20, set promised`. A number is written in digits, or is the `$name` of one in content/site.yaml.',
  },
  'bad-evidence': {
    severity: 'error',
    says: 'This evidence cannot be read: {reason}',
    means:
      'The marks behind `evidence` are what people are scored by, so every choice is marked on one scale: -1 is against the competence, +0 nothing, +1 partly, +2 well. A mark beyond it, or a competence that is marked twice, would let one choice weigh more than it should. Name the competences that the choice shows best, four at most, each with its mark: `evidence: empathy +1, listen +2`.',
  },
  'competence-twice': {
    severity: 'error',
    says: 'The competence "{name}" is already named under `{list}`, at line {line}. Name it once: under `primary` to score it, or under `secondary` to show it only.',
    means:
      'A competence is scored when it stands under `primary`, and only shown when it stands under `secondary`. Where it is named in both, nobody could say whether it counts; named twice under `primary`, it would weigh twice as much as the others. Keep it in the list in which you mean it, and take it out of the other place. If another competence was meant there, write its id from content/competences.yaml.',
  },
  'bad-next': {
    severity: 'error',
    says: 'This `next` cannot be read: {reason}',
    means:
      'Behind `next` stands where a choice leads: to a scene, `next: facts`; to the first ending whose `when` holds, `next: ending`; or to one ending, `next: ending gone`. It may depend on how things stand: `next: hung-up when patience below 20, otherwise facts`. Then the last way must be for everybody else, or some people would have nowhere to go. Without a `next`, a choice leads to the scene that follows in the file.',
  },
  'bad-choice': {
    severity: 'error',
    says: 'This choice cannot be read: {reason}',
    means:
      'A choice is a hyphen, a blank, an id in square brackets, and what is said or done: `- [listen] "What happened then?"`. Without the words there is nothing to press, and without the id a saved place and the LMS could not tell which choice it was. So the id stays the same when you polish the words. Keys such as `effect` and `next` stand below, two blanks further in.',
  },
  'bad-question': {
    severity: 'error',
    says: '{reason}',
    means:
      'Something is missing that a question needs, or it stands elsewhere; people would answer and learn nothing, or be told that a good answer is wrong. A question is a sentence that asks and then one list of two options or more, each written as `- [opened] It was empty when you opened it.`, with `- right: yes` below the right one, two blanks further in. It stands between `<Check id="cases">` and `</Check>`. A statement that is true or false has `- answer: true` or `- answer: false` below it. A sort has two groups or more, and each of its lines says which one it goes to: `- goes: felt`; a match gives each line a partner of its own in the same way; and an order is written as it should be, and shown in another.',
  },
  'bad-compare': {
    severity: 'error',
    says: '{reason}',
    means:
      'A comparison shows two things side by side: how something was said, and how it could be said. Each side begins with a line that is bold from its first letter to its last, which is its name: `**As it was said**`. Below it stands what belongs to that side, with an empty line between. The flawed one comes first.',
  },
  'stray-text': {
    severity: 'error',
    says: '{reason}',
    means:
      'Each part of a script has its place: keys right below the heading or the choice that they belong to, then what is told and said, then the choices; a picture, a sound or a film in a paragraph of its own. What stands anywhere else would be seen by nobody, and you would look for it in vain. Move it to where the message says, or take it away. `%%` makes the rest of a line a note to yourself.',
  },
  'mdx-trap': {
    severity: 'error',
    says: '{reason}',
    means:
      'A program makes pages of your texts, and to it a few signs are the beginning of code: curly brackets, `<`, and the word `import` or `export` at the beginning of a line. Left as they are, they would keep the page from being made, or something would be missing from it. Say it in words or with round brackets, as in "less than 10 grams". A link is written `[its name](https://…)`; a note to yourself is `%% …`.',
  },
} as const satisfies Record<string, Entry>;
