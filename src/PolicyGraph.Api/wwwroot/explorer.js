import { ask, element } from './client.js';
import { show } from './answer.js';
import { examples } from './examples.js';
import { listSchema } from './schema.js';

const part = id => document.getElementById(id);
const words = {
  documents: 'documents 文件', laws: 'laws 法规', policies: 'policies 政策', institutions: 'institutions 机构',
  regions: 'regions 地区', citations: 'citations 引用', ambiguousMentions: 'ambiguous 待辨', unresolvedMentions: 'unresolved 未确定',
};

async function run() {
  const query = part('query').value;
  part('run').disabled = true;
  part('status').textContent = '…';
  const began = performance.now();
  try {
    const answer = await ask(query);
    const took = Math.round(performance.now() - began);
    part('status').textContent = answer.errors ? `${answer.errors.length} error(s) · 有错误` : `${took} ms`;
    part('json').hidden = false;
    part('json').querySelector('pre').textContent = JSON.stringify(answer, null, 2);
    await show(part('answer'), answer);
    // The address of the page is the address of the question.
    history.replaceState(null, '', `#${encodeURIComponent(query)}`);
  } catch (fault) {
    part('status').textContent = `The service does not answer: ${fault.message}`;
  } finally {
    part('run').disabled = false;
  }
}

async function listExamples() {
  const offered = await examples();
  const buttons = offered.map(example => element('button', { type: 'button', onclick: () => choose(example, buttons) },
    example.chinese, element('small', {}, example.english)));
  offered.forEach((example, at) => { buttons[at].example = example; });
  part('examples').replaceChildren(...buttons.map(button => element('li', {}, button)));
  const linked = decodeURIComponent(location.hash.slice(1));
  if (linked) part('query').value = linked;
  else if (offered.length > 0) choose(offered[0], buttons);
  if (linked) await run();
}

function choose(example, buttons) {
  buttons.forEach(button => button.toggleAttribute('aria-current', button.example === example));
  part('query').value = example.query;
  return run();
}

async function listHeld() {
  const { data } = await ask(`{ statistics { ${Object.keys(words).join(' ')} } documents(first: 1) { edges { node { composed } } } }`);
  if (!data) return;
  part('composed').hidden = !data.documents.edges.some(edge => edge.node.composed);
  part('statistics').replaceChildren(...Object.entries(words).map(([name, word]) =>
    element('div', {}, element('dt', {}, word), element('dd', {}, String(data.statistics[name])))));
}

part('run').addEventListener('click', run);
part('query').addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
});
await Promise.all([listHeld(), listExamples(), listSchema(part('schema'))]);
