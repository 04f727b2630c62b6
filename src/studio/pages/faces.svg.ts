import bench from 'virtual:studio';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawFaces } from '../../course/faces.ts';

/** Everybody's faces for whoever plays in the studio, also of conversations that are in no course. */
export function getStaticPaths() {
  return bench.playable.flatMap(({ address, id, faces }) =>
    faces.map(({ person, moods }) => ({
      params: { scenario: address, person: `${id}-${person.id}` },
      props: { person, moods },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(drawFaces(props.person, props.moods), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
