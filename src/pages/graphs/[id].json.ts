import course from 'virtual:course';
import type { APIRoute, InferGetStaticPropsType } from 'astro';

/** Each conversation as its compiled graph, by the published schema. */
export function getStaticPaths() {
  return course.scenarios.map(({ graph }) => ({ params: { id: graph.id }, props: { graph } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.graph);
