/**
 * Phrases of retext-equality that say nothing unkind in a conversation with a customer. Left in are
 * slurs, illness as an insult, "victim of" and "suffers from", and trades named by sex where another
 * name is as good. Where it objects to a phrase that holds one of these words ("cleaning lady",
 * "special needs"), it still does.
 */
export const ordinary: readonly string[] = [
  // The script says who somebody is: a named man is "he", and his daughter is a daughter.
  ...words('he she him her his hers himself herself'),
  ...words("he'd she'd he'll she'll he's she's"),
  ...words('man men woman women gentleman gentlemen gents lady ladies guy guys lad fellow'),
  ...words('boy boys girl girls males females boyhood girlhood'),
  ...words('dad dads daddy daddies father fathers papa papas pop mum mums mom moms mommy'),
  ...words('mommies momma mommas mama mamas mother mothers parent aunt aunts uncle uncles'),
  ...words('brother brothers sister sisters daughter daughters son sons'),
  ...words('grandma grandmother grandmothers granny grandpa grandfather grandfathers'),
  ...words('granddaughter granddaughters grandson grandsons nephew nephews niece nieces'),
  ...words('stepbrother stepbrothers stepsister stepsisters stepdad stepfather stepfathers'),
  ...words('stepmom stepmother stepmothers godfather godmother husband husbands wife wives'),
  ...words('boyfriend boyfriends girlfriend girlfriends bride groom widow widows widower widowers'),
  ...words('maternal maternity paternal paternity fraternal motherly latino latina shlomo'),
  ...['father of *', 'mother tongue', 'working mother', 'working man', 'working woman'],
  ...['mrs.', 'miss.', 'maiden name', 'small person'],
  // Trades, titles and what is named after them: rooms, beds, keys.
  ...words('actor actors hero heroes host hosts waiter waiters steward stewards janitor janitors'),
  ...words('landlord landlords landlady landladies midwife maiden alumni alumnus alumna'),
  ...words('ombudsman ombudsmen'),
  ...words('king kings queen queens prince princes princess princesses lord lords emperor'),
  ...words('kingsize queensize master masters masterful mastermind masterpiece masterplan'),
  ...words('masterstroke workmanship sportsmanship fellowship'),
  ...['master key', 'master copy', 'master plan'],
  // Fillers: a matter of style.
  ...words('basically clearly easily easy just obvious obviously simple simply'),
  ...words('straightforward straightforwardly'),
  ...['everyone knows', 'of course', 'straight forward', 'straight forwardly'],
  // Unkind of a person only, and far more often said of something else, or the usual word for it.
  ...words('alcoholic asylum barren bi binge bony challenged delirious depressed detox disabled'),
  ...words('dummy hang hanged insomnia insomniac insomniacs invalid mental nuts primitive rehab'),
  ...words('sane spade special tribe'),
  ...['detox center', 'rehab center', 'panic attack', 'sanity check', 'off the reservation'],
];

function words(list: string): string[] {
  return list.split(' ');
}
