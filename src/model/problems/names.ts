import type { Entry } from './entry.ts';

/** Mistakes about names: ids that mean nothing, or two things. */
export const names = {
  'unknown-target': {
    severity: 'error',
    says: 'There is no scene or ending called "{name}".{guess} Write its heading, or name one that is there{of}.',
    means:
      'Scenes and endings are called by the word before the colon of their heading: `## facts: What happened` is `facts`, and `## ending open: Nobody knows` is `open`. Here one is named that has no heading, so people would be sent to a place that does not exist. Most often the name is misspelt, or it is the title, which stands behind that colon, or the heading has another name by now. If the scene is still to come, write its heading and one choice today; the rest can follow.',
  },
  'declared-otherwise': {
    severity: 'error',
    says: '"{name}" stands here, and wherever it is used it is called "{other}". Write "{other}" here{or}.',
    means:
      'A meter, a flag, a person, a scene, an ending, a competence or a value is declared in one place and used in others, always by the same name. Here the two differ by a letter or two: the name in this place is used nowhere, and the other one is used, once or more. So this is most likely the one that is misspelt, and one correction mends all of them. If this name is the right one, change it wherever the other stands.',
  },
  'unknown-name': {
    severity: 'error',
    says: '"{name}" is not in the cast.{guess} Write one of these: {known}; or name the person under `others`.',
    means:
      'A line that begins with a name and a colon is speech, and the page shows the face and the name of whoever speaks. Only the cast can speak: `You`, the customer, and everybody under `others`, each by the whole name or by its first word. Correct the name, or add the person at the top of the file, as in `others: [{ name: Omar Haddad }]`. If nobody speaks here, let the line begin with another word.',
  },
  'unknown-meter': {
    severity: 'error',
    says: 'There is no meter called "{name}".{guess} Write one that is declared ({known}), or declare it under `meters`.',
    means:
      'A meter is a number that choices move, such as trust, or the money spent so far. It is declared at the top of the file, with how far it goes and where it begins; this one is not, so nobody could say what it is. Correct the name, or add a line below `meters:`, such as `trust: { from: 0, to: 100, start: 40 }`. Something that is only so or not so is a flag, and is asked about by its name alone: `when: promised`.',
  },
  'unknown-flag': {
    severity: 'error',
    says: 'There is no flag called "{name}".{guess} Write one that is declared ({known}), or declare it under `flags`.',
    means:
      'A flag remembers that something is so, such as that a promise was made; at the beginning all are off. Only those that are listed at the top of the file exist, so nothing could set this one, and nothing that waits for it would ever happen. Correct the name, or add it to the list, as in `flags: [promised, left]`. For something that can be more or less, such as trust, take a meter.',
  },
  'unknown-competence': {
    severity: 'error',
    says: 'There is no competence called "{name}".{guess} Those that can stand here: {known}.',
    means:
      'What people show in a choice counts towards a competence, by its id in content/competences.yaml, and the LMS hears of it under that id. Marks for one that is not there would be lost, and so would the credit for something done well. The title is what people read, and can change; write the id, the word at the margin of that file. Correct it here, or describe the new competence in that file first. A playthrough can only name competences that its conversation names.',
  },
  'unknown-mood': {
    severity: 'error',
    says: '"{name}" is not a mood.{guess} Write one of these: {known}.',
    means:
      'The mood in brackets picks the face that is drawn, and people who do not see it are told it in words. Only these moods have a face, and they are written in small letters. Take the one that comes nearest, as in `Nora (wary): So what happens now?` Without brackets, a person keeps the mood that they had last.',
  },
  'unknown-value': {
    severity: 'error',
    says: 'There is no value called "${name}" in content/site.yaml.{guess} Write one that is declared there ({known}), or declare it.',
    means:
      'A word with a dollar sign before it stands for something that each organisation sets once, such as a spending limit or the name of a policy, so that the same course fits every house. This one is not set, and people would read the sign and the word instead of what they stand for. Correct the name, or declare it in content/site.yaml with a `type`, a `default` and a line `about` what it is for. A price in dollars is left alone: `$50`.',
  },
  'unknown-term': {
    severity: 'error',
    says: 'There is no term called "{name}" in content/glossary.yaml.{guess} Write the id of one that is there{or}.',
    means:
      'A word between `<Term id="recovery-paradox">` and `</Term>` can be pressed, and then says what it means. What it means is written once, in content/glossary.yaml, under the id, and this id is not there. Correct the id, or add it to that file with the `term` and what it `means`. Where a course has no such file yet, make one.',
  },
  'unknown-word': {
    severity: 'error',
    says: 'There is no <{name}>.{guess} Words that can stand here: {known}.',
    means:
      'A word in angle brackets stands for something that the page can do: show a picture, a sound or a film, and in a lesson also ask a question, give something to sort, or open the way into a conversation. For one that is not known there is nothing to show, and the page could not be made. Correct the spelling, capital letters included, or take it away. To make a word stand out, no brackets are needed: `_so_`, or `**so**`.',
  },
  'unknown-scenario': {
    severity: 'error',
    says: 'There is no scenario called "{name}" in the course; content/course.yaml says which there are.{guess}',
    means:
      'In a lesson, `<Scenario id="no-room" />` is the way into a conversation, and this one would lead nowhere. The id is the name of the file without its ending. The conversation must be written, in content/scenarios/en, and be in the course: its id stands under `scenarios` in content/course.yaml. Correct the id here, or add the conversation there.',
  },
  'duplicate-id': {
    severity: 'error',
    says: 'The {kind} "{name}" shares its name with {other}. Give one of the two another {what}{or}.',
    means:
      'An id is the one name by which the rest of the file, a saved place and the LMS know something: of two that are called the same, nobody could tell which is meant. Scenes and endings share their names, and so do meters and flags; choices need only differ from those in the same scene, and an old id under `was` still counts. Give another id to the one that is newer, and change it wherever it is named. What people have done so far stays with the older one.',
  },
  'same-code': {
    severity: 'error',
    says: 'The ids "{name}" and "{other}" {same} Rename the newer one.',
    means:
      'To save room in the LMS, an id is kept there in a short form that is worked out from its letters, and by chance these two come to the same one. Somebody who comes back could be put in the wrong place, or two answers could end up in one row of the record. A small change is enough: `promise-it` for `promise`. Rename the one that nobody has met yet, and what is saved about the other stays as it is.',
  },
  'bad-id': {
    severity: 'error',
    says: '"{name}" cannot be an id{why}. Choose another: lower-case letters, digits and hyphens, a letter first, two characters at least.{guess}',
    means:
      'An id is a short name for the tool, the LMS and saved places; people who take the course read a title or a sentence instead. It goes into addresses and records in which blanks, capitals and accents get lost, and a few words, such as `not`, `ending` and `leave`, have a meaning of their own in a script. Take a word or two joined by a hyphen: `[ask-first]`, or `## back-room: In the back room`. The name of the file of a lesson or a conversation is an id, too.',
  },
} as const satisfies Record<string, Entry>;
