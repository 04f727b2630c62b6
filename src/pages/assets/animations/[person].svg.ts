import course from 'virtual:course';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { moodsOf, timelineOf } from '../../../animation/timeline.ts';
import { drawFaces } from '../../../course/faces.ts';

/** One picture for everybody in a drawn scene, with the faces they show in it. */
export function getStaticPaths() {
  return Object.entries(course.animations).flatMap(([id, file]) =>
    [...moodsOf(timelineOf(file))].map(([person, moods]) => ({
      params: { person: `${id}-${person}` },
      props: { person: { id: person, ...file.people[person]! }, moods },
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(drawFaces(props.person, props.moods), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
