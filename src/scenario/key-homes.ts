import { FrontMatter } from '../model/front-matter.ts';
import { choiceKeys, endingKeys, sceneKeys } from './key-names.ts';

/**
 * Where a key belongs that is known in another place of a script, as a sentence with a blank before it:
 * that it is no key where it stands helps nobody who wants what it does. `id` is the scene, ending or
 * choice that it stands under. Nothing of a word that is a key nowhere.
 */
export function homeOf(name: string, place: Place, id = ''): string | undefined {
  const cure = cures[place][name] ?? homes.find(({ keys }) => keys.includes(name))?.in[place];
  return cure && ` ${cure.replaceAll('{id}', id).replaceAll('{name}', name)}`;
}

/** The same of a key at the top of the file, and of one of a person or a rule there. */
export function frontHomeOf(
  name: string,
  [list]: readonly (string | number)[],
): string | undefined {
  if (list === undefined) return homeOf(name, 'front');
  if (list === 'customer' || list === 'others') return homeOf(name, 'person');
  return list === 'rules' ? homeOf(name, 'rule') : undefined;
}

const belowChoice = 'It belongs under a choice, which says for itself what comes of it.';
const belowScene = 'It belongs under the heading of a scene.';

/** By the keys of a place, what is said of one of them that stands in another. */
const homes: readonly { keys: readonly string[]; in: Partial<Record<Place, string>> }[] = [
  {
    keys: choiceKeys,
    in: {
      scene: `${belowChoice} Move it below the choice that it is meant for, two blanks further in.`,
      ending:
        'An ending has no choices. Take it away; what is to be read here stands below the keys.',
      front: `${belowChoice} Move it there.`,
    },
  },
  {
    keys: sceneKeys,
    in: {
      ending: `${belowScene} Nobody plays on after an ending. Take it away.`,
      choice: `It belongs right under the heading of the scene, above all else, and begins at the margin: "- {name}: …".`,
      front: `${belowScene} Move it there: "- {name}: …".`,
    },
  },
  {
    keys: endingKeys,
    in: { front: 'It belongs under the heading of an ending. Move it there: "- {name}: …".' },
  },
  {
    keys: Object.keys(FrontMatter.shape),
    in: {
      scene: 'It belongs at the top of the file, between the two lines of hyphens.',
      ending: 'It belongs at the top of the file, between the two lines of hyphens.',
      choice: 'It belongs at the top of the file, between the two lines of hyphens.',
    },
  },
];

const competences =
  'Write "primary: […]" for those that it is scored by, and "secondary: […]" for those that it touches.';

/** What more can be said of some. */
const cures: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  scene: {
    when: 'A scene has no condition. Say at the choice that leads here when it does: "next: {id} when …, otherwise …".',
    result:
      'Only an ending has a result. If this is one, it has no choices: write "## ending {id}: …". If not, take this line away.',
  },
  ending: { next: 'Nobody plays on after an ending. Take this line away.' },
  choice: {
    result:
      'Only an ending has a result. Take this line away; "- next: ending …" says to which ending this leads.',
  },
  front: {
    competences,
    competence: competences,
    skills: competences,
    next: 'Where a choice leads is said under that choice. With which scene it begins is said by "start: …".',
    when: 'It belongs to a choice, an ending or a rule. A rule is written "rules:", below it "  - when: …", and below that "    go: …".',
    go: 'It belongs to a rule: write "rules:", below it "  - when: …", and below that "    go: …".',
  },
  person: {
    role: 'Write "about".',
    job: 'Write "about".',
    description: 'Write "about".',
    wants: 'Write "asks-for".',
    picture: 'Write "portrait".',
    face: 'Write "portrait".',
  },
  rule: {
    next: 'Write "go".',
    effect:
      'A rule only leads somewhere. What changes there stands under the heading of that scene: "- enter: …".',
  },
};

type Place = 'scene' | 'ending' | 'choice' | 'front' | 'person' | 'rule';
