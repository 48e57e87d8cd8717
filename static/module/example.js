// Uses the module as any page can: load it once, then call its functions. What they give is put into the page as text,
// never as markup.

import init, { Session, diagnose, lookup, render, targets } from './dakiya.js';

const at = (id) => document.getElementById(id);
const lang = () => at('lang').value;

/** An element with text or other elements in it. */
function element(name, ...inside) {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

/** An element with a class. */
function classed(name, className, ...inside) {
  const made = element(name, ...inside);
  made.className = className;
  return made;
}

/** Shows what `work` gives, or the sentence of its error. */
function show(id, work) {
  const place = at(id);
  place.lang = lang();
  try {
    place.replaceChildren(...work());
  } catch (error) {
    place.replaceChildren(classed('p', 'wrong', error.message));
  }
}

function showLookup() {
  show('lookup-result', () => {
    const found = lookup(at('address').value, { lang: lang() });
    if (!found.known) return [element('p', found.why), element('p', found.meant.join(', '))];
    const server = ({ protocol, host, port, security, username }) =>
      element('li', `${protocol.toUpperCase()}: ${host}:${port}, ${security}, ${username ?? '…'}`);
    const task = ({ title, how }) => [element('dt', title), element('dd', how)];
    return [
      element('h3', found.provider.name),
      element('p', `${found.why} (${found.checked.month})`),
      element('ul', ...[...found.outgoing, ...found.incoming].map(server)),
      element('dl', ...found.first.flatMap(task)),
    ];
  });
}

function showFiles() {
  show('render-result', () => {
    const { before, files, after } = render(at('target').value, at('address').value, { lang: lang() });
    const step = ({ say, run, entries }) =>
      element(
        'li',
        say,
        ...(run ? [element('pre', run)] : []),
        ...entries.map(({ label, value }) => element('p', `${label}: ${value}`)),
      );
    const file = ({ path, mode, lines, text }) => [
      element('h3', path, mode ? ` (${mode.toString(8)})` : ''),
      element('pre', text),
      element('ul', ...lines.filter(({ why }) => why).map(({ why }) => classed('li', 'why', why))),
    ];
    return [element('ol', ...before.map(step)), ...files.flatMap(file), element('ol', ...after.map(step))];
  });
}

let session;

/** Connects anew: a session keeps its language. */
function connect() {
  session?.free();
  session = new Session({ lang: lang(), address: 'asha@example.in' });
  showSession(session.last);
}

function showSession({ sent, refusals, state }) {
  at('transcript').textContent = session.transcript;
  show('session-result', () => {
    const part = ({ text }, { start, end, name, about }) => [
      element('dt', element('code', text.slice(start, end)), ` ${name}`),
      element('dd', about),
    ];
    return [
      ...refusals.map(({ why, rfc }) => classed('p', 'wrong', `${why} (${rfc})`)),
      element('p', state.says),
      element('dl', ...sent.flatMap((line) => line.parts.flatMap((one) => part(line, one)))),
    ];
  });
}

function showDiagnosis() {
  show('diagnose-result', () => {
    const text = at('text').value;
    const [first] = diagnose(text, { lang: lang() }).causes;
    if (!first) return [element('p', '?')];
    const marked = [];
    let done = 0;
    for (const { start, end } of first.evidence) {
      if (start < done) continue;
      marked.push(text.slice(done, start), element('mark', text.slice(start, end)));
      done = end;
    }
    return [
      element('h3', first.title),
      element('p', first.what),
      element('ol', ...first.steps.map((step) => element('li', step))),
      element('pre', ...marked, text.slice(done)),
    ];
  });
}

/** Does `work` when a form is sent, in place of sending it. */
function onSubmit(id, work) {
  at(id).addEventListener('submit', (event) => {
    event.preventDefault();
    work();
  });
}

function showAll() {
  connect();
  showLookup();
  showFiles();
  showDiagnosis();
}

try {
  await init();
  at('target').replaceChildren(
    ...targets().map(({ id, name }) => {
      const option = element('option', name);
      option.value = id;
      return option;
    }),
  );
  at('target').value = 'msmtp';
  onSubmit('lookup', showLookup);
  onSubmit('render', showFiles);
  onSubmit('diagnose', showDiagnosis);
  onSubmit('session', () => {
    showSession(session.send(at('line').value));
    at('line').select();
  });
  at('reset').addEventListener('click', connect);
  at('lang').addEventListener('change', showAll);
  showAll();
  at('loaded').textContent = 'The module is there.';
} catch (error) {
  at('loaded').textContent = `The module cannot be loaded: ${error.message}`;
}
