import { z } from 'zod';

/** A colour is read as a number when it has only digits, so it is asked for in quotation marks. */
const colour = 'a colour of six signs in quotation marks, such as "724133"';
const Colour = z.string(colour).regex(/^[0-9a-f]{6}$/i, colour);

const heads = [
  'afro',
  'bangs',
  'bangs2',
  'bantuKnots',
  'bear',
  'bun',
  'bun2',
  'buns',
  'cornrows',
  'cornrows2',
  'dreads1',
  'dreads2',
  'flatTop',
  'flatTopLong',
  'grayBun',
  'grayMedium',
  'grayShort',
  'hatBeanie',
  'hatHip',
  'hijab',
  'long',
  'longAfro',
  'longBangs',
  'longCurly',
  'medium1',
  'medium2',
  'medium3',
  'mediumBangs',
  'mediumBangs2',
  'mediumBangs3',
  'mediumStraight',
  'mohawk',
  'mohawk2',
  'noHair1',
  'noHair2',
  'noHair3',
  'pomp',
  'shaved1',
  'shaved2',
  'shaved3',
  'short1',
  'short2',
  'short3',
  'short4',
  'short5',
  'turban',
  'twists',
  'twists2',
] as const;

const beards = [
  'chin',
  'full',
  'full2',
  'full3',
  'full4',
  'goatee1',
  'goatee2',
  'moustache1',
  'moustache2',
  'moustache3',
  'moustache4',
  'moustache5',
  'moustache6',
  'moustache7',
  'moustache8',
  'moustache9',
] as const;

const accessories = [
  'eyepatch',
  'glasses',
  'glasses2',
  'glasses3',
  'glasses4',
  'glasses5',
  'sunglasses',
  'sunglasses2',
] as const;

/**
 * How a person is drawn, in the words of the drawings (Open Peeps); closed, because a word that is
 * not one of theirs leaves a figure without a head. The mood picks the face. `seed` decides what is
 * left open; without it, the name does.
 */
export const Portrait = z
  .strictObject({
    seed: z.string().min(1).exactOptional().describe('Any word: another word, another face.'),
    head: z
      .enum(heads)
      .exactOptional()
      .describe('Hair or head-dress, such as bun, short4 or hijab.'),
    headContrastColor: Colour.exactOptional().describe('The colour of the hair, such as "724133".'),
    skinColor: Colour.exactOptional().describe('The colour of the skin, such as "d08b5b".'),
    clothingColor: Colour.exactOptional().describe('The colour of the clothes, such as "8fa7df".'),
    facialHair: z
      .enum(beards)
      .exactOptional()
      .describe('A beard or a moustache, such as full2. Left out, there is none.'),
    accessories: z
      .enum(accessories)
      .exactOptional()
      .describe('Such as glasses2. Left out, there are none.'),
  })
  .describe('How a person is drawn.');
