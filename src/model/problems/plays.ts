import type { Entry } from '../problem.ts';

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
    says: 'The scene "{scene}" has no choice called "{name}".{guess} Its choices: {known}.',
    means:
      'A playthrough names choices by the ids that stand in square brackets in the script, and each scene has its own. Either the id is misspelt, or the choice was renamed, or the conversation is in another scene at this point than you think. Write the id of a choice of the scene that the message names; a line `then: scene is …` above it shows where you are.',
  },
  'play-closed': {
    severity: 'error',
    says: '"{name}" cannot be chosen here: {reason}',
    means:
      'The choice is there, but a person who had come this way could not take it: its `when` does not hold, or the conversation is over already. Either the playthrough takes a way that was never open, or a change in the script has closed one that should be open. The message says how things stand at that point; mend the script if the choice should be open there, and the playthrough if not. The lines after it are not looked at until this is mended.',
  },
  'play-differs': {
    severity: 'error',
    says: 'Here {is}. If that is as it should be, change this line; if not, mend the scenario.',
    means:
      'The playthrough says how things should stand at this point, and the scenario was played and came out differently. That is what playthroughs are for: a small change in one scene can alter an ending five scenes later, and nobody would see it. If you meant the change, write down what the message says is so; if you did not, the script has a mistake somewhere above this point.',
  },
} as const satisfies Record<string, Entry>;
