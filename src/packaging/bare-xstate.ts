import { parseSync, Visitor, type Plugin } from 'vite';

/**
 * XState without what it has for its developers: the line to an inspector of running machines, and
 * the sentences of its errors. The build has met those errors first: it has tried every
 * conversation, in every state, with XState as it is. A fifteenth of what a learner would load of it.
 */
export const bareXState: Plugin = {
  name: 'bare-xstate',
  load: (id) => (id.includes('xstate-dev') ? 'export const devToolsAdapter = undefined' : null),
  transform(code, id) {
    return id.includes('/node_modules/xstate/') ? withoutSentences(code) : null;
  },
};

/** A module with every `new Error('…')` as `new Error()`. */
export function withoutSentences(code: string): string {
  const kept: string[] = [];
  let at = 0;
  const visitor = new Visitor({
    NewExpression({ callee, arguments: said }) {
      const [first, last] = [said[0], said.at(-1)];
      if (callee.type !== 'Identifier' || callee.name !== 'Error' || !first || !last) return;
      kept.push(code.slice(at, first.start));
      at = last.end;
    },
  });
  visitor.visit(parseSync('xstate.js', code).program);
  return [...kept, code.slice(at)].join('');
}
