import type { Choice, Effect, Guard, Logic, Route, Target } from '../../src/model/graph.ts';
import { scriptOf } from './script.ts';

/** Writes a graph's logic down as a trainer would: the way back from `compile`. */
export function write(logic: Logic): string {
  const { start, meters, flags, rules, primary, secondary } = logic;
  const front = [
    `start: ${start}`,
    `primary: [${primary.join(', ')}]`,
    `secondary: [${secondary.join(', ')}]`,
    `rules: [${rules.map(({ when, go, except }) => `{ when: ${writeGuard(when)}, go: ${writeTarget(go)}, except: [${except.join(', ')}] }`).join(', ')}]`,
  ];
  const scenes = logic.scenes.map(({ id, enter, choices }) =>
    [
      `## ${id}: A scene`,
      ...(enter.length > 0 ? [`- enter: ${writeEffects(enter)}`] : []),
      ...choices.map(writeChoice),
    ].join('\n'),
  );
  const endings = logic.endings.map(({ id, when, result }) =>
    [
      `## ending ${id}: An ending`,
      ...(when ? [`- when: ${writeGuard(when)}`] : []),
      `- result: ${result}`,
    ].join('\n'),
  );
  const script = scriptOf([...scenes, ...endings].join('\n\n'), front.join('\n'));
  const range = meters.map(({ id, from, to, start, limit }) => {
    const most = limit === undefined ? '' : `, limit: ${limit}`;
    return `  ${id}: { from: ${from}, to: ${to}, start: ${start}${most} }\n`;
  });
  return script
    .replace(/(?<=meters:\n)( {2}.*\n)+/, range.join(''))
    .replace(/flags: .*/, `flags: [${flags.join(', ')}]`);
}

/** Brackets round every part of a part, and nowhere else. */
export function writeGuard(guard: Guard, inside = false): string {
  if ('flag' in guard) return guard.flag;
  if ('visited' in guard) return `visited ${guard.visited}`;
  if ('not' in guard) return `not ${writeGuard(guard.not, true)}`;
  if ('meter' in guard) return `${guard.meter} ${guard.is.replace('-', ' ')} ${guard.value}`;
  const [parts, word] = 'all' in guard ? [guard.all, ' and '] : [guard.any, ' or '];
  const text = parts.map((part) => writeGuard(part, true)).join(word);
  return inside ? `(${text})` : text;
}

function writeChoice({ id, was, when, effects, evidence, critical, next }: Choice): string {
  const marks = Object.entries(evidence).map(
    ([name, mark]) => `${name} ${mark < 0 ? mark : `+${mark}`}`,
  );
  return [
    `- [${id}] "Some words."`,
    ...(was ? [`  - was: ${was}`] : []),
    ...(when ? [`  - when: ${writeGuard(when)}`] : []),
    ...(effects.length > 0 ? [`  - effect: ${writeEffects(effects)}`] : []),
    ...(marks.length > 0 ? [`  - evidence: ${marks.join(', ')}`] : []),
    ...(critical ? ['  - critical: yes'] : []),
    `  - next: ${next.map(writeRoute).join(', otherwise ')}`,
  ].join('\n');
}

function writeRoute({ when, to }: Route): string {
  return writeTarget(to) + (when ? ` when ${writeGuard(when)}` : '');
}

function writeTarget(target: Target): string {
  if ('scene' in target) return target.scene;
  return target.ending === true ? 'ending' : target.ending;
}

function writeEffects(effects: readonly Effect[]): string {
  return effects
    .map((effect) => {
      if ('flag' in effect) return `${effect.to ? 'set' : 'clear'} ${effect.flag}`;
      if ('set' in effect) return `${effect.meter} = ${effect.set}`;
      return `${effect.meter} ${effect.add < 0 ? '-' : '+'}${Math.abs(effect.add)}`;
    })
    .join(', ');
}
