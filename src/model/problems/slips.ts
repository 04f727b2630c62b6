import type { Entry } from './entry.ts';

/**
 * The part of the table of mistakes (`problem.ts`) that is about slips of the hand: a line that lost
 * the signs which make it what it is, so that it would be read as something else.
 */
export const slips = {
  'yaml-no-blank': {
    severity: 'error',
    says: 'There is no blank after the colon of "{name}". Write "{name}: …".',
    means:
      'At the top of a file, and in files that end in `.yaml`, the colon behind a key only counts with a blank after it. Without one, the key and what you wrote are taken for a single word, so both would be lost: `minutes:3` says nothing about how long it takes, and `minutes: 3` does. Inside a text a colon may stand as it likes, as in `https://…`.',
  },
  'yaml-no-colon': {
    severity: 'error',
    says: 'There is no colon after "{name}".{also}',
    means:
      'In this part of a file a line is a key, a colon, a blank and a text, and the colon shows where the key ends. This line has none, or has a comma in its place, so nobody could tell what it says about what. A whole one looks like this: `40: She is listening.` If the line only goes on with the text above it, begin it two blanks further in.',
  },
  'yaml-no-hyphen': {
    severity: 'error',
    says: 'This line stands in a list, but {lack}. Write "{text}"{where}.{also}',
    means:
      'In a list every entry begins with a hyphen and a blank, which shows where one thing ends and the next begins. Here the hyphen is missing, or the blank behind it, so this line is neither an entry of its own nor part of the one above. Put it there, and take nothing away: what looks as if it stood twice is most often a second entry. If the line goes on with a text above it, begin it two blanks further in than that.',
  },
  'yaml-hyphen': {
    severity: 'error',
    says: 'This line begins with a hyphen, {why}. Write "{text}", with {wants} before it.{also}',
    means:
      'A hyphen begins one thing of a list, such as one of several people. Most keys hold no list but keys of their own, and those stand below each other without a hyphen: below `cues:` a line is `40: She is listening.` and below `customer:` it is `name: Nora Lind`. In a list only the first key of each entry has the hyphen; its other keys stand below that key, two blanks further in than the hyphen. Take the one that is too many away, and begin the line in the same column as the keys beside it.',
  },
  'yaml-too-deep': {
    severity: 'error',
    says: '"{text}" begins with {has} and should begin with {wants}, {like}. {cure}{also}',
    means:
      'How far in a line begins says what it belongs to: lines in one column stand side by side, and a line further in is part of the one above it. The message counts the blanks before this line, and says how many there should be and which line shows it. If this line is the rest of a long text instead, put the whole of that text in quotation marks. Use blanks only, never the tab key.',
  },
  'yaml-indent': {
    severity: 'error',
    says: '"{text}" begins with {has}, {which}. {cure}',
    means:
      'How far in a line begins says what it belongs to, and where this one begins, it belongs to nothing, or only goes on with the text above it. Most often there is one blank too many or too few, which is hard to see. Count them: the keys of one group all begin in the same column, two blanks further in than the key that they belong to. Use blanks only, never the tab key.',
  },
  'yaml-too-far-out': {
    severity: 'error',
    says: '"{text}" begins with {has} and should begin with {wants}, {like}. {cure}{also}',
    means:
      "How far in a line begins says what it belongs to. A key such as `customer:` has nothing in its own line; what belongs to it stands below, two blanks further in. When that begins in the same column instead, the customer has no name, and the name is nobody's. The first line is `customer:`, then, and the second is `  name: Nora Lind`. The message counts the blanks before the line, and says how many there should be and which line shows it.",
  },
  'yaml-cut': {
    severity: 'error',
    says: 'The text ends in front of this sign, because a blank and "#" begin a note. Put quotation marks round the whole text: {whole}.',
    means:
      'A note of this kind is for authors, and nobody else ever sees it. Here the sign looks like a part of the text: of `Desk #4`, people would only read `Desk`. Quotation marks keep the text together, as in `title: "Desk #4, the box"`. If you do mean a note, give it a line of its own above.',
  },
  'yaml-note': {
    severity: 'warning',
    says: 'People read "{text}" and no more: a blank and "#" begin a note. If the rest belongs to the text, write {whole}. If it is a note, give it a line of its own above this one.',
    means:
      'A blank and a hash sign begin a note for authors, which nobody else ever sees, and here one stands behind a text of several words. Nobody but you can tell whether it is the end of that text. Quotation marks keep the sign in it, as in `title: "The box # the empty one"`. A note on a line of its own is never taken for a part of a text. Behind a number or a single word, such as an id, a note may stand in the same line.',
  },
  'front-matter-start': {
    severity: 'error',
    says: 'The front matter does not begin as it should. Make the very first line of the file three hyphens and nothing else: "---".',
    means:
      'The front matter is the top of the file, with the title and the customer, between two lines of three hyphens. As long as its beginning is not found, the tool cannot tell it from the story, and has looked at nothing else. No empty line may stand above it and no blank before it. Word processors like to make one long dash of three hyphens, so type them in a plain text editor.',
  },
  'front-matter-open': {
    severity: 'error',
    says: 'The front matter is not closed. {cure}',
    means:
      'The front matter is the top of the file, with the title and the customer, between two lines of three hyphens. The second of them is not there, or is made of other signs, so the tool cannot tell where the story begins, and has looked at nothing else. It belongs above the first scene, on a line of its own. Word processors like to make one long dash of three hyphens, so type them in a plain text editor.',
  },
  'lost-heading': {
    severity: 'error',
    says: 'This line looks like a heading. Begin it with two hash signs and a blank: "## {name}".',
    means:
      'Without its two signs and the blank, a heading is read as a sentence like any other. Its scene would run into the one above, and people would meet both as one, with the choices of both. If you do mean a sentence, let it begin with something else than one word and a colon.',
  },
  'missing-heading': {
    severity: 'error',
    says: 'A heading seems to be missing above this line, because {why}. Write one there, such as "{form}".{or}',
    means:
      'Every scene and every ending begins with a heading of its own, `## facts: What happened` or `## ending open: Nobody knows`. Where one is deleted, what stood below it runs into the scene above, and people would never come to it. Put it back, with the id by which the rest of the file names that scene. If nothing was deleted and the lines belong to the scene above, let them stand in its order: its keys first, then what is told and said, then the choices.',
  },
  'lost-choice': {
    severity: 'error',
    says: 'This line looks like the choice "{name}". Begin a choice with a hyphen and a blank: "- [{name}] …".{also}',
    means:
      'With a dash, a dot or a number in the place of the hyphen, or with nothing, the line becomes part of the text above it, and people would never be offered this choice. Word processors make dashes and dots out of hyphens on their own. Switch that off, or write in a plain text editor.',
  },
  'lost-key': {
    severity: 'error',
    says: 'This line looks like the key "{name}". Begin it with {lead} and a blank, as in "- {name}: {rest}".',
    means:
      'A key without its hyphen, or with a dash in its place, becomes part of the sentence above. People would read `next: plan` as the end of what the coach says, and the choice would lead to another scene than you want. Under a choice, keys begin two blanks further in than the choice; under the heading of a scene or an ending, they begin at the margin.',
  },
  'lost-next': {
    severity: 'error',
    says: 'An arrow leads nobody on, and people would read "{arrow}". {cure}.',
    means:
      'In a drawing an arrow shows where it goes on. In the script only a choice leads anywhere, by a key of its own: `- next: plan` stands below it, two blanks further in. What somebody says or does leads nowhere, and an arrow at its end would stand on the page. Write the `next` under each choice that is to lead there; without one, a choice leads to the scene that follows in the file.',
  },
  'lost-note': {
    severity: 'error',
    says: 'This looks like a note to yourself, and people would read it. Write "{form}"{where}. If they should read it, begin it with another word.',
    means:
      'A note to yourself or to a colleague begins with two percent signs and goes to the end of its line: `%% Shorter?`. Nobody who takes the course ever sees it. What begins with one percent sign, two strokes or the word TODO is a note in other programs, and `XXX` or `???` often says that something is still missing; here they are a part of what people read, and a customer would say them. In the front matter, at the top of the file, a note is a line that begins with `#`.',
  },
  'key-in-key': {
    severity: 'error',
    says: 'Behind the key "{key}" stands another, "{name}:". {cure}',
    means:
      'A line has one key, and everything behind its colon is what it says. A second key there is read as words: of `consequence: consequence: She nods.` a customer would read the second `consequence:`, and of `consequence: feedback: …` nobody would be told that it is the coach who speaks. Keep the key that you mean. Two keys stand below each other, each with its hyphen, indented alike.',
  },
  'lost-speech': {
    severity: 'error',
    says: 'This starts like speech. Write "{form}: …". If it is told and not said, begin it with another word.',
    means:
      'Somebody of the cast stands at the beginning of this line as in speech, but a bracket or the colon is lost or is another sign, or stars, quotation marks or a list hide the name. It would be told as if by nobody, without the face and the feeling that go with it. Speech is a name, a mood in round brackets, a colon, and then the words: `Nora (tense): It was empty.`',
  },
  'unknown-speaker': {
    severity: 'warning',
    says: '"{name}" is not in the cast, so this line is told, and nobody is seen saying it. If it is speech, write one of these: {known}; or name the person under `others`. If it is told, begin it with other words.',
    means:
      'The line begins as speech does, with somebody and a colon, but only the cast can speak: `You`, the customer, and everybody under `others`, each by the whole name or by its first word. So it is read as narration, or as the end of the line above it, without a face and a name. Add the person at the top of the file, as in `others: [{ name: Omar Haddad }]`, or call them as they are called there. If nobody speaks, turn the sentence round, as in "His note said that …", or put `%% fine: unknown-speaker` above it.',
  },
  'skip-back': {
    severity: 'warning',
    says: 'Who skips "{scene}" goes back to "{name}", which stands above it, and may soon be here again. Write the id of a scene further down, or "leave".',
    means:
      'Somebody who skips a scene does not want to meet it. Behind `skip` stands where they go on instead, most often the scene that follows. This one stands further up in the file, so they may have been there, and its choices may lead them straight back to what they wanted to leave. Let them go on further down, or write `skip: leave`, which stops the conversation. Where all scenes are entered from one in the middle, it may be right: then write `%% fine: skip-back` above the line.',
  },
  'never-locked': {
    severity: 'error',
    says: 'The choice "{name}" has a `locked` text and no `when`, so it is always open, and nobody ever reads why it is not. Write the `when` that it waits for, or take `locked` away.',
    means:
      'Behind `locked` stands why a choice cannot be taken yet; it is shown in the place of the choice as long as its `when` does not hold. This choice has no `when`, so people can take it from the beginning. Most often the condition was forgotten, and then the conversation is easier than you meant it to be: write it above, as in `- when: trust at least 60`. If the choice is meant to be open to everybody, it needs no such text.',
  },
  'lone-stars': {
    severity: 'warning',
    says: '{reason}',
    means:
      'Two stars before some words and two behind them make the words bold: `**so**`. With one pair lost, or with a blank between the stars and the words, nothing is bold, and the stars stand on the page. Put the other pair where the bold words end, right behind the last letter. In a title, and wherever else nothing becomes bold, take the stars away. A star that should be seen has a backslash before it: `\\*`.',
  },
  'open-quotation': {
    severity: 'error',
    says: 'This quotation mark has no partner. What stands between two of them is said, and the rest is done: add the other one, or take this one away.',
    means:
      'Quotation marks show people what is speech and what is not: `"I am sorry." You sit down.` is a sentence, and then a deed. With one of them lost the two run into each other, and nobody knows any more what they would be saying. Look for where the speech begins or ends, and put the mark there. A mark right behind a digit may mean inches, and is not counted.',
  },
  'mixed-quotation': {
    severity: 'warning',
    says: 'This quotation begins with {open} and ends with {close}. Write both as on the keyboard, "so", or both curly.',
    means:
      'Quotation marks are straight, as on the keyboard, or curly, and in one quotation both are of one kind. A word processor makes the first one curly while you type, and one that is put in later stays straight. People can read it, but it looks like a slip, and on every choice. Straight ones are always right here: the page sets them.',
  },
  'no-colon': {
    severity: 'error',
    says: 'The key "{name}" has no colon. Write "{name}: …".',
    means:
      'Under a choice or a heading, and in a playthrough, a line is a key, a colon, and what it says. Without the colon the tool finds no key there, and what you wrote would be lost: `- next plan` leads nowhere, and `- next: plan` leads to the scene `plan`.',
  },
} as const satisfies Record<string, Entry>;
