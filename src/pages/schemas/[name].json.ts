import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonSchemas } from '../../model/schemas.ts';

/** The published schemas: what each file may hold. */
export function getStaticPaths() {
  return Object.entries(jsonSchemas()).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.schema);
