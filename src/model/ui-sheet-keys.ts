/** Keys of the words round a sheet, a private page to fill in. */
export const sheetKeys = {
  'sheet-choose': 'In a menu, before anything is chosen.',
  'sheet-fill': 'Opens a row that has a name, where many things are asked of each.',
  'sheet-add': 'The button for another row, where the sheet has no words of its own for it.',
  'sheet-up': 'The button of a row: one place further up.',
  'sheet-out': 'The button of a row that takes it out.',
  'sheet-back': 'The button that puts back what was taken out last.',
  'sheet-says': 'The heading above what the sheet says of what is filled in.',
  'sheet-wheel': 'What its picture is called: {title}.',
  'sheet-wheel-two':
    'Below a picture of two numbers, what its dotted line and its other one are: {first}, {second}.',
  'sheet-print': 'The button that prints the sheet alone.',
} as const;
