/** Keys whose texts are shown as they are written, in whichever file. */
export const isBareKey = (key: string): boolean => bareKeys.includes(key);

const bareKeys = ['title', 'short', 'sector', 'kind', 'name', 'term', 'ask', 'help', 'say', 'add'];
