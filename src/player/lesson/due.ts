import { comeBy, reviewDays } from '../../record/review.ts';
import { today } from '../day.ts';
import { theDrawer } from '../drawer.ts';

/** The last question of a lesson's check was answered for the first time: its reviews count from now. */
export function beginReviews(lesson: string): void {
  theDrawer().put(`review/${lesson}`, { day: today(), done: 0 });
}

/** The reviews of a lesson; nothing where its check was not taken on this device. */
export function reviewsOf(lesson: string): Reviews | undefined {
  const kept = theDrawer().read(`review/${lesson}`);
  if (!kept) return undefined;
  const come = comeBy(kept.day, today());
  return { ...kept, come, isDue: come > kept.done, next: kept.day + (reviewDays[come] ?? 0) };
}

type Reviews = {
  /** When the check was taken: whole days since 1 January 2024, UTC. */
  day: number;
  /** How many have come, and up to which they are done. */
  come: number;
  done: number;
  isDue: boolean;
  /** The day of the one after; after the last, the day of the check. */
  next: number;
};
