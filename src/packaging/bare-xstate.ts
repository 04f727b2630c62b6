import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';

/**
 * XState without what neither of our statecharts asks for: the line to an inspector of running
 * machines, the sentences of its errors, its actors, and the rest of `unasked`. The build has met those
 * errors first: it has tried every conversation, in every state, with XState as it is; and a test has
 * both statecharts do the same by XState and by this.
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
  const cut = (name: string, { start, end, leaves = '' }: Cut) => {
    met(name);
    cuts.push({ start, end, leaves });
  };
  const empty = (name: string, { start, end }: Span) => {
    const leaves = unasked.get(name);
    if (leaves !== undefined) cut(name, { start: start + 1, end: end - 1, leaves });
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
    Property({ key, start, end }) {
      const name = key.type === 'Identifier' ? `{}.${key.name}` : '';
      if (unasked.has(name)) cut(name, { start, end: code[end] === ',' ? end + 1 : end });
    },
    ClassDeclaration({ id, body }) {
      for (const part of body.body) {
        if (part.type !== 'MethodDefinition' || part.key.type !== 'Identifier') continue;
        const name = `${id?.name}.${part.key.name}`;
        if (unasked.get(name) === (part.kind === 'method' ? never : idle)) cut(name, part);
        else if (part.value.body) empty(name, part.value.body);
      }
    },
    ExpressionStatement({ expression, start, end }) {
      if (isPreparing(expression)) cuts.push({ start, end, leaves: ';' });
      if (expression.type !== 'CallExpression') return;
      const { callee } = expression;
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (callee.property.name === '_sendInspectionEvent') cuts.push({ start, end, leaves: ';' });
    },
  });
  visitor.visit(parseSync('xstate.js', code).program);
  return without(code, cuts);
}

/** A field that is there without a value; a method made ready to be called without its object. */
function isPreparing(expression: ESTree.Expression): boolean {
  if (expression.type !== 'AssignmentExpression') return false;
  const { left, right } = expression;
  if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression') return false;
  if (right.type === 'UnaryExpression') return right.operator === 'void';
  if (right.type !== 'CallExpression' || right.callee.type !== 'MemberExpression') return false;
  const { property } = right.callee;
  return property.type === 'Identifier' && property.name === 'bind';
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
/** In place of an actor that is made for each transition and then asked for nothing. */
const scope = 'return { defer() {} }';
const none = 'return []';
/** No name of ours has a point in it, and so none that is to be taken for a part of it. */
const parts = 'return stateId.split(".")';
/** A guard of ours is a function, or the name of one. */
const guarded =
  'return (typeof guard === "function" ? guard : snapshot.machine.implementations.guards[guard])({ context, event })';
const no = 'return false';
/** Without several states at once, to enter one is to enter where it begins. */
const descend =
  'for (const s of stateNode.initial.target) { statesToEnter.add(s); addDescendantStatesToEnter(s, historyValue, statesForDefaultEntry, statesToEnter) }';
const ascend =
  'for (const s of ancestors) if (!reentrancyDomain || isDescendant(s, reentrancyDomain)) statesToEnter.add(s)';
/** Without several states at once, actors and output, an end is the end of all. */
const enter =
  'const all = new Set(); computeEntrySet(filteredTransitions, historyValue, new Set(), all); for (const s of [...all].sort((a, b) => a.order - b.order)) { mutStateNodeSet.add(s); currentSnapshot = resolveActionsAndContext(currentSnapshot, event, actorScope, s.entry, internalQueue); if (s.type === "final") currentSnapshot = cloneMachineSnapshot(currentSnapshot, { status: "done" }) } return currentSnapshot';
/** Without a history, and without actors, what is left is what a state itself does as it is left. */
const leave =
  'for (const s of computeExitSet(transitions, mutStateNodeSet).sort((a, b) => b.order - a.order)) { currentSnapshot = resolveActionsAndContext(currentSnapshot, event, actorScope, s.exit, internalQueue); mutStateNodeSet.delete(s) } return [currentSnapshot]';
const doAll =
  'return resolveAndExecuteActionsWithContext(currentSnapshot, event, actorScope, actions, { internalQueue })';
/** Without actors, and with what is assigned by a function. */
const setContext =
  'return [cloneMachineSnapshot(snapshot, { context: Object.assign({}, snapshot.context, assignment({ context: snapshot.context, event: actionArgs.event })) })]';
/** What is sent to oneself is sent later: after a number of milliseconds, or what their name stands for. */
const later =
  'const named = snapshot.machine.implementations.delays[delay] ?? delay; return [snapshot, { event: eventOrExpr, id, delay: typeof named === "function" ? named(args) : named }]';
/** Without deeds of the machine itself, an event is one step. */
const step =
  'return { snapshot: event.type === XSTATE_INIT ? snapshot : microstep(selectTransitions(event, snapshot), snapshot, actorScope, event, false, internalQueue)[0] }';
const toSibling =
  'return targets && targets.map((to) => getStateNodeByPath(stateNode.parent, to[0] === "." ? stateNode.key + to : to))';
const downPath = 'return toStatePath(statePath).reduce((node, key) => node.states[key], stateNode)';
/** Without actors, and without a deed at the end of a state, there is what is heard and what is waited for. */
const hears =
  'const heard = new Map(Object.entries(stateNode.config.on ?? {}).map(([type, to]) => [type, toTransitionConfigArray(to).map((t) => formatTransition(stateNode, type, t))])); for (const t of stateNode.after) heard.set(t.eventType, [...(heard.get(t.eventType) ?? []), t]); return heard';
const byName = 'return stateNode.transitions.get(receivedEventType) || []';

/**
 * Functions of XState, methods by their class, and parts of objects by `{}`, with what is left in
 * their place; a method that is never called goes whole, as such a part does. In the order of what they
 * are for: to run a chart as an actor (`tracking/run-chart` runs ours), to invoke, spawn and stop other
 * actors, to come back to a state by its history, to store a snapshot and bring it back (a trail is
 * stored), to draw and describe a chart, to hear many events by one name with a star, to be in several
 * states at once, to go to one by an id that begins with #, to ask a snapshot what it would do, to go on
 * without an event or from a step of its own, and to guard, to name and to lead in more ways
 * than ours.
 */
export const unasked: ReadonlyMap<string, string> = new Map([
  ['createInertActorScope', scope],
  ['createActor', never],
  ['StateMachine.start', never],
  ['StateNode.invoke', none],
  ['resolveAssign', setContext],
  ['resolveRaise', later],
  ['resolveCancel', 'return [snapshot, { sendId }]'],
  ['resolveActionsAndContext', doAll],
  ['enterStates', enter],
  ['exitStates', leave],
  ['getEffectiveTargetStates', 'return transition.target || []'],
  ['StateMachine.getPersistedSnapshot', never],
  ['StateMachine.restoreSnapshot', never],
  ['StateNode.toJSON', never],
  ['StateMachine.toJSON', never],
  ['{}.toJSON', idle],
  ['StateNode.definition', never],
  ['StateMachine.definition', never],
  ['StateNode.on', never],
  ['StateNode.events', idle],
  ['StateNode.ownEvents', never],
  ['getCandidates', byName],
  ['transitionParallelNode', never],
  ['removeConflictingTransitions', 'return enabledTransitions'],
  ['getAllStateNodes', 'return new Set(stateNodes)'],
  ['addDescendantStatesToEnter', descend],
  ['addAncestorStatesToEnter', ascend],
  ['StateMachine.getStateNodeById', never],
  ['formatTransitions', hears],
  ['formatRouteTransitions', idle],
  ['StateMachine.provide', never],
  ['StateMachine.microstep', never],
  ['{}.meta', idle],
  ['{}.description', idle],
  ['{}.matches', idle],
  ['{}.hasTag', idle],
  ['{}.can', idle],
  ['{}.getMeta', idle],
  ['macrostep', step],
  ['areStateNodeCollectionsEqual', no],
  ['resolveStateValue', 'return stateValue'],
  ['toStatePath', parts],
  ['resolveTarget', toSibling],
  ['getStateNodeByPath', downPath],
  ['evaluateGuard', guarded],
]);

type Span = { start: number; end: number };
/** Characters from `start` up to `end`, and what comes in their place. */
type Cut = Span & { leaves?: string };
