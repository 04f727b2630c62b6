/** What is printed or shown of each conversation, by its address, in the order in which it is used. */
export const sheets = {
  facilitator: 'Facilitator',
  customer: 'Customer',
  observer: 'Observer',
  group: 'Group mode',
  voices: 'Script by speaker',
} as const;

export type SheetName = keyof typeof sheets;
