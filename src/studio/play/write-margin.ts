import { make } from '../../player/part.ts';
import type { Margin, Told } from './margin.ts';

/** The margin as elements: numbers in a table, everything else in words; scenes by their titles. */
export function writeMargin(margin: Margin, titles: Titles): HTMLElement[] {
  const { last, ending, choices } = margin;
  const linkTo = (id: string, kind = 'scene') => {
    const link = make('a', '', titles[id] ?? id);
    link.setAttribute('href', `../#${kind}-${id}`);
    return link;
  };
  return [
    ...(last ? [make('h3', '', 'The last choice'), tellLast(last, linkTo)] : []),
    ...(ending ? [make('h3', '', 'The ending'), tellEnding(ending, linkTo)] : []),
    make('h3', '', 'How things stand'),
    metersIn(margin),
    make('p', '', 'Flags that are set: ', asWritten(margin.flags.join(', '), 'none'), '.'),
    make(
      'p',
      '',
      `Scenes so far, ${margin.visited.length}: `,
      ...listed(margin.visited.map((id) => linkTo(id))),
      '.',
    ),
    ...(choices.length > 0
      ? [make('h3', '', 'Choices in ', linkTo(margin.at)), tellChoices(choices, linkTo)]
      : []),
  ];
}

function tellLast(last: NonNullable<Margin['last']>, linkTo: Linking): HTMLElement {
  return make('p', '', nameOf(last.choice), ' in ', linkTo(last.at), '. ', ...tellDeeds(last));
}

function tellEnding(
  { id, result, score, passes }: NonNullable<Margin['ending']>,
  linkTo: Linking,
): HTMLElement {
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

function tellChoices(choices: readonly Told[], linkTo: Linking): HTMLElement {
  return make('ul', 'choices-told', ...choices.map((choice) => tellChoice(choice, linkTo)));
}

function tellChoice(choice: Told, linkTo: Linking): HTMLElement {
  const { id, closed, leads, ends, stands, critical } = choice;
  if (closed !== undefined) {
    return make('li', 'closed', nameOf(id), ` is closed: it ${closed}.`);
  }
  const lead = leads
    ? [ends ? ' ends in ' : ' leads to ', linkTo(leads, ends ? 'ending' : 'scene')]
    : [' leads to the endings, and none of them holds'];
  const after = stands && !ends ? `, with ${stands}` : '';
  const more = make('span', 'soft', ...tellDeeds(choice), critical ? ' Safety-critical.' : '');
  return make('li', '', nameOf(id), ...lead, `${after}. `, more);
}

function tellDeeds({ does, marks }: Pick<Told, 'does' | 'marks'>): (Node | string)[] {
  return ['It does: ', asWritten(does, 'nothing'), '. Marks: ', asWritten(marks, 'none'), '.'];
}

/** A choice as its line in the script begins. */
function nameOf(choice: string): HTMLElement {
  return make('code', '', `[${choice}]`);
}

/** In the author's own words, as one would type them. */
function asWritten(words: string, otherwise: string): Node | string {
  return words ? make('code', '', words) : otherwise;
}

function listed(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, i) => (i > 0 ? [', ', node] : [node]));
}

/** Makes a link to where a scene or an ending is written. */
type Linking = (id: string, kind?: string) => HTMLElement;
/** Of scenes and endings, by id. */
export type Titles = Readonly<Record<string, string>>;
