import type { Drawer, Idea } from '../drawer.ts';
import { wordsOf, type Lms, type Sender, type Trouble } from './sending.ts';

/**
 * The button to send is pressed: what waits goes first, then what is typed. Whatever the LMS does not
 * take stays in the box; what it was handed is taken out of it and listed, and waits there until the
 * LMS is known to have it.
 */
export function press({ drawer, sender, lms, where, day }: Pressing): Pressed {
  const ideas = [...(drawer.read('ideas') ?? [])];
  const typed = drawer.read('words/idea') ?? '';
  const words = wordsOf(typed);
  const send = (idea: Idea) => {
    const others = ideas.filter((each) => each !== idea);
    const trouble = sender.send(lms, idea, others, where);
    if (idea.number > 0 && !ideas.includes(idea)) ideas.push(idea);
    if (ideas[0]) drawer.put('ideas', ideas);
    return trouble;
  };
  let sent: Idea | undefined;
  for (const idea of ideas.filter(({ behind }) => behind)) {
    const trouble = send((sent = idea));
    if (trouble) return { trouble };
  }
  if (!words) return sent ? { sent } : { trouble: 'empty' };
  const idea: Idea = { words, number: 0, day };
  const trouble = send(idea);
  if (idea.number > 0) drawer.put('words/idea', '');
  return trouble ? { trouble } : { sent: idea };
}

export type Pressing = {
  drawer: Pick<Drawer, 'read' | 'put'>;
  sender: Sender;
  lms: Lms;
  /** Where in the course that is. */
  where: string;
  day: number;
};

/** What came of it: the last idea that the LMS has now, or why it is not there. */
export type Pressed =
  { sent: Idea; trouble?: undefined } | { trouble: Trouble | 'empty'; sent?: undefined };
