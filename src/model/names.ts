import { z } from 'zod';

/**
 * The word an author gives to a scene, a choice, a flag, a lesson: lower-case letters, digits and
 * hyphens, a letter first, two characters at least. Ids are never positions, so that moving a
 * scene loses nobody's place.
 */
export const idPattern = /^[a-z][a-z0-9-]+$/;
export const Id = z.string().regex(idPattern);

/**
 * The id of something that is declared elsewhere. Whatever else stands there is told when it is looked
 * up, as a name that is not there: only then is known what it was meant for.
 */
export const Name = z.string().min(1).meta({ pattern: idPattern.source });

/** 200 characters is the titleType of imscp_rootv1p1p2.xsd (SCORM 1.2): what is packed alone has it there. */
export const Title = z.string().min(1).max(200);

/** What a face can show. Closed, so that every mood has a drawing and a word for a screen reader. */
export const moods = [
  'calm',
  'pleased',
  'relieved',
  'moved',
  'neutral',
  'guarded',
  'wary',
  'tense',
  'impatient',
  'annoyed',
  'angry',
  'furious',
  'upset',
  'anxious',
  'afraid',
  'ashamed',
  'tired',
  'sad',
  'cold',
  'puzzled',
  'amused',
] as const;
export const Mood = z.enum(moods);
export type Mood = (typeof moods)[number];

export const results = ['success', 'partial', 'failure'] as const;
export const EndingResult = z.enum(results);
export type EndingResult = (typeof results)[number];
