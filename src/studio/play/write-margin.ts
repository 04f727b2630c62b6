import { make } from '../../player/part.ts';
import type { Line, Margin } from './margin.ts';

/** The margin as elements: numbers in a table, everything else in words. */
export function writeMargin(margin: Margin): HTMLElement[] {
  const { last, ending, lines } = margin;
  return [
    ...(last ? [make('h3', '', 'The last line'), tellLast(last)] : []),
    ...(ending ? [make('h3', '', 'The ending'), tellEnding(ending)] : []),
    make('h3', '', 'How things stand'),
    metersIn(margin),
    make('p', '', 'Set: ', margin.flags.join(', ') || 'nothing', '.'),
    make('p', '', `Scenes so far, ${margin.visited.length}: `, ...listed(margin.visited), '.'),
    ...(lines.length > 0 ? [make('h3', '', `Lines in ${margin.at}`), linesIn(lines)] : []),
  ];
}

function tellLast({ choice, at, does, marks }: NonNullable<Margin['last']>): HTMLElement {
  const said = make('p', '', make('b', '', choice), ' in ', linkTo(at), '. ');
  said.append(`It does: ${does || 'nothing'}. Marks: ${marks || 'none'}.`);
  return said;
}

function tellEnding({ id, result, score, passes }: NonNullable<Margin['ending']>): HTMLElement {
  const told = make('p', '', linkTo(id, 'ending'), `: ${result}. `);
  const scored = score === undefined ? 'Nothing counted' : `Score ${score.toFixed(2)} of 1`;
  told.append(`${scored}: ${passes ? 'a pass' : 'no pass'}.`);
  return told;
}

function metersIn({ meters }: Margin): HTMLElement {
  const head = ['Meter', 'Before', 'Now'].map((name, i) => {
    const cell = make('th', i > 0 ? 'n' : '', name);
    cell.setAttribute('scope', 'col');
    return cell;
  });
  const rows = meters.map(({ id, before, now, limit }) => {
    const name = make('th', '', limit === undefined ? id : `${id}, of ${limit}`);
    name.setAttribute('scope', 'row');
    return make('tr', '', name, make('td', 'n', String(before)), make('td', 'n', String(now)));
  });
  const table = make('table', '', make('thead', '', make('tr', '', ...head)));
  table.append(make('tbody', '', ...rows));
  return table;
}

function linesIn(lines: readonly Line[]): HTMLElement {
  return make('ul', 'lines', ...lines.map(tellLine));
}

function tellLine(line: Line): HTMLElement {
  const { id, does, marks, closed, leads, ends, stands, critical } = line;
  const name = make('b', '', id);
  if (closed !== undefined) {
    return make('li', 'closed', name, make('span', '', ` is closed: it ${closed}.`));
  }
  const lead = leads
    ? [ends ? ' ends in ' : ' leads to ', linkTo(leads, ends ? 'ending' : 'scene')]
    : [' leads to the endings, and none of them holds'];
  const after = stands && !ends ? `, with ${stands}` : '';
  const more = `It does: ${does || 'nothing'}. Marks: ${marks || 'none'}.`;
  return make(
    'li',
    '',
    name,
    ...lead,
    `${after}. `,
    make('span', 'soft', `${more}${critical ? ' Safety-critical.' : ''}`),
  );
}

function listed(ids: readonly string[]): (Node | string)[] {
  return ids.flatMap((id, i) => (i > 0 ? [', ', linkTo(id)] : [linkTo(id)]));
}

/** To where it is written. */
function linkTo(id: string, kind = 'scene'): HTMLElement {
  const link = make('a', '', id);
  link.setAttribute('href', `../#${kind}-${id}`);
  return link;
}
