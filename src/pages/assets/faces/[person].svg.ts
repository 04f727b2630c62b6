import course from 'virtual:course';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawFaces } from '../../../course/faces.ts';
import { facesOf } from '../../../course/people.ts';

/** One picture for everybody a learner meets, with the faces they show; drawn when the course is built. */
export function getStaticPaths() {
  return course.scenarios.flatMap(({ graph }) =>
    facesOf(graph).map(({ person, moods }) => ({
      params: { person: `${graph.id}-${person.id}` },
      props: { person, moods },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(drawFaces(props.person, props.moods), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
