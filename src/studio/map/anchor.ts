/** The id of a scene's or ending's heading in the script view, which the map and its table lead to. */
export function anchorOf({ kind, id }: { kind: 'scene' | 'ending'; id: string }): string {
  return `${kind}-${id}`;
}
