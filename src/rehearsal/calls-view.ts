import { isCall, type Call, type Entry, type Mark } from './call.ts';
import { icon, make, shapes, the } from './dom.ts';

/** The list of calls, newest last. It follows the newest unless the reader has scrolled back. */
export function watchCalls(): CallsView {
  const list = the('[data-calls]');
  const scroll = the('[data-calls-scroll]');
  const count = the('[data-calls-count]');
  const filter = the('[data-calls-filter]');
  let entries: readonly Entry[] = [];
  filter.addEventListener('change', follow);

  return {
    show(all) {
      entries = all;
      list.replaceChildren(...all.slice(-SHOWN).map(renderEntry));
      tell();
      follow();
    },
    add(all, entry) {
      entries = all;
      const atEnd = scroll.scrollTop + scroll.clientHeight >= scroll.scrollHeight - 8;
      list.append(renderEntry(entry));
      if (list.childElementCount > SHOWN) list.firstElementChild?.remove();
      tell();
      if (atEnd) follow();
    },
  };

  function follow(): void {
    list.dataset['only'] = filter instanceof HTMLSelectElement ? filter.value : 'all';
    scroll.scrollTop = scroll.scrollHeight;
  }

  function tell(): void {
    const calls = entries.filter(isCall);
    const refused = calls.filter((call) => call.refused).length;
    const total = calls.length === 1 ? '1 call' : `${calls.length} calls`;
    count.textContent = calls.length === 0 ? 'No calls yet' : `${total}, ${refused} refused`;
  }
}

function renderEntry(entry: Entry): HTMLLIElement {
  return isCall(entry) ? renderCall(entry) : renderMark(entry);
}

function renderMark(mark: Mark): HTMLLIElement {
  return make('li', { 'data-mark': true }, time(mark.at), ' ', mark.text);
}

function renderCall(call: Call): HTMLLIElement {
  const item = make(
    'li',
    {
      'data-call': call.kind,
      'data-method': call.method,
      'data-element': call.element ?? false,
      'data-answer': call.answer.slice(0, VALUE),
      'data-error': call.error,
      'data-refused': call.refused,
    },
    make('p', { class: 'call' }, time(call.at), ' ', make('b', {}, call.method), ...ending(call)),
  );
  if (call.element) item.append(make('p', { class: 'call-what' }, ...saying(call)));
  if (call.refused) item.append(reason('cross', `Refused, ${call.error}.`, call.why));
  else if (call.why) item.append(reason('mind', call.error === '0' ? 'Mind.' : '', call.why));
  return item;
}

/** Reads and error checks answer with a text, shown beside what was asked; the others with a word. */
function ending(call: Call): (Node | string)[] {
  const spoken = call.kind === 'read' || (call.kind === 'error-check' && call.element);
  if (call.refused || spoken) return [];
  return [' ', make('span', { class: 'answer' }, call.answer)];
}

function saying({ kind, element, value, answer, refused }: Call): (Node | string)[] {
  const name = make('span', { class: 'element' }, element ?? '');
  if (kind === 'write') return [name, ' set to ', quote(value ?? '')];
  return refused ? [name] : [name, ' gave ', quote(answer)];
}

function reason(shape: keyof typeof shapes, word: string, why: string): HTMLParagraphElement {
  const strong = word ? [make('strong', {}, word), ' '] : [];
  return make('p', { class: `call-why ${shape}` }, icon(shapes[shape]), ...strong, why);
}

function quote(text: string): string {
  if (text.length <= VALUE) return `“${text}”`;
  return `“${text.slice(0, VALUE)}…”, ${text.length.toLocaleString('en')} characters`;
}

function time(at: number): HTMLTimeElement {
  const date = new Date(at);
  const clock = date.toLocaleTimeString('en-GB');
  const tenth = Math.floor(date.getMilliseconds() / 100);
  return make('time', { datetime: date.toISOString() }, `${clock}.${tenth}`);
}

/** More would make a long session slow to draw; the log itself keeps all. */
const SHOWN = 600;
const VALUE = 100;

export interface CallsView {
  show(all: readonly Entry[]): void;
  add(all: readonly Entry[], entry: Entry): void;
}
