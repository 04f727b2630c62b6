import type { Entry } from './entry.ts';

/** Worth a look: the course can be packed with it, and a person would be better off without. */
export const advice = {
  'accidental-best': {
    severity: 'warning',
    says: 'After {path}, {lesser} earns more of {competence} ({more}) than {beside} ({less}), although "{best}" is worth more in all ({most} against {worth}). Let "{best}" earn it, too, or take the mark away here.',
    means:
      'The worth of a choice is the sum of its marks, and the best run is made of the worthiest choices. A competence under `primary` is scored by itself, though: here somebody who takes the better choice loses a point in it, and the lesser choice gets it, by accident. Ask what the better choice really shows. Then give it the mark, or lower the mark of the other; if the lesser one is in truth the better, raise its other marks.',
  },
  'strong-line': {
    severity: 'warning',
    after: ['some-next'],
    says: '{choice} is the worthiest line there ({most}), but no best run takes it: it takes {other} ({least}). Look where the worthiest line leads, or what it costs; or give the other the higher marks.',
    means:
      'The best run is the one with the highest marks in all that reaches a success. Here it passes by the line that has the most marks in its scene, because that line leads past something better, or closes the way to a success. So somebody who says the best thing at every turn does not do best in the end, and cannot see why. Perhaps a `next` or an `effect` of that line is not what you meant; if it is, the line is perhaps less good than its marks say.',
  },
  'best-longest': {
    severity: 'warning',
    says: 'The worthiest choice is clearly the longest in {count} of {all} decisions; on average it has {best} words, and the others have {rest}. The plainest case first, they are {where}. Cut the long ones, or give the others as many words.',
    means:
      'Authors explain the good answer and dash off the bad ones. After three scenes people notice, and pick the long one without reading it: the conversation then measures their eyes. "Clearly" is a tenth more words than any other choice; this is reported when it is so in four of five decisions, or when the worthiest choices have half as many words again on average. Shorten the good ones first: in real life the best answer is often a short one. As it is about the whole conversation, it is told at the `title`; a note that it is fine goes right above that, as `# fine: best-longest`.',
  },
  'best-first': {
    severity: 'warning',
    says: 'In {count} of {all} decisions the worthiest choice is written first: {where}. Learners see them shuffled, but whoever reviews the script soon reads no other. Move some of them down.',
    means:
      'Learners see the choices in a shuffled order, so nobody can pass by taking the first. But whoever reviews, prints or translates the script sees yours, and soon reads only the first choice of each scene with care. Put the worthiest one somewhere else in some scenes; nothing else needs to change. As it is about the whole conversation, it is told at the `title`.',
  },
  'one-open': {
    severity: 'warning',
    says: '{reason}',
    means:
      'A decision needs two choices at least. With one, a person clicks on, learns nothing and shows nothing; and if the others are closed by a `when`, they may feel that the course has decided for them. Give another choice a looser `when` or none, write one more that a sensible person might take, or let the earlier choice lead straight to what comes next.',
  },
  'some-next': {
    severity: 'warning',
    says: 'Not every choice of this scene has a `next`, and each counts for its own choice alone: there is one below {named} and none below {left}, so from there it goes on to {where}.{cure}',
    means:
      'A choice without a `next` goes on to the scene that stands below its own in the file, whatever the choices beside it say. So a `next` under the last choice is not for all of them, and a forgotten one is not seen: the conversation goes on, somewhere else than you think. Write a `next` below each choice of such a scene. This is only told where choices of one scene part: not where one goes to an ending and the others on to the next scene, which is the plainest way to leave early.',
  },
  'always-next': {
    severity: 'warning',
    says: 'Where {name} is taken, `{when}` always holds ({range}), so the `next` never leads on to {left}. Change the number so that it parts people, or {only}.',
    means:
      'Behind this `next` stand several ways, and the first whose condition holds is followed. All who come to this one go it, as every way through the conversation that leads here has been tried. So what you wrote for the others is lost at this place, although people may come to the same scene from elsewhere. Most often a number was changed further up, or has a digit too few.',
  },
  'no-consequence': {
    severity: 'warning',
    says: '{choice} has no `consequence`, so nobody sees what it does. Write below it what the customer says or does next.',
    means:
      'The consequence is what the customer does next, shown at once. It is what people learn from most: they see what their words did before anybody explains it. Without it the page simply moves on, as if nobody had heard. One short sentence is enough, as in `- consequence: She puts the pen down.`',
  },
  'no-feedback': {
    severity: 'warning',
    says: '{choice} has no `feedback`, so nobody learns why it works or does not. Write below it what it did, and why.',
    means:
      'Feedback is the coach: in practice it comes at once, otherwise in the debrief. People who are new to this need the reason told, and those who chose well want to know why it worked. Say what was done, what it did, and what would have worked better. Every choice deserves it, the good ones too.',
  },
  'praise-or-blame': {
    severity: 'warning',
    says: '"{words}" is about the person. Say instead what the words did to the customer, and why, or what would have worked better.',
    means:
      'Feedback helps when it is about what was done and how. Praise and blame turn people\'s eyes from the customer to themselves: praise tells them nothing they could do again, and blame makes them defend themselves. Instead of "Well done", write what worked: "You gave the five calls back to her, so she knows you heard." Instead of "You should have asked", write "One question about tomorrow would have changed the whole talk."',
  },
  'long-line': {
    severity: 'warning',
    says: 'This line has {count} words, and the reading level in course.yaml allows {words}. Cut it, or tell a part of it in the scene.',
    means:
      'People read three or four choices side by side before they take one, often on a telephone and not in their first language. Long lines are skimmed, and nobody talks like that at a counter. Keep one thought a line. How many words are allowed is set once for the course, under `reading` in content/course.yaml.',
  },
  'long-sentence': {
    severity: 'warning',
    says: 'This sentence has {count} words, and the reading level in course.yaml allows {words}: "{sentence}". Make two of it.',
    means:
      'A lesson is read on a break, and a brief between two meetings. Whoever comes to the end of a long sentence has to remember how it began. Two sentences with one thought each are read faster, and by more people. What stands in quotation marks is not counted, since others said it. How many words are allowed is set once for the course, under `reading` in content/course.yaml.',
  },
  'hard-to-read': {
    severity: 'warning',
    says: 'This sentence is hard to read at the age of {age}, because {cause}: "{sentence}".{cure}',
    means:
      'Seven formulas judge each sentence of ten words or more by the length of its words and by how common they are; here four of them or more place it above the reading age that the course states. The message says whether its words make it so or how many there are: it is judged once more with its longest words changed for short ones, and once more in two halves. Formulas do not understand what they read, so trust your ear: read it aloud. If you need a breath in the middle, or a word that a new colleague would not know, change it. If a person is meant to talk like that, leave it. Names are not weighed, nor in lessons and briefs the words of terms that the glossary explains, what stands in quotation marks, and a source in brackets. The age is set once for the course, under `reading` in content/course.yaml.',
  },
  'unkind-words': {
    severity: 'warning',
    says: '{words} can hurt somebody, or leave somebody out.{cure}',
    means:
      'Somebody who takes this course may live with what the word makes fun of, or do the job it names. This is looked for in titles and names, in what you tell, in feedback, and in what the learner can say; what a customer says is left alone, because an unkind customer may be meant. In a lesson, a brief, a sheet, a drawn scene and what is set once it is looked for in all that does not stand in quotation marks. If the word is right where it stands, leave it: a warning stops nothing.',
  },
  'meter-never-read': {
    severity: 'warning',
    says: 'Nothing depends on the meter "{name}": no condition, rule or ending asks about it, no cue shows it, and it has no `limit`. Use it, or take it out.',
    means:
      'A meter is worth its trouble when it decides something or shows something: a choice that opens at a value, an ending, a rule, a cue that tells how the customer looks. This one only counts. Often it is left over from a first draft. Write a cue for it or a `when` that asks about it; or take it out, with the effects that change it.',
  },
  'meter-never-changed': {
    severity: 'warning',
    says: 'No choice changes the meter "{name}", so it always stays where it starts. Change it in an `effect`, or take it out.',
    means:
      'Something in the script asks about this meter, but nothing ever moves it: the answer is the same for everybody, whatever they do. Either an effect was forgotten, such as `effect: trust +10` below a choice, or the meter is not needed, and neither is the condition or the cue that asks about it.',
  },
  'flag-never-read': {
    severity: 'warning',
    says: 'Nothing depends on the flag "{name}": no condition, rule or ending asks about it. Use it in a `when`, or take it out.',
    means:
      'A flag remembers that something happened, so that the script can come back to it: a promise that was made, a reason that is known. This one is never asked about, so what people did is forgotten. Perhaps a condition was meant to ask about it and is missing; if not, take it out, with the effects that set it.',
  },
  'flag-never-set': {
    severity: 'warning',
    says: 'No choice sets the flag "{name}", so it never holds. Write "set {name}" in an `effect`, or take it out.',
    means:
      'Something in the script asks about this flag, but nothing ever sets it: a condition with `not` before it always holds, and one without it never does. Most likely an effect was forgotten, such as `effect: set promised` below the choice where the promise is made. If the flag is not needed, take it out, and the conditions that ask about it.',
  },
  'effect-too-far': {
    severity: 'warning',
    says: '"{written}" is more than all of "{name}", which goes from {from} to {to}: wherever it stands, it comes to its end. Write a smaller number, or, if that is what you want, "{name} = {from}" or "{name} = {to}".',
    means:
      'A meter stays between its two ends, so a step that is longer than all of it always ends at one of them, whatever was said before: the customer forgets all of it, for better or worse. Most often a digit was typed twice. If one thing is to decide all, say so with `=`, so that whoever reads the script sees that it is meant.',
  },
  'never-marked': {
    severity: 'warning',
    says: 'No choice gives evidence for "{name}", so nobody is ever shown to have it or to lack it. Mark the choices that show it, as in "evidence: {name} +1", or take it out here.',
    means:
      'What stands under `secondary` is told to people as something that the conversation is about, and after it they look for how they did. Here they would find nothing, because no choice is marked for it. Look for choices in which it can be seen, and give them a mark, 2 where it is done well and -1 where it is the opposite. If there are none, the conversation is about other things, and the name is better left out.',
  },
  'unlisted-competence': {
    severity: 'warning',
    says: '{choice} gives evidence for "{name}", which stands neither under `primary` nor under `secondary`, so nobody is told that the conversation is about it.{also} Write it under `secondary`, or take the marks away.',
    means:
      'People are told before a conversation what it is about, and after it how they did in that: both by the names under `primary` and `secondary`. A mark for another competence is kept with the run, but nobody who takes the course or plans it would look for it here. If the conversation shows it in earnest, name it under `secondary`; if it is only left over from an earlier draft, take the marks away.',
  },
  'never-speaks': {
    severity: 'warning',
    says: '"{name}" is in the cast and never speaks. Write a line for them, such as "{first} (calm): …", or {cure}.',
    means:
      'The cast is who speaks: each of them has a face and a name that stand beside what they say. Nobody ever sees this one. Either a line is missing, or it is written as narration, perhaps under another name; then begin it with the name, a mood and a colon. Somebody who is only talked about needs no place in the cast: say who they are in what is told, or in the `about` of somebody who speaks.',
  },
  'no-why': {
    severity: 'warning',
    says: 'The question "{question}" does not say why for {options}. Add "- why: …" there: what is right or wrong about it.',
    means:
      'When people have answered, they are told whether it was right, and the `why` tells them the reason: that is what they learn from, more than from having been right. An answer without one leaves them to guess, and those who guessed well believe that they knew. One sentence is enough, below the right answers as well: `- why: It gives the fact back before it judges.`',
  },
  'short-pass': {
    severity: 'warning',
    after: ['some-next'],
    says: 'A run of {decisions} passes here: {path}. Let the way to this ending be longer, or mark the choices on it lower.',
    means:
      'One or two good choices can be luck. From three decisions on there is something to see, so a conversation that can be passed with fewer should not be. Usually a choice leads straight to an ending that was meant for those who have gone the whole way: look at its `next`.',
  },
  'longer-than-minutes': {
    severity: 'warning',
    after: ['some-next'],
    says: '`minutes` says {said}, but the longest run takes about {minutes} ({words} words, and time for {decisions}): {run}. Say {minutes}, or make it shorter.',
    means:
      'People choose when to begin by what you say it takes. The time is worked out from the words of the longest run, at 238 a minute (the average of adults who read English silently, Brysbaert 2019), and twelve seconds for each decision. The message names the scenes of that run by their ids, and the ending. Many people read more slowly, so be generous. Say the longer time in `minutes`, cut words, or shorten the longest way.',
  },
  'shorter-than-minutes': {
    severity: 'warning',
    after: ['some-next'],
    says: '`minutes` says {said}, but the longest run takes about {minutes}. Say what it takes, or leave it if people do something else meanwhile.',
    means:
      'People choose when to begin by what you say it takes, and who reads forty minutes waits for a better day. The time is worked out from the words of the longest run, at 238 a minute (the average of adults who read English silently, Brysbaert 2019), and twelve seconds for each decision. This is only told where `minutes` says more than three times as much, so most often there is a digit too many. If people are to talk to each other meanwhile, write `# fine: shorter-than-minutes` above the line.',
  },
  'needless-fine': {
    severity: 'warning',
    says: 'This note says that "{name}" is fine on the line below it, and nothing of that name is found there.{guess} Take the note away, or put it right above the line it speaks of.',
    means:
      'A note such as `%% fine: long-line` on a line of its own (in YAML `# fine: long-line`) tells the tool that you have looked at what it would say of the next line, and leave it as it is. Several codes stand with commas between them. Only what is worth a look can be left so, never a mistake. Here the tool has nothing to say: the line has been mended, the note has moved away from it, or the code is misspelt.',
  },
} as const satisfies Record<string, Entry>;
