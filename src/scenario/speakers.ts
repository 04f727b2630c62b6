import type { Problem } from '../model/problem.ts';

/**
 * Whether `name: text` looks like a line that somebody says, although nobody of that name is in the
 * cast ("Dana's brother: Give it to me."), and not like narration with a colon ("The screen says:
 * full."). Knows English words alone. A name that could be any word's is only somebody's if what
 * follows talks as people do: about "I" and "we", with a question or a call, or in quotation marks.
 */
export function seemsSpoken(name: string, text: string, cast: readonly string[]): boolean {
  if (!/^(?:["“„«‘'¿¡…*_]|\p{Lu})/u.test(text)) return false;
  if (isPerson(name) || isOfCast(name, cast)) return true;
  const words = name.split(' ');
  const isName = words.every((word) => /^\p{Lu}/u.test(word) && !/^\p{Lu}{2,}$/u.test(word));
  return isName && !words.some((word) => labels.has(word.toLowerCase())) && talk.test(text);
}

/** "Brother", "Her older brother", "Dana's brother", "Night porter". */
export function isPerson(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!/^\p{Lu}/u.test(name) || !people.has(last)) return false;
  if (words.length <= 2) return !deeds.has(first);
  return /['’]s?$/.test(first) || whose.has(first);
}

/** By a part of the name that the script does not call them by: "Mr Wilk", "Wilk". */
function isOfCast(name: string, cast: readonly string[]): boolean {
  const known = new Set(cast.filter((word) => word !== 'you').flatMap((full) => full.split(/\s+/)));
  return name.split(' ').every((word) => {
    return /^\p{Lu}/u.test(word) && (titles.has(word) || known.has(word.toLowerCase()));
  });
}

/**
 * Without somebody who is not in the cast and of whom a line with a mood has been found to be a mistake;
 * and without them all in a script that is not in English.
 */
export function speakersHeard(problems: readonly Problem[], lang: string): Problem[] {
  const nameIn = ({ facts }: Problem) => String(facts?.['name']).toLowerCase();
  const told = new Set(problems.filter(({ code }) => code === 'unknown-name').map(nameIn));
  const isHeard = (one: Problem) => /^en\b/.test(lang) && !told.has(nameIn(one));
  return problems.filter((one) => one.code !== 'unknown-speaker' || isHeard(one));
}

const list = (words: string) => new Set(words.split(' '));

const people = list(
  'adult agent analyst architect assistant attendant aunt baby banker bartender boss boy boyfriend ' +
    'brother builder bystander caller captain carer cashier chef child clerk client cleaner coach ' +
    'colleague companion concierge conductor consultant cook cousin coworker customer dad daughter ' +
    'dentist dispatcher doctor doorman driver electrician employee engineer everybody everyone father ' +
    'fiancé fiancée fitter flatmate friend gentleman girl girlfriend grandad granddaughter grandfather ' +
    'grandma grandmother grandpa grandson granny guard guest guide handyman host hostess housekeeper ' +
    'husband inspector interpreter janitor kid lady landlady landlord lawyer leader librarian lodger ' +
    'man manager mate mechanic me member midwife mother mum mom narrator neighbour neighbor nephew ' +
    'niece nurse officer operator owner paramedic parent partner passenger patient pensioner ' +
    'pharmacist physiotherapist pilot plumber policeman policewoman porter principal receptionist ' +
    'relative resident salesman saleswoman secretary security seller shopper sister solicitor ' +
    'somebody someone son stepfather stepmother steward stewardess stranger student supervisor ' +
    'surgeon teacher technician teenager tenant therapist trainee trainer translator twin uncle user ' +
    'visitor voice waiter waitress warden wife woman worker',
);
const whose = list('a an another her his my one our some that the their this your');
/** What may stand before somebody in a sentence that tells the learner what to do. */
const deeds = list(
  'and ask be bring but call fetch find for from get help is meet no not or remember ring see tell ' +
    'thank then to until warn with',
);
const titles = new Set(['Dr', 'Dr.', 'Miss', 'Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Mx']);
const labels = list(
  'advert after afternoon afterwards alarm announcement answer app april attention august background ' +
    'banner before booking budget button by card caution chat complaint computer context customers ' +
    'date day december display door earlier email e-mail error evening example february file finally ' +
    'form friday from goal header headline hint important inbox inside instruction instructions ' +
    'intercom january july june label later leaflet letter line log march may meanwhile memo menu ' +
    'message midnight monday morning motto night nb noon note notes notice november now october once ' +
    'option order outcome outside part phone place playback policy poster problem ps question quote ' +
    'radio reason receipt record recording remember reminder report result reviews review rule rules ' +
    'saturday scene screen september setting sign silence slogan sms speaker statement status step ' +
    'subject suddenly sunday system tag task tannoy tape television text then thought thursday ticket ' +
    'time tip title to today tomorrow tonight topic tuesday tv voicemail warning website wednesday ' +
    'week welcome yesterday',
);
const talk =
  /[?!]|^["“„«]|\b(?:I|me|my|mine|we|us|our|ours)\b|^(?:hello|hi|no|oh|okay|please|sorry|thank you|thanks|well|yes)\b ?[,.…]/i;
