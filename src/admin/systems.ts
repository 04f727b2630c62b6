/**
 * The learning systems that admins ask about: which package to take, what to set, what is not known.
 * `tried` is said only of what somebody did in that system; everything else says whose word it is.
 * Nothing is guessed: a setting that no source names is not there. `{passed}` is the status that the
 * course's own rule ends with.
 */
export const systems: readonly System[] = [
  {
    name: 'Moodle',
    known: 'tried',
    scope:
      'Moodle 5.1 and 4.5, with test packages, in November 2026. This very package has not been imported there. That 2004 is not supported is from docs.moodle.org, SCORM FAQ.',
    take: 'SCORM 1.2. Moodle does not support 2004, and its report of answers shows nothing for a 2004 package.',
    settings: [
      'Activity completion: require the status “{passed}”. It is written once the rule above says so.',
      '“Force completed”: off. Switched on, it completes any attempt that has a score. (Read in its source, not tried.)',
      'Course structure in the player: “Disabled”. The frame is then 952 pixels wide in a window of 1366, and 714 otherwise; both are enough.',
      'Grades: the score is taken as it comes, 0 to 100.',
      'In the report of answers, tick “question”, “right answer” and “result”: it shows responses alone at first. Its columns are in the order in which somebody did things, so go by the id.',
      'To replace: upload the new zip in the settings of the same activity. Records stay, because the identifiers do.',
    ],
    beware:
      'While the network is down, Moodle may say that it has saved. The course finds out, at the next launch at the latest, and sends it again.',
  },
  {
    name: 'Totara',
    known: 'vendor',
    scope: 'totara.help, SCORM troubleshooting (version 13).',
    take: 'SCORM 1.2; its player comes from Moodle’s.',
    settings: [
      'Upload the zip. A package on another host is not tracked.',
      'To replace: new identifiers in the manifest would clear the attempts there are. Those of this course never change.',
    ],
    unknown: 'Which settings of its own matter beside those of Moodle.',
  },
  {
    name: 'Canvas',
    known: 'vendor',
    scope:
      'Pages of the vendor of the SCORM tool in Canvas, Rustici Engine. Which page was not noted.',
    take: 'SCORM 1.2, to begin with.',
    settings: [
      'Open it from the assignment or module where it stands. Launch links are signed, so a link to a place inside the package does not work.',
    ],
    unknown: 'How it weighs a score against a status, and which form it reports best.',
  },
  {
    name: 'Blackboard',
    known: 'vendor',
    scope: 'help.blackboard.com, Add Content Packages.',
    take: 'SCORM 1.2, to begin with.',
    settings: [
      'If a warning says that it is imported as plain content, the zip was not taken as SCORM, and nothing would be tracked: check that imsmanifest.xml is at the top of what you uploaded.',
    ],
    unknown: 'Which setting of its grade book fits best.',
  },
  {
    name: 'Cornerstone',
    known: 'vendor',
    scope:
      'Vendor pages, of which the address was not noted, and issue 2222 of the Adapt framework.',
    take: 'SCORM 2004 3rd edition: its reports say more for 2004 than for 1.2.',
    settings: [
      'Packages may have 250 MB; the size of this one is above.',
      'It asks for the style “Passed / Incomplete”. That is what the rule “until-passed” writes.',
    ],
    beware: 'While a window is closing it may not answer. By then the course has saved {saved}.',
    unknown: 'Whether SCORM 2004 4th edition is taken.',
  },
  {
    name: 'SAP SuccessFactors',
    known: 'vendor',
    scope:
      'help.sap.com, Learning content implementation guide (1H 2026), note 2978409, and a content specification that a customer of it has published.',
    take: 'SCORM 1.2, to begin with.',
    settings: [
      'Paths are case-sensitive, and special characters are refused. Every name in a package for SCORM 1.2 is in small letters.',
      'A session ends after 30 minutes without a click; its structure page keeps it alive while it is open.',
    ],
    beware:
      'Content often lies on another host than the LMS. Then the interface may be late, or not in sight: open the connection check once, as a learner.',
    unknown: 'Which form it reports best.',
  },
  {
    name: 'Docebo',
    known: 'vendor',
    scope: 'help.docebo.com, article 360020128479.',
    take: 'SCORM 2004 3rd edition, or SCORM 1.2. Sequencing is not supported, and this package needs none.',
    settings: [
      'It refuses zips with program files of a server in them. This one holds pages, pictures, one script and one style sheet.',
      'The manifest must be at the top of the zip. It is.',
    ],
    unknown: 'Whether SCORM 2004 4th edition is taken.',
  },
  {
    name: 'TalentLMS',
    known: 'vendor',
    scope: 'help.talentlms.com, article 26499696329756.',
    take: 'SCORM 1.2. It takes no SCORM 2004.',
    settings: ['The manifest must be at the top of the zip. It is.'],
    unknown: 'What its report shows of single answers.',
  },
  {
    name: 'ILIAS',
    known: 'vendor',
    scope:
      'Its public issues and changes 2770, 10225 and 10928, and issue 55 of LiaScript-Exporter, on version 9.13.',
    take: 'SCORM 1.2, to begin with.',
    settings: [],
    beware:
      'Saving can hold the page up for seconds where a course writes much at once. This one writes one value where it saves a place, and the rows of a run together at its end. Whoever packs the course can leave the rows out: “preset: ilias” in course.yaml.',
    unknown: 'Which settings of a learning module matter.',
  },
  {
    name: 'OpenOLAT',
    known: 'vendor',
    scope: 'The documentation of OLAT 6, from which it comes.',
    take: 'SCORM 1.2. We found nothing that says 2004 is taken.',
    settings: [],
    unknown: 'Which settings matter.',
  },
  {
    name: 'Open edX',
    known: 'vendor',
    scope:
      'The public issues 43, 90 and 104 of openedx-scorm-xblock, and issue 35 of LiaScript-Exporter.',
    take: 'SCORM 2004 3rd edition: “passed” of SCORM 1.2 was not counted as completed before August 2025.',
    settings: [],
    beware:
      'Its block keeps a handful of elements. Whoever packs the course can have it send no others: “preset: open-edx” in course.yaml.',
    unknown: 'Which settings matter.',
  },
  {
    name: 'KnowBe4',
    known: 'vendor',
    scope: 'A customer’s word, in issue 316 of adapt-contrib-spoor.',
    take: 'SCORM 1.2, to begin with.',
    settings: [],
    beware:
      'A package that has met an error of its data model cannot be added to a training. Whoever packs the course can have it send neither objectives nor rows: “preset: knowbe4” in course.yaml.',
    unknown: 'Which settings matter, and which form it reports best.',
  },
  {
    name: 'Skillsoft Skillport',
    known: 'vendor',
    scope:
      'documentation.skillsoft.com, Custom Content Authoring Guidelines for SCORM 1.2 (2017), Performance Considerations.',
    take: 'SCORM 1.2.',
    settings: [],
    beware:
      'It supports no course that has it store something with each page. Whoever packs the course can have it store every ten minutes and where something ends: “preset: skillport” in course.yaml.',
    unknown: 'Whether what came after Skillport asks for the same.',
  },
  {
    name: 'SCORM Cloud',
    known: 'vendor',
    scope: 'support.scorm.com, article 360035814314.',
    take: 'The zip that you mean to use elsewhere: it is a place to try one.',
    settings: [
      'Let the course open in a window of its own, and leave it by “Save and leave”. In a frameset the last save can be lost when somebody closes the window with the player in Chrome.',
    ],
    unknown: 'What an account of yours shows in its reports.',
  },
];

export type System = {
  name: string;
  known: 'tried' | 'vendor';
  /** What was tried or read, and where. */
  scope: string;
  /** Which of the zips. */
  take: string;
  settings: readonly string[];
  beware?: string;
  /** What we could not find out. */
  unknown?: string;
};
