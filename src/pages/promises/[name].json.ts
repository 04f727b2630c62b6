import course from 'virtual:course';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { portionsOf } from '../../course/portions.ts';
import { promisedBy } from '../../course/promises.ts';

/** What each portion promises; the packer puts it into its packages (`packaging/promises.ts`). */
export function getStaticPaths() {
  return portionsOf(course).map((portion) => ({
    params: { name: portion.name || portion.kind },
    props: { promised: promisedBy(portion) },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.promised);
