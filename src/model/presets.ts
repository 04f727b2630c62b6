/**
 * Learning systems that need the course to tell them less, by the word for `lms.preset` in course.yaml.
 * A preset is here only where a source says what goes wrong without it, and sets only what that source
 * is about: what every system takes is the default. (No source asks for another exit than "suspend",
 * another status word than the success rules have, or another score than 0 to 100.)
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
} as const satisfies Record<string, Preset>;

export const presetNames = Object.keys(presets) as PresetName[]; // An object's keys are its own.

/** The switches as they hold: what is written by itself wins over the preset, and that over the default. */
export function settle({ preset, interactions, objectives }: Written): Switches {
  const { sets }: Preset = preset ? presets[preset] : nothing;
  return {
    interactions: interactions ?? sets.interactions ?? true,
    objectives: objectives ?? sets.objectives ?? true,
  };
}

/** The switches that were written by themselves and are not as the preset has them. */
export function overridden(written: Written): Switch[] {
  const { sets }: Preset = written.preset ? presets[written.preset] : nothing;
  return switches.filter(
    (name) =>
      sets[name] !== undefined && written[name] !== undefined && written[name] !== sets[name],
  );
}

const switches = ['interactions', 'objectives'] as const;
const nothing: Preset = { name: '', sets: {}, why: '', source: '' };

export type PresetName = keyof typeof presets;
export type Switch = (typeof switches)[number];
export type Switches = Record<Switch, boolean>;
export type Preset = {
  name: string;
  sets: Partial<Switches>;
  /** What goes wrong in that system otherwise. */
  why: string;
  /** Whose word that is. */
  source: string;
};
/** As course.yaml has it. */
type Written = { preset?: PresetName | undefined } & {
  [Name in Switch]?: boolean | undefined;
};
