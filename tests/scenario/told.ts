import { graphOf } from './script.ts';

/** What a learner reads in a scene of these paragraphs: "who mood: text", or the text alone. */
export function told(paragraphs: string): string[] {
  const { beats, texts } = graphOf(`## counter: An empty box

${paragraphs}

- [look] "May I look?"

## ending open: Open
- result: partial`);
  return beats.counter!.map((beat) =>
    'told' in beat ? texts[beat.told]! : `${beat.who} ${beat.mood}: ${texts[beat.text]}`,
  );
}
