import type { Entry } from './entry.ts';

/** Mistakes about files, and about what is written in YAML. */
export const files = {
  'not-utf8': {
    severity: 'error',
    says: 'This file is not UTF-8 text: the byte at {at} cannot be read. Save it again as UTF-8.',
    means:
      'UTF-8 is the way in which nearly every program writes down letters today; this file was saved in another, as some older editors and some spreadsheets do. People would see wrong signs where you wrote an é, a dash or a curly quotation mark. Open the file in the program it was made with, choose "Save as", and take UTF-8 where it asks for the encoding. Then look whether those signs are still the ones you wrote.',
  },
  'merge-marks': {
    severity: 'error',
    says: 'Two versions of a text stand here, because two people have changed it. {cure}',
    means:
      'When two people have changed the same lines and both changes are put together by Git, it leaves both, one below the other: the first between `<<<<<<<` and `=======`, the second between `=======` and `>>>>>>>`. Somebody has to choose. Keep the better one, or make one of both, and delete the lines with these signs. Until then nothing else in the file is looked at.',
  },
  'file-twice': {
    severity: 'error',
    says: 'What this file begins with stands here once more, so all of it may be there twice. Take one of the two away, from line {line} to the end or all above it.',
    means:
      'When a whole text is pasted into a file that already holds it, everything is there twice: every scene, every id, every question. Nothing in it can be told apart then, so nothing else in the file is looked at. If you have changed one of the two, keep that one.',
  },
  'odd-blank': {
    severity: 'error',
    says: 'There {what} {place}. {cure}{also}',
    means:
      'Word processors and web pages have signs of their own that look like a blank, or like nothing at all; one that keeps two words in one line is the commonest. In the middle of a sentence it does no harm. At the beginning of a line, or behind a hyphen, a hash sign or the colon of a key, only a true blank is read as one, so the line would not be what you see. Delete the sign and type a blank, or copy the blank from a line that is right. As long as it is there, nothing else in this file has been looked at.',
  },
  'missing-file': {
    severity: 'error',
    says: '{file} is not there. {cure}',
    means:
      'The files of a course name each other, and a few must always be there; this one is wanted and was not found. Most often it was moved or renamed, or its name is misspelt where it is wanted. Give the file the name that the message says, or change the name where it stands. A playthrough goes with the conversation of the same name, as `no-room.play` does with `no-room.mdx`, and both lie in one folder.',
  },
  'empty-content': {
    severity: 'error',
    says: 'There is no {what} in {folder}. {cure}',
    means:
      'A course is made of lessons and conversations, at least one of each, and the tool found none here. It only sees files whose names end in `.mdx`, in the folder that the message names: one that lies a folder higher, or ends in `.txt`, is passed over. `npm run new -- lesson my-lesson` or `npm run new -- scenario my-customer` writes a first one for you to fill in. If a whole course should be there, put the folder back from your last copy.',
  },
  'empty-yaml': {
    severity: 'error',
    says: 'Nothing is written {where}. Put back what stood there, or write its keys; write {} where it is to be empty.',
    means:
      'This file, or the top of it, holds no key at all: it is blank, or every line of it is a note, with `#` before it. All that is named elsewhere and should be declared here is missing, so nothing of that has been looked at yet. Most often it was emptied or saved too early: undo that, or take it from your last copy. Where nothing is to be declared on purpose, as in a site.yaml of a course without values, two curly brackets say so: `{}`.',
  },
  'broken-yaml': {
    severity: 'error',
    says: 'The YAML cannot be read here: {reason}',
    means:
      'YAML is the form of what stands at the top of lessons and conversations, and in files that end in `.yaml`: a key, a colon, a blank, a text. A few signs mean something of their own there, such as a colon with a blank behind it, a bracket, `*` or `@`, and here the tool cannot tell what is meant; so it cannot read the keys beside it, either. Quotation marks round the whole text help most often: `title: "The box: empty"`; a text that has such marks itself stands between single ones, and one of many lines below `>-`. In braces a comma stands between one key with its value and the next. If you see nothing wrong in this line, look at the end of the one above it.',
  },
  'no-front-matter': {
    severity: 'error',
    says: 'The file has no front matter. Begin it with a line of three hyphens, the keys, and three hyphens again.',
    means:
      'The front matter is what stands at the top of a file, between two lines of three hyphens: the title, how long it takes, who the customer is. Without it there is no page to show, so nothing else in the file has been looked at yet. In a lesson it also counts as missing when one of the two lines is not there, or is not exactly `---`. Copy the top of a file that works and change it, or let `npm run new -- lesson my-lesson` write a whole file for you.',
  },
  'missing-key': {
    severity: 'error',
    says: '{where} has no "{key}". Add {expected}.',
    means:
      'A few things must always be said: without them a page would have no title, a meter no place to begin, or the LMS would not hear how a conversation ended. Write the key there, with what the message asks for. Where the message joins names with points, they lead down into the keys: `listen.levels` is `levels` below `listen`.',
  },
  'wrong-value': {
    severity: 'error',
    says: '{place}"{key}"{of} is {actual}, but it should be {expected}.{guess}',
    means:
      'The key is right, but what stands behind it is of another kind than is wanted there, and the course could do nothing sensible with it. A number is written in digits, as in `minutes: 12`, and a list in square brackets, as in `flags: [promised, left]`. A key that may be left out is better left out than left empty. Where the message joins names with points, they lead down into the keys: `reading.age` is `age` below `reading`.',
  },
  'unknown-key': {
    severity: 'error',
    says: '"{name}" is not a key {where}.{guess} Known keys: {known}.',
    means:
      'Keys are a fixed set of words, so that each means one thing. One that is misspelt would otherwise be passed over without a word: an `efect` would change nothing, and nobody would know why the customer stays cold. Correct the spelling (capital letters count), or take it away. It may also be a good key in the wrong place: `when`, for example, belongs to a choice, an ending or a rule, and never to a scene.',
  },
  'duplicate-key': {
    severity: 'error',
    says: 'The key "{name}" is already there, at line {line}. {cure}',
    means:
      'One thing can have each key only once: of two, the tool could not know which one you mean. Often a line was copied, and the old one was forgotten; then take one of them away. If both are meant, join them: effects and marks stand behind one key with commas between them, as in `effect: trust +20, set promised`, and two sentences become one text.',
  },
} as const satisfies Record<string, Entry>;
