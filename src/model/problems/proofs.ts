import type { Entry } from './entry.ts';

/** Mistakes that only show when a conversation is played through every way it can go. */
export const proofs = {
  'unreachable-scene': {
    severity: 'error',
    says: 'No run of choices leads to the scene {name}.{cure}',
    means:
      'The tool has tried every choice in every situation that can come up, and nobody ever comes to this scene, so nobody would see what you wrote there. Either no choice leads to it, or all that do ask for something that cannot come true. A choice without a `next` leads to the scene below its own; any other has to name it, as in `next: facts`. Loosen a `when` on the way, if one is too narrow.',
  },
  'rule-too-soon': {
    severity: 'error',
    says: 'The rule `{when}` {how}. So {what}. {cure}.',
    means:
      'A rule is looked at after every choice, and while its `when` holds, people go where the rule says and not where the choice does. Here that is so for everybody who would come to a scene, so nobody ever sees what you wrote there, nor anything behind it. Most often a meter starts where the rule already holds, or the number in the rule is too wide. What the message says to write has been tried: with it, people come there.',
  },
  'unreachable-ending': {
    severity: 'error',
    says: 'No run of choices leads to {name}.{cure}',
    means:
      'Where a choice leads to `ending`, the endings are looked at from the top of the file down, and the first whose `when` holds is taken. On no way through the conversation is that this one, so nobody would ever see it. Look how far the meters can really go (`npm run numbers` shows the highest values), and whether an ending further up always holds first. To send people here whatever the meters say, name it: `next: ending gone`.',
  },
  'empty-ending': {
    severity: 'error',
    says: 'The ending {name} has no words, so a person would stand before an empty page. Write below its heading how it ends.',
    means:
      'At an ending people see what came of what they did, before they look back on it. Here they would come to a title and nothing more, and not know whether they helped. Two sentences are enough: where the customer is now, and what becomes of it. They stand below the keys of the ending, and are told as in a scene.',
  },
  'ending-hides': {
    severity: 'error',
    says: 'The ending {name} takes everybody{why}. So nobody comes to what stands below it: {hidden}.{cure}',
    means:
      'Where a choice leads to `ending`, the endings are looked at from the top of the file down, and the first whose `when` holds is taken. One without a `when` takes everybody, and so does one that asks for what is always so, such as `trust at least 0`; what you wrote in the others is lost. The place for the one that is for everybody is the last in the file. Each one above it needs a condition that leaves somebody, such as `- when: trust at least 60`.',
  },
  'never-offered': {
    severity: 'error',
    says: '{name} is never offered: {reason}.{cure}',
    means:
      'The tool has gone every way that leads to this scene, and nobody would ever see this choice, however well they do. Perhaps it asks for more trust than anybody can have by then, or for a flag that is only set later. `npm run numbers` shows how high each meter can come. You can also let an earlier choice give more.',
  },
  'idle-next': {
    severity: 'error',
    says: 'Nobody who takes {name} goes on to {where}, as its `next` says: {reason}. Loosen that condition{as}, or take the way out of the `next`.',
    means:
      'Behind this `next` stand two ways, and one of them asks for a number beyond the ends of its meter. So all who take the choice go the other one, and what you wrote for those who have done well, or badly, is lost here, although people may come to the same scene from elsewhere. Most often the number has a digit too many.',
  },
  'arrival-closes': {
    severity: 'error',
    says: 'On arrival at {name} `enter: {enter}` closes what comes later: {closed}. {cure}',
    means:
      'What stands behind `enter` happens to everybody who comes to the scene, by whichever way. Here it is so much that several things behind it can never come about any more, and without it each of them can: the tool has tried both. Most often the number has a digit too many, or a choice was meant to change it and not the scene. What the message offers has been tried, too.',
  },
  stuck: {
    severity: 'error',
    says: 'Here a person can get stuck: after {path}, no choice of {scene} is open.{also} Give one of its choices no `when`, or a looser one.',
    means:
      'Somebody who takes the way that the message names finds every choice closed. There is nothing left to press, so they cannot finish, and to the LMS they have begun and never ended. The way is told as scenes, each with the choice that is taken there, so you can follow it in the script; `[skip]` is a scene that was left out in practice. Often one modest choice for everybody is the best cure, such as `- [hand-over] "Let me fetch somebody who can help."`.',
  },
  'no-open-ending': {
    severity: 'error',
    says: "After {path}, {choice} goes to the endings, and no ending's `when` holds. The last ending, {last}, has to be for everybody who is left: take its `when` away, or write another ending below it.",
    means:
      'A choice with `next: ending` leads to the first ending whose condition holds. Somebody who takes the way that the message names finds that none does: the conversation would break off after their last line, and the LMS would hear of no result. So one ending should be for everybody who is left, and it stands last in the file. If you mean a certain one here, name it: `next: ending gone`.',
  },
  'no-way-out': {
    severity: 'error',
    says: 'After {path}, choices lead round in a circle, and no ending can be reached any more: {circle}.{also}',
    means:
      'In these scenes, whatever people choose, they come back to where they were. They would click until they give up, and the LMS would never hear that they finished. If the message names a way that was to lead out, look at that first: its condition asks for what cannot be so any more when one comes there, or a rule sends people back. Otherwise let one choice on the way round lead on, as in `next: ending`. A rule can end it, too: `when: patience is 0`, `go: doors`.',
  },
  'unbounded-run': {
    severity: 'error',
    says: 'After {path}, one can go round for ever: {loop}, and nothing is changed by it{also}. So nobody knows how long the conversation is.{cure}',
    means:
      'There is a way out of this circle, but one can also go round again and again, and each time everything is as it was: the same meters, the same flags. So no run is the longest, and nobody can promise how many minutes it takes, or that it fits into what the LMS keeps. Let each round cost something, `effect: patience -1`, with a rule for when there is none left. Or let the choice be taken once: `effect: set asked`, and `when: not asked`.',
  },
  'too-big': {
    severity: 'error',
    says: 'The scenario has more than {limit} states that can be reached. {cure}.',
    means:
      'To prove something about every run, the tool tries every situation that can come up: each scene, with each value of each meter, and with each flag on or off. Fine steps multiply quickly: a meter that moves by ones from 0 to 100 has 101 values, one that moves by tens has 11. A meter or a flag that the story does not need can also be taken out. Until it is smaller nothing in it is proven, so it cannot be packed.',
  },
  'rule-never-fires': {
    severity: 'error',
    says: 'The rule that leads to {go} is never followed: no choice leads to a place where its `when` holds, or an earlier rule is followed first. Loosen its `when`, shorten its `except`, or take it out.',
    means:
      'A rule under `rules:` is looked at after every choice. This one was looked at in every state that the conversation can reach, and it was never followed, so nobody would miss it, and the author believes in a safety net that is not there. Look at the numbers: how far can the meter really go? Look at `except`: does it name every scene? And look at the rules above it: the first whose `when` holds is followed.',
  },
  'over-limit': {
    severity: 'error',
    says: 'After {path}, {what} brings {meter} from {from} to {value} ({change}), but its limit is {limit}.{also} {cure}.',
    means:
      'A meter with a `limit` stands for what a person may do without asking, such as money. Here somebody who did everything right would pass the limit, and the meter would be cut off at it: the customer was promised more than the person may give. Make the choice cheaper, or ask for room in its `when`, which only helps where some people come with enough room; or raise the limit, which for a `$value` is done in content/site.yaml.',
  },
  'unscored-primary': {
    severity: 'error',
    says: 'A primary competence needs {fewest} decisions that count for it, and on the best run "{name}" has {count} ({path}). Mark more choices for it, or make it secondary.',
    means:
      'A scenario is scored by its primary competences. A decision counts for a competence when the choices that are open differ on it: if all of them earn the same, the choice says nothing. With fewer than three such decisions a lucky click would be reported as skill. Look at the coverage table in the studio for scenes in which the competence could be shown, give their choices `evidence` for it, or move the name from `primary` to `secondary`, where it is shown and not scored.',
  },
  'shut-to-best': {
    severity: 'error',
    says: '{choice} is closed to the best run: {reason}. Without it that run has only {count} decisions that count for "{name}", and a primary competence needs {fewest}. Write {write}, or let the best lines before it give more.',
    means:
      'The best run takes the choices with the highest marks that lead to a success. Where it comes by this choice, a meter does not stand as its `when` asks, so the people who have done best never see it, and whoever sees it has taken lesser lines. Most often the number is too high: look what the best lines before it add up to. What the message says to write has been tried.',
  },
  'best-run-fails': {
    severity: 'error',
    says: 'The best run does not pass: {reason}. {cure}.',
    means:
      'The best run takes the choices with the highest marks among all runs that reach a success. If even that is no pass, nobody can pass. Either no ending is a success, or it is so hard to reach that one must take weak choices on the way, or a choice with high marks is at the same time a safety-critical error. The pass mark is `pass` in content/course.yaml.',
  },
  'worst-run-passes': {
    severity: 'error',
    says: 'A run made of the least worthy choices passes with {score} of 100, and {pass} is a pass: {path}. Mark these choices lower, or let them lead to an ending that is a failure.',
    means:
      'Somebody who takes the weakest choice at every turn should not pass. Here such a person comes to this ending and has enough marks, because the marks of these choices hardly differ from those of better ones, or because weak choices still lead to a good ending. Give the better choices more, give the weak ones less (-1 is against the competence), or let trust fall so far that this ending is closed.',
  },
  'suspend-data-over': {
    severity: 'error',
    says: '{what} needs {length} characters in the LMS, and there is room for {limit}, so a person would lose their place. {cure}.',
    means:
      'So that nobody loses their place, the choices taken are kept in a field of the LMS, one or two characters each, and in SCORM 1.2 this field takes 4,096 characters; half of them are left free for what comes later. The longest way through this conversation, together with what else must be kept, does not fit. Usually a loop can be gone round very often: let each round cost patience, and end it when that is gone.',
  },
  'unproven-pass': {
    severity: 'error',
    says: 'There are too many runs made of the least worthy choices to try whether one of them passes at {name}. Let the choices of a decision differ in worth.',
    means:
      'Nobody should pass who takes the weakest choice at every turn, so every run made of the least worthy choices is tried. Where many decisions have several choices of the same worth that show different competences, there are more such runs than can be tried, and the pass is not proven. Give one choice of such a decision more than the others, or mark fewer competences.',
  },
} as const satisfies Record<string, Entry>;
