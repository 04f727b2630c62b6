/**
 * Learning systems that need the course to tell them less, by the word for `lms.preset` in course.yaml.
 * A preset is here only where a source says what goes wrong without it, and sets only what that source
 * is about: what every system takes is the default. (No source asks for another exit than "suspend",
 * another status word than the success rules have, or another score than 0 to 100. Rows at fixed places,
 * as a report with columns by place would like them, are not to be had: the places of a course move when
 * it is edited, under people who are in it, and no list may have gaps.)
 */
export const presets = {
  ilias: {
    name: 'ILIAS',
    sets: { interactions: false },
    why: 'In ILIAS 9.13 the page froze for seconds each time a course wrote many values at once, as the rows of a run are.',
    source: 'github.com/LiaScript/LiaScript-Exporter, issue 55',
  },
  knowbe4: {
    name: 'KnowBe4',
    sets: { interactions: false, objectives: false },
    why: 'KnowBe4 takes no package into a training that has met an error of its data model, and objectives and rows are where systems differ most.',
    source: 'github.com/adaptlearning/adapt-contrib-spoor, issue 316',
  },
  'open-edx': {
    name: 'Open edX',
    sets: { interactions: false, objectives: false },
    why: 'The SCORM block of Open edX knows a handful of elements; rows and objectives are none of them, and each value is a request of its own.',
    source:
      'github.com/LiaScript/LiaScript-Exporter, issue 35, and github.com/raccoongang/edx_xblock_scorm, issue 30',
  },
  skillport: {
    name: 'Skillsoft Skillport',
    sets: { saves: 'seldom' },
    why: 'Skillport supports no course that has it store something with each page; once in ten to fifteen minutes, and at the end of a part or of the visit, is what it asks for.',
    source:
      'documentation.skillsoft.com, Custom Content Authoring Guidelines, SCORM 1.2, Performance Considerations',
  },
} as const satisfies Record<string, Preset>;

export const presetNames = Object.keys(presets) as PresetName[]; // An object's keys are its own.

/** The settings as they hold: what is written by itself wins over the preset, and that over the default. */
export function settle({ preset, ...written }: Written): Settings {
  const { sets }: Preset = preset ? presets[preset] : nothing;
  return {
    interactions: written.interactions ?? sets.interactions ?? true,
    objectives: written.objectives ?? sets.objectives ?? true,
    saves: written.saves ?? sets.saves ?? 'at-once',
  };
}

/** The settings that were written by themselves and are not as the preset has them. */
export function overridden(written: Written): Setting[] {
  const { sets }: Preset = written.preset ? presets[written.preset] : nothing;
  return settings.filter(
    (name) =>
      sets[name] !== undefined && written[name] !== undefined && written[name] !== sets[name],
  );
}

/** When a place is stored: with each decision, or now and then. What counts is stored at once in any case. */
export const saves = ['at-once', 'seldom'] as const;

const settings = ['interactions', 'objectives', 'saves'] as const;
const nothing: Preset = { name: '', sets: {}, why: '', source: '' };

export type PresetName = keyof typeof presets;
export type Setting = (typeof settings)[number];
/** The lists that the LMS is told, or is not. */
export type Switches = { interactions: boolean; objectives: boolean };
export type Settings = Switches & { saves: (typeof saves)[number] };
export type Preset = {
  name: string;
  sets: Partial<Settings>;
  /** What goes wrong in that system otherwise. */
  why: string;
  /** Whose word that is. */
  source: string;
};
/** As course.yaml has it. */
type Written = { preset?: PresetName | undefined } & {
  [Name in Setting]?: Settings[Name] | undefined;
};
