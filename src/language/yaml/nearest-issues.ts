import type { Issue } from './part.ts';

/**
 * Of a value that may be one of several things and is none, what is wrong with the one that it comes
 * nearest to: where only something inside it is wrong, that is told, at its own place.
 */
export function nearestIssues(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    if (issue.code !== 'invalid_union') return [issue];
    const near = issue.errors.find((own) => own.length > 0 && own.every(isInside));
    if (!near) return [issue];
    return nearestIssues(near.map((one) => ({ ...one, path: [...issue.path, ...one.path] })));
  });
}

const isInside = ({ path }: Issue) => path.length > 0;
