import { join } from 'node:path';
import { CompetencesFile } from '../model/competences.ts';
import { CourseFile } from '../model/course-file.ts';
import type { Problem } from '../model/problem.ts';
import { SiteFile } from '../model/site.ts';
import { UiFile } from '../model/ui.ts';
import { readYaml, type YamlRead } from '../language/yaml/read.ts';
import { checkBare } from '../language/yaml/bare-texts.ts';
import { readText } from './files.ts';
import { pageLanguage } from './page-language.ts';
import { readGlossary, type GlossaryRead } from './glossary.ts';
import { readSources, type SourcesRead } from './sources.ts';
import { checkCurrency, valuesOf } from './site.ts';
import { checkThin } from './thin.ts';
import { checkUiWords } from './ui-words.ts';
import { unkindTexts } from './unkind-texts.ts';

/** What is set once for all lessons and conversations, in the YAML files of `content/`. */
export function readSettings(root: string): Settings {
  const files: string[] = [];
  const problems: Problem[] = [];
  const yaml = <Schema extends YamlSchema>(name: string, schema: Schema) => {
    const path = join(root, 'content', name);
    files.push(path);
    const { file, text, problems: found } = readText(path, root);
    problems.push(...found);
    if (found.length > 0) return undefined;
    const read = readYaml({ file, text, schema, where: 'in this file' });
    problems.push(...read.problems);
    return read;
  };
  const course = yaml('course.yaml', CourseFile);
  const competences = yaml('competences.yaml', CompetencesFile);
  const site = yaml('site.yaml', SiteFile);
  const ui = yaml(`ui/${pageLanguage}.yaml`, UiFile);
  problems.push(...checkUiWords(ui), ...checkCurrency(site), ...checkThin(course));
  // What the interface says is shown as it is written, too.
  problems.push(...[course, competences, ui].flatMap((read) => (read ? checkBare(read) : [])));
  problems.push(
    ...[course, competences, site, ui].flatMap((read) => (read ? unkindTexts(read) : [])),
  );
  const glossary = readGlossary(root, site?.value && valuesOf(site.value));
  const sources = readSources(root);
  problems.push(...glossary.problems, ...sources.problems);
  files.push(...glossary.paths, ...sources.paths);
  return { course, competences, site, ui, glossary, sources, problems, files };
}

type YamlSchema = Parameters<typeof readYaml>[0]['schema'];

/** Each is missing where there was no text to read, and has no value where something is wrong in it. */
export type Settings = {
  course: YamlRead<CourseFile> | undefined;
  competences: YamlRead<CompetencesFile> | undefined;
  site: YamlRead<SiteFile> | undefined;
  ui: YamlRead<UiFile> | undefined;
  glossary: GlossaryRead;
  sources: SourcesRead;
  problems: Problem[];
  files: string[];
};
