import course from 'virtual:course';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { styleOf } from '../../../animation/style.ts';
import ofAll from '../../../styles/animation.css?inline';

/** The style of a drawn scene, which the page asks for where the scene is. */
export function getStaticPaths() {
  return Object.entries(course.animations).map(([id, file]) => ({
    params: { scene: id },
    props: { style: ofAll + styleOf(id, file) },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.style, { headers: { 'Content-Type': 'text/css' } });
