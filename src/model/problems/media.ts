import type { Entry } from './entry.ts';

/** Mistakes about pictures, sound and film, about headings, and about where links lead. */
export const media = {
  'missing-media': {
    severity: 'error',
    says: 'There is no file "{name}" in content/media.{guess} {cure}',
    means:
      'A picture, sound or film is named by its file in the folder content/media, and no file has that name. A learner would see an empty frame. Look at the spelling, capital letters included, and put the file into that folder if it is not there yet. A file in a folder below it is named with that folder, as in shop/counter.webp. Addresses of other sites cannot be shown: a package reaches nothing but its own files.',
  },
  'media-type': {
    severity: 'error',
    says: '"{name}" cannot be shown here: {reason}',
    means:
      'Every kind of file has its own word: pictures go into <Figure>, sound into <Audio>, film into <Video>, captions are .vtt and transcripts .md. Only kinds that every browser shows are taken. Save the file as one of the kinds that the message names, with the program it was made with; giving it another name is not enough.',
  },
  'media-content': {
    severity: 'error',
    says: '"{name}" is not what its name says: it does not begin as a .{ending} file does. Save it as one; another name alone does not change what is in it.',
    means:
      'The last letters of a file name say what kind of file it is, and what is in this one is of another kind, or nothing at all. Browsers would show nothing. It happens when a photo from a telephone, or captions of another kind, are only renamed. Open the file in the program it was made with and save or export it as the kind that its name should say. Captions begin with a line that says WEBVTT.',
  },
  'media-name': {
    severity: 'error',
    says: '"{name}" cannot be packed under this name. {cure}',
    means:
      'Some LMSs lose files whose names have capital letters, blanks or other signs in them, and then a learner sees an empty frame. Rename the file in content/media, and change the name wherever it is used and in credits.yaml.',
  },
  'heavy-file': {
    severity: 'warning',
    says: 'This {kind} has {size}; {most} is the most that loads well. Make it smaller: {cure}',
    means:
      'Many people take the course on a slow line or pay for what they load. What is too large comes late, or not at all. Pictures need not be wider than 1,400 pixels, speech is clear at 64 kbit a second, and a film of a minute or two at 720 lines is enough.',
  },
  'heavy-course': {
    severity: 'warning',
    says: 'The pictures, sounds and films of the course have {size} together; the budget is {most}. The largest is {largest} with {part}.',
    means:
      'A package this large takes long to upload, and some LMSs refuse it. Make the largest files smaller first, or leave out what people can do without.',
  },
  'no-alt': {
    severity: 'warning',
    says: 'This picture has no words for people who do not see it. Say what it shows: {form}. If it is only there to please, write <Figure src="{name}" decorative />.',
    means:
      'People who cannot see a picture have it read out to them, and so does everybody while the network is down. Write in one sentence what the picture tells, not that it is a picture. A picture that tells nothing is marked as decorative, and is then passed over.',
  },
  'no-captions': {
    severity: 'warning',
    says: 'This film has no captions. Add captions="….vtt"{also}, for people who do not hear it.',
    means:
      'Many people watch without sound: because they do not hear, because they sit in an open office, or because the language is not their first. Captions are a text file with times in it (.vtt), which most programs for film can write. A transcript is the same in sentences, with what can be seen, for people who do not watch at all.',
  },
  'no-transcript': {
    severity: 'warning',
    says: 'This {kind} has no transcript. Add transcript="….md": what is said{seen}, as text.',
    means:
      'A transcript says in writing what can be heard, and in a film what can be seen. It is for people who do not hear, who may not turn the sound on, or who read faster than they listen. Write it as plain Markdown in content/media; it opens below the player.',
  },
  'no-credit': {
    severity: 'warning',
    says: 'Nobody is named for this {kind}. Add to content/media/credits.yaml: "{name}:", and below it, further in, "credit: …" and "licence: …".',
    means:
      'Every picture, sound and film belongs to somebody, and most licences ask for the name to be shown. It also tells whoever packs the course that it may be used. If you made it yourself, say so: credit: Photo by our training team, licence: our own.',
  },
  'unused-media': {
    severity: 'warning',
    says: 'No lesson and no conversation of the course shows this file, so it is not packed. Name it where it should stand, or take it away.',
    means:
      'The file lies in content/media and is used nowhere. Nothing is wrong with the course; perhaps a name is misspelt, or the place it was meant for is gone. Files that nobody uses are not part of a package.',
  },
  'heading-order': {
    severity: 'warning',
    says: '{reason}',
    means:
      'People who use a screen reader move through a lesson by its headings, and a level that is left out sounds as if a part were missing. The title of the lesson is the first level. Begin its parts with "##", parts of those with "###", and so on, one hash sign more at a time; inside an activity, which has a title itself, begin with "####". For words that should only look larger or bolder, write **so**.',
  },
  'dead-link': {
    severity: 'error',
    says: '{reason}',
    means:
      'Somebody would press this and arrive nowhere. Inside the course, a lesson is "#/lessons/its-id", a part of it "#/lessons/its-id/the-words-of-its-heading" in small letters with hyphens, and a conversation "#/scenarios/its-id". Only what course.yaml names is in the course. An address elsewhere is written whole, with "https://"; it opens in a window of its own, so that nobody loses their place.',
  },
  'open-link': {
    severity: 'error',
    says: '"{url}" begins with "http:", which anybody on the way can read and change. Write "https://…".',
    means:
      'Addresses with "http:" are sent in the open, and many LMSs and browsers refuse them. Nearly every site answers to the same address with "https:". Try it in a browser first; if it does not, say in words where to look.',
  },
  'same-title': {
    severity: 'warning',
    says: 'The {kind} "{other}" has this title, too. Give one of the two another, so that people can tell them apart.',
    means:
      'On the course page and in the browser the two would look the same. Titles are for people, so they may be changed on any day; the names of the files stay.',
  },
  'unused-lesson': {
    severity: 'warning',
    says: 'No module of content/course.yaml names this lesson, so it is not in the course. Add "- lesson: {id}" under `modules`, or take the file away.',
    means:
      'What is in the course, and in which order, is said by course.yaml alone. A lesson that is not named there is checked, but nobody sees it. That is right while you are still writing it.',
  },
  'unused-scenario': {
    severity: 'warning',
    says: 'No module of content/course.yaml names this conversation, so it is not in the course. Add "{id}" to a list of `scenarios` there, or take the file away.',
    means:
      'What is in the course, and in which order, is said by course.yaml alone. A conversation that is not named there is proven, but nobody meets it. That is right while you are still writing it.',
  },
  'unused-term': {
    severity: 'warning',
    says: 'No lesson explains "{name}", so people meet it in the list of terms alone. Put <Term id="{name}"> and </Term> round the word where it is first used, or take it away here.',
    means:
      'A term of content/glossary.yaml is explained where it stands in a lesson, between `<Term id="…">` and `</Term>`, and is listed on the course page. This one stands in no lesson. Perhaps the sentence it stood in is gone, or the brackets were forgotten.',
  },
  'unused-value': {
    severity: 'warning',
    says: 'No lesson and no conversation uses "${name}".{guess} Use it, or take it away here.',
    means:
      'Whoever sets the course up for an organisation fills in every value of site.yaml. One that stands nowhere costs them work that nobody sees. Perhaps its name is written without the dollar sign, or the sentence it stood in is gone.',
  },
} as const satisfies Record<string, Entry>;
