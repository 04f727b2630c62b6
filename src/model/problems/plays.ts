import type { Entry } from './entry.ts';

/** Mistakes in a playthrough, the `.play` file beside a scenario. */
export const plays = {
  'bad-play': {
    severity: 'error',
    says: 'This line of a playthrough cannot be read: {reason}',
    means:
      'A playthrough is a short list of lines, and each begins with a word and a colon: `choose:` takes a choice, and the others say what should be so after it. A line that cannot be read checks nothing, so you would believe that something is watched over when it is not. Write the line in one of the forms that the message shows, or put a # before it to make it a note.',
  },
  'unknown-choice': {
    severity: 'error',
    says: 'The scene `{scene}` has no choice called `{name}`.{also}{guess} Its choices: {known}.',
    means:
      'A playthrough names choices by the ids that stand in square brackets in the script, and each scene has its own. Either the id is misspelt, or the choice was renamed, or the conversation is in another scene at this point than you think. Write the id of a choice of the scene that the message names; a line `then: scene is …` above it shows where you are.',
  },
  'missing-choose': {
    severity: 'error',
    says: 'A line seems to be missing above this one: with {lines} there, all that follows is as the playthrough says. Write it there, or mend the conversation.',
    means:
      'From this line on the conversation is somewhere else than the playthrough thinks. The tool has tried what would happen with one choice more, and with that everything comes out as it is written, to the last line. So most likely a line `choose: …` was left out or deleted. If no choice is missing there, the conversation has become longer by one: then write the new choice into the playthrough, too.',
  },
  'unknown-variant': {
    severity: 'error',
    says: 'The conversation has no variant called `{name}`.{guess} {known}',
    means:
      'A line `variant: …` at the head of a playthrough lets it begin as one of the variants that stand under `variants` at the top of the script, with its own meters and flags. This one is not there, so nobody knows how the playthrough begins, and it is not played. Most often the name is misspelt, or the variant has another one by now. Without the line the playthrough begins as the conversation itself does.',
  },
  'play-closed': {
    severity: 'error',
    says: '`{name}` cannot be chosen here: {reason}{also}',
    means:
      'The choice is there, but a person who had come this way could not take it: its `when` does not hold, or the conversation is over already. Either the playthrough takes a way that was never open, or a change in the script has closed one that should be open. The message says how things stand at that point; mend the script if the choice should be open there, and the playthrough if not. The lines after it are not looked at until this is mended.',
  },
  'play-differs': {
    severity: 'error',
    says: 'Here {is}. If that is as it should be, change this line; if not, mend the conversation.{also}',
    means:
      'The playthrough says how things should stand at this point, and the conversation was played and came out differently. That is what playthroughs are for: a small change in one scene can alter an ending five scenes later, and nobody would see it. If you meant the change, write down what the message says is so; if you did not, the script has a mistake somewhere above this point. In a line such as `listen: 7 of 7` the first number is what this one run earns, and the second the most it could have earned with the choices that were open on it. `npm run numbers` counts otherwise: there stand the worst and the best sum of marks over all runs to an ending, and in brackets how many decisions count.',
  },
} as const satisfies Record<string, Entry>;
