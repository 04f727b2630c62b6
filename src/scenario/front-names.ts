import type { Rule } from '../model/graph.ts';
import type { Desk, Named } from '../language/desk.ts';
import type { NameKind } from '../language/names.ts';
import { badId } from '../language/plain-id.ts';
import type { FrontRead } from './front-matter.ts';
import { personId } from './cast.ts';
import { readGuard } from './guard.ts';
import { guardWords } from './guard-words.ts';

/**
 * Looks up every name the front matter uses in what the whole file declares, and reads the rules,
 * which name meters and flags in words.
 */
export function checkFrontMatter(front: FrontRead, desk: Desk): Rule[] {
  const { start, primary = [], secondary = [], rules = [], debrief } = front.parts;
  const know = (name: string, kind: NameKind, path: Path, key = false) =>
    desk.know(name, kind, front.at(path, key));
  checkDeclared(front, desk);
  checkCast(front, desk);
  checkVariants(front, desk);
  if (start && desk.names.endings.includes(start)) {
    const expected = 'the id of a scene, because a conversation cannot begin with its end';
    desk.note('wrong-value', front.at(['start']), { key: 'start', actual: `"${start}"`, expected });
  } else if (start) know(start, 'targets', ['start']);
  checkCompetences({ primary, secondary }, front, desk);
  debrief?.['turning-points'].forEach(({ scene }, i) =>
    desk.know(scene, 'targets', front.at(['debrief', 'turning-points', i, 'scene']), {
      of: 'scenes',
    }),
  );
  return rules.flatMap(({ when, go, except }, i): Rule[] => {
    if (go !== 'ending')
      desk.know(go, 'targets', front.at(['rules', i, 'go']), { words: ['ending'] });
    except.forEach((name, j) => know(name, 'targets', ['rules', i, 'except', j]));
    const guard = readGuard({ text: when, at: inside(front.at(['rules', i, 'when']), desk) }, desk);
    if (!guard) return [];
    if (go === 'ending') return [{ when: guard, go: { ending: true }, except }];
    const to = desk.names.endings.includes(go) ? { ending: go } : { scene: go };
    return [{ when: guard, go: to, except }];
  });
}

/** Each is there, and is named once: it is scored, or it is not. */
function checkCompetences(lists: Record<string, string[]>, front: FrontRead, desk: Desk): void {
  const seen = new Map<string, [list: string, at: number]>();
  for (const [list, names] of Object.entries(lists)) {
    for (const [i, name] of names.entries()) {
      const at = front.at([list, i]);
      const [where, first] = seen.get(name) ?? [];
      if (first !== undefined) {
        const line = desk.source.spot(first).line;
        desk.note('competence-twice', at, { name, list: where!, line });
      } else if (desk.know(name, 'competences', at)) seen.set(name, [list, at]);
    }
  }
}

/** Meters and flags share their names with each other and with no word of a condition. */
function checkDeclared(front: FrontRead, desk: Desk): void {
  const seen = new Map<string, Named>();
  const declare = (kind: string, name: string, at: number) => {
    const before = seen.get(name);
    if ([...guardWords, 'when', 'otherwise'].includes(name)) {
      desk.note('bad-id', at, badId(name, ', because the script means something else by it'));
    } else if (before !== undefined) {
      const or = before.kind === 'flag' && kind === 'flag' ? orOne : '';
      desk.noteTwice(name, { kind, at }, { ...before, kind: `the ${before.kind}` }, or);
    } else seen.set(name, { kind, at });
  };
  for (const id of Object.keys(front.parts.meters ?? {})) {
    declare('meter', id, front.at(['meters', id], true));
  }
  front.parts.flags?.forEach((id, i) => declare('flag', id, front.at(['flags', i])));
}

/** Of two with one name only one would ever be seen. */
function checkCast({ parts, at }: FrontRead, desk: Desk): void {
  const people = [
    ...(parts.customer ? [{ path: ['customer', 'name'], ...parts.customer }] : []),
    ...(parts.others ?? []).map((one, i) => ({ path: ['others', i, 'name'], ...one })),
  ];
  for (const [i, { name, path }] of people.entries()) {
    const before = people.slice(0, i).find((one) => personId(one.name) === personId(name));
    if (!before) continue;
    const other = { kind: 'the person', at: at(before.path) };
    desk.noteTwice(name, { kind: 'person', at: at(path) }, other, orOne);
  }
}

const orOne = ', or take one away if both are one';

function checkVariants({ parts, at }: FrontRead, desk: Desk): void {
  for (const [id, { starts, set }] of Object.entries(parts.variants ?? {})) {
    for (const [name, start] of Object.entries(starts)) {
      const path = ['variants', id, 'starts', name];
      if (!desk.know(name, 'meters', at(path, true))) continue;
      const meter = parts.meters?.[name];
      const most = Math.min(meter?.to ?? Infinity, meter?.limit ?? Infinity);
      if (!meter || (start >= meter.from && start <= most)) continue;
      const expected = `from ${meter.from} to ${most}`;
      desk.note('wrong-value', at(path), { key: path.join('.'), actual: `"${start}"`, expected });
    }
    set.forEach((flag, i) => desk.know(flag, 'flags', at(['variants', id, 'set', i])));
  }
}

/** A text may stand in quotation marks; what it says begins after them. */
function inside(at: number, desk: Desk): number {
  return /['"]/.test(desk.source.text.charAt(at)) ? at + 1 : at;
}

type Path = (string | number)[];
