import { parseSync, Visitor, type Plugin } from 'vite';

/**
 * XState without what neither of our statecharts asks for: the line to an inspector of running
 * machines, the sentences of its errors, and `unasked`. The build has met those errors first: it has
 * tried every conversation, in every state, with XState as it is; and a test has both statecharts do
 * the same by XState and by this.
 */
export const bareXState: Plugin = {
  name: 'bare-xstate',
  load: (id) => (id.includes('xstate-dev') ? 'export const devToolsAdapter = undefined' : null),
  transform: (code, id) => (id.includes('/node_modules/xstate/') ? bare(code) : null),
};

/**
 * A module of XState with the rest cut out: whoever asks for it after all is thrown an error. `met` is
 * called with the name of each function that was there to be cut.
 */
export function bare(code: string, met: (name: string) => void = () => {}): string {
  const cuts: Cut[] = [];
  const empty = (name: string, { start, end }: Span) => {
    const leaves = unasked.get(name);
    if (leaves === undefined) return;
    met(name);
    cuts.push({ start: start + 1, end: end - 1, leaves });
  };
  const visitor = new Visitor({
    NewExpression({ callee, arguments: said }) {
      const [first, last] = [said[0], said.at(-1)];
      if (callee.type !== 'Identifier' || callee.name !== 'Error' || !first || !last) return;
      cuts.push({ start: first.start, end: last.end });
    },
    FunctionDeclaration({ id, body }) {
      if (id && body) empty(id.name, body);
    },
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && init?.type === 'FunctionExpression' && init.body) {
        empty(id.name, init.body);
      }
    },
    ClassDeclaration({ id, body }) {
      for (const part of body.body) {
        if (part.type !== 'MethodDefinition' || part.key.type !== 'Identifier') continue;
        if (part.value.body) empty(`${id?.name}.${part.key.name}`, part.value.body);
      }
    },
    ExpressionStatement({ expression, start, end }) {
      if (expression.type !== 'CallExpression') return;
      const { callee } = expression;
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (callee.property.name === '_sendInspectionEvent') cuts.push({ start, end, leaves: ';' });
    },
  });
  visitor.visit(parseSync('xstate.js', code).program);
  return without(code, cuts);
}

/** What is within another cut goes with it. */
function without(code: string, cuts: readonly Cut[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end, leaves = '' } of cuts.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    kept.push(code.slice(at, start), leaves);
    at = end;
  }
  return [...kept, code.slice(at)].join('');
}

/** Never called by what our charts ask for; if it were, that should be heard. */
const never = 'throw new Error()';
/** Called, and needed for charts of another kind. */
const idle = '';

/**
 * Functions of XState, and methods by their class, with what is left in their place. In the order of
 * what they are for: to spawn and stop actors within actors, to store a snapshot and bring it back (a
 * trail is stored), to draw and describe a chart, to listen in other ways than by `subscribe`, and to
 * ask a snapshot what it would do.
 */
export const unasked: ReadonlyMap<string, string> = new Map([
  ['createSpawner', idle],
  ['spawnChild', never],
  ['stopChild', never],
  ['getPersistedSnapshot', never],
  ['persistContext', never],
  ['Actor.getPersistedSnapshot', never],
  ['StateMachine.getPersistedSnapshot', never],
  ['StateMachine.restoreSnapshot', never],
  ['Actor.toJSON', never],
  ['StateNode.toJSON', never],
  ['StateMachine.toJSON', never],
  ['machineSnapshotToJSON', never],
  ['StateNode.definition', never],
  ['StateMachine.definition', never],
  ['StateNode.on', never],
  ['StateNode.events', idle],
  ['StateNode.ownEvents', never],
  ['formatRouteTransitions', idle],
  ['StateMachine.provide', never],
  ['Actor.on', never],
  ['Actor.select', never],
  ['Actor.attachDevTools', never],
  ['machineSnapshotMatches', never],
  ['machineSnapshotHasTag', never],
  ['machineSnapshotCan', never],
  ['machineSnapshotGetMeta', never],
]);

type Span = { start: number; end: number };
/** Characters from `start` up to `end`, and what comes in their place. */
type Cut = Span & { leaves?: string };
