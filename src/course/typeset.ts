import type { AnimationFile } from '../model/animation.ts';
import type { CompetencesFile } from '../model/competences.ts';
import type { GlossaryFile } from '../model/glossary.ts';
import type { Graph } from '../model/graph.ts';
import type { LessonFrontMatter } from '../model/lesson.ts';
import type { Rule, SheetFile, SheetRules } from '../model/sheet.ts';
import type { SourcesFile } from '../model/sources.ts';
import { setType } from './markdown.ts';

/**
 * Gives what is shown as plain words the quotation marks and dashes of print. Texts with a place
 * stay Markdown: they are set when they become HTML.
 */
export function typeset(graph: Graph): Graph {
  const { title, titles, customer, others } = graph;
  return {
    ...graph,
    title: setType(title),
    titles: Object.fromEntries(Object.entries(titles).map(([id, words]) => [id, setType(words)])),
    customer: { ...customer, ...about(customer) },
    others: others.map((person) => ({ ...person, ...about(person) })),
  };
}

export function typesetLesson(front: LessonFrontMatter): LessonFrontMatter {
  const { title, objectives, sources } = front;
  const line = front['if-then'];
  return {
    ...front,
    title: setType(title),
    objectives: objectives.map(setType),
    sources: sources.map(setType),
    ...(line && { 'if-then': setType(line) }),
  };
}

/** What a term means stays Markdown, like every text of more than a line. */
export function typesetTerms(glossary: GlossaryFile): GlossaryFile {
  const terms = Object.entries(glossary);
  return Object.fromEntries(terms.map(([id, one]) => [id, { ...one, term: setType(one.term) }]));
}

export function typesetSources({ sources, ideas }: SourcesFile): SourcesFile {
  const cited = Object.entries(sources).map(([id, words]) => [id, setType(words)]);
  return {
    sources: Object.fromEntries(cited),
    ideas: ideas.map((idea) => ({ ...idea, holds: setType(idea.holds) })),
  };
}

/** What somebody says stands in the quotation marks that a caption is written without. */
export function typesetAnimation(file: AnimationFile): AnimationFile {
  return {
    ...file,
    title: setType(file.title),
    about: setType(file.about),
    shots: file.shots.map((shot) => ({
      ...shot,
      caption: setType(shot.says === undefined ? shot.caption : `"${shot.caption}"`),
      ...(shot.seen !== undefined && { seen: setType(shot.seen) }),
    })),
  };
}

/** What can be chosen stays as it is written: conditions name it so. Pages set it where it is shown. */
export function typesetSheet(sheet: SheetFile, says: SheetRules): BuiltSheet {
  const set = (rules: readonly Rule[]) =>
    rules.map((rule) => ({ ...rule, say: setType(rule.say) }));
  const { tries: _, verdict: __, remarks: ___, counts: ____, ...shown } = sheet;
  return { ...shown, says: { ...says, verdict: set(says.verdict), remarks: set(says.remarks) } };
}

/** A sheet as the pages show it: without its examples. */
export type BuiltSheet = Omit<SheetFile, 'tries' | 'verdict' | 'remarks' | 'counts'> & {
  says: SheetRules;
};

export function typesetCompetences(competences: CompetencesFile): CompetencesFile {
  const set = Object.entries(competences).map(([id, { title, short, levels, rate }]) => {
    const seen = {
      1: levels[1].map(setType),
      2: levels[2].map(setType),
      3: levels[3].map(setType),
    };
    const words = { title: setType(title), short: setType(short), levels: seen };
    return [id, { ...words, ...(rate && { rate: rate.map(setType) }) }];
  });
  // `fromEntries` forgets what it was given.
  return Object.fromEntries(set) as CompetencesFile;
}

function about({ about }: { about?: string | undefined }): { about?: string } {
  return about ? { about: setType(about) } : {};
}
