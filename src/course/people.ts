import type { Beat, Graph, Person } from '../model/graph.ts';
import type { Mood } from '../model/names.ts';

/** Who speaks last before the choices: the person whose face the scene shows. */
export function facing(graph: Graph, place: string): Speech | undefined {
  return graph.beats[place]?.findLast(
    (beat): beat is Speech => 'who' in beat && beat.who !== 'you',
  );
}

/** The customer's first face, for the course page and the briefing. */
export function firstFace(graph: Graph): { who: Person; mood: Mood } {
  const first = graph.beats[graph.logic.start]?.find(
    (beat): beat is Speech => 'who' in beat && beat.who === graph.customer.id,
  );
  return { who: graph.customer, mood: first?.mood ?? 'neutral' };
}

export function personOf(graph: Graph, id: string): Person {
  return [graph.customer, ...graph.others].find((person) => person.id === id) ?? graph.customer;
}

/** Everybody who shows a face in the conversation, with the moods they show. */
export function facesOf(graph: Graph): { person: Person; moods: Mood[] }[] {
  const speeches = Object.values(graph.beats)
    .flat()
    .filter((beat): beat is Speech => 'who' in beat);
  return [graph.customer, ...graph.others].flatMap((person) => {
    const moods = speeches.filter(({ who }) => who === person.id).map(({ mood }) => mood);
    return moods.length > 0 ? [{ person, moods: [...new Set(moods)] }] : [];
  });
}

/** The first word of a name: what one calls somebody in a margin. */
export function callName(person: Person): string {
  return person.name.split(' ')[0]!;
}

export type Speech = Extract<Beat, { who: string }>;
