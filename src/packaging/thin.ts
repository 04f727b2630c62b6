import type { Label } from '../model/label.ts';
import { scormStandards } from '../model/standard.ts';
import { checkPackage } from './check.ts';
import { collect, type Collected } from './collect.ts';
import { encode, readBelow, refuseBroken } from './contents.ts';
import { thinName } from './file-name.ts';
import { editions, standardOf, type Edition } from './formats.ts';
import { learnerFiles } from './learner-files.ts';
import { licencesName, writeLicences } from './licences.ts';
import { materialsOf, readInScript } from './made-of.ts';
import { promise, promisesName, readPromised } from './promises.ts';
import { zip } from './zip.ts';

/**
 * The same course for organisations that have many LMSs, or bring out new versions often: for each LMS a
 * small zip that only shows it, and once the folder that its host publishes. What is in the host's folder is
 * what a full package holds, told which LMSs may show it.
 */
export function packThin(
  dist: string,
  site: ReadonlyMap<string, Uint8Array>,
  label: Label & { thin: NonNullable<Label['thin']> },
): Thin[] {
  const launchers = editions.map((format) => {
    const within = readBelow(dist, `thin/${standardOf(format)}`);
    const frames = new URL(label.thin.host).origin;
    const all = collect(dist, within, label, format, { own: 'thin/launcher', frames });
    const bytes = zip(all.files);
    checkPackage(bytes, format);
    return { ...all, format, file: `thin/${thinName(label, format)}`, bytes };
  });
  return [...launchers, packHost(dist, site, label)];
}

function packHost(
  dist: string,
  site: ReadonlyMap<string, Uint8Array>,
  label: Label & { thin: NonNullable<Label['thin']> },
): Thin {
  const files = new Map<string, Uint8Array>();
  const from = label.thin.lms.join(' ');
  const used = new Set<string>();
  for (const standard of scormStandards) {
    const folder = learnerFiles(dist, site, standard, { script: `thin/${standard}`, from });
    refuseBroken(folder);
    for (const [name, bytes] of folder) files.set(`${standard}/${name}`, bytes);
    for (const name of folder.keys()) used.add(name);
  }
  const inScript = scormStandards.flatMap((standard) => readInScript(dist, `thin/${standard}`));
  const materials = materialsOf(used, [...new Set(inScript)]);
  files.set(licencesName, encode(writeLicences(label, materials)));
  // What is published takes the place of what was: the zips in LMSs may be older than either.
  const promised = promise(readPromised(dist, label), label, 'scorm12');
  files.set(promisesName, encode(JSON.stringify(promised)));
  return { files, materials, file: `thin/${thinName(label, 'host')}`, bytes: zip(files) };
}

/** The host's folder is imported by no LMS, and has no sheet: what to do with it stands on the others'. */
export type Thin = Pick<Collected, 'files' | 'materials'> &
  Partial<Pick<Collected, 'content' | 'sheet'>> & {
    file: string;
    bytes: Uint8Array;
    format?: Edition;
  };
