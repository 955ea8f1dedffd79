// Shows an answer to a reader: tables of regions, what works have to do with each other, the sentences that say so with what they name marked, search hits.
import { ask, element } from './client.js';

export async function show(target, answer) {
  const found = { regions: [], sentences: [], hits: [], lists: [], links: [] };
  walk(answer.data, [], found);
  const mentions = await mentionsOf(found.sentences);
  target.replaceChildren(
    ...(answer.errors ?? []).map(error),
    ...(answer.data?.coverage ? [coverage(answer.data.coverage)] : []),
    ...found.regions.map(regionTable),
    ...found.lists.map(list),
    ...(found.links.length > 0 ? [linkTable(found.links)] : []),
    ...found.hits.map(hit),
    ...found.sentences.slice(0, 60).map(sentence => card(sentence, mentions)));
}

// Gathers what can be shown better than as JSON; the way down to it tells what it is about.
function walk(value, way, found) {
  if (Array.isArray(value)) value.forEach(item => walk(item, way, found));
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  if (typeof value.quote === 'string') found.sentences.push({ evidence: value, way });
  if (typeof value.highlight === 'string' && value.node) found.hits.push(value);
  const next = [...way, value];
  for (const [name, child] of Object.entries(value)) {
    if (name === 'citingRegions' && Array.isArray(child)) found.regions.push({ rows: child, work: value });
    if (name === 'edges' && isPlainList(child)) found.lists.push({ rows: child.map(edge => edge.node), total: value.totalCount });
    if (name in linked) (child.edges?.map(edge => edge.node) ?? child).forEach(link => found.links.push({ of: value, word: linked[name], link }));
    walk(child, next, found);
  }
}

const linked = {
  implements: 'carries out 落实', repeals: 'repeals 废止', amends: 'amends 修订',
  implementedBy: 'carried out by 由…落实', repealedBy: 'repealed by 被…废止', amendedBy: 'amended by 被…修订',
};

const isPlainList = edges => Array.isArray(edges) && edges.length > 0
  && edges.every(edge => edge.node && !edge.evidence && !edge.node.evidence && (edge.node.title || edge.node.number || edge.node.name));

function error({ message, extensions }) {
  const candidates = (extensions?.candidates ?? []).map(candidate =>
    element('li', {}, [candidate.title ?? candidate.name, candidate.number ?? candidate.code, candidate.region ?? candidate.parent]
      .filter(Boolean).join(' · '), ' ', element('code', {}, candidate.id)));
  return element('div', { class: 'error' }, element('code', {}, extensions?.code ?? 'ERROR'), ` ${message}`,
    candidates.length > 0 ? element('ul', {}, ...candidates) : null);
}

// Belongs beside every answer: what was searched, so that nobody reads "not here" as "not anywhere".
const coverage = ({ documents, undated, firstYear, lastYear }) => element('p', { class: 'hint' },
  `Searched · 检索范围: ${documents} documents 份文件`, firstYear ? ` (${firstYear}–${lastYear})` : '', undated ? `, ${undated} undated 份无日期` : '');

function regionTable({ rows, work }) {
  const dated = rows.some(row => row.firstCitedOn !== undefined);
  const head = ['Region 地区', 'Documents 文件', ...(dated ? ['First 首次', 'Last 最近'] : [])];
  return element('div', {},
    element('h2', {}, `${work.title ?? ''} ${work.number ?? ''}`, element('span', {}, ` ${rows.length} regions 个地区`)),
    rows.length === 0 ? null : element('table', {},
      element('thead', {}, element('tr', {}, ...head.map((text, at) => element('th', at === 1 ? { class: 'number' } : {}, text)))),
      element('tbody', {}, ...rows.map(row => element('tr', {},
        element('td', {}, row.region?.name ?? ''),
        element('td', { class: 'number' }, String(row.documentCount ?? '')),
        ...(dated ? [element('td', {}, row.firstCitedOn ?? '–'), element('td', {}, row.lastCitedOn ?? '–')] : []))))));
}

function list({ rows, total }) {
  return element('div', {},
    element('h2', {}, total === undefined ? '' : `${rows.length} / ${total}`),
    element('table', {}, element('tbody', {}, ...rows.map(row => element('tr', {},
      element('td', {}, row.title ?? row.name ?? row.number),
      element('td', {}, row.title && row.number ? row.number : row.__typename ?? ''),
      element('td', {}, row.region?.name ?? ''),
      element('td', {}, row.successor ? `→ ${row.successor.name}` : row.issuedOn ?? (row.citingRegions ? `${row.citingRegions.length} regions 个地区` : '')))))));
}

// Known from authority data, or said by letters, whose sentences follow.
const linkTable = links => element('table', {}, element('tbody', {}, ...links.map(({ of, word, link }) => element('tr', {},
  element('td', {}, of.title ?? of.number ?? ''),
  element('td', {}, word),
  element('td', {}, link.work?.title ?? link.work?.number ?? ''),
  element('td', {}, link.source?.name ?? 'texts 原文')))));

function hit({ highlight, node }) {
  const parts = highlight.split(/[⟦⟧]/).map((text, at) => at % 2 === 1 ? element('mark', {}, text) : text);
  return element('article', { class: 'card' }, element('blockquote', {}, ...parts),
    element('footer', {}, [node.__typename, node.title ?? node.name, node.number ?? node.issuedOn].filter(Boolean).join(' · ')));
}

// Spans in a sentence count in its document's text, so the mentions of that document tell what to mark in it.
async function mentionsOf(sentences) {
  const ids = [...new Set(sentences.map(({ evidence }) => documentOf(evidence)).filter(Boolean))].slice(0, 25);
  if (ids.length === 0) return new Map();
  const fields = ids.map((id, at) => `d${at}: document(id: ${JSON.stringify(id)}) { mentions { start end type target { id } } }`);
  const { data } = await ask(`{ ${fields.join(' ')} }`);
  return new Map(ids.map((id, at) => [id, data?.[`d${at}`]?.mentions ?? []]));
}

const documentOf = evidence => {
  const way = /\/evidence\/([^/]+)\//.exec(evidence.url ?? '');
  return way && Number.isInteger(evidence.start) ? decodeURIComponent(way[1]) : null;
};

function card({ evidence, way }, mentions) {
  const nearest = way.findLast(value => value.document || value.title || value.node?.title);
  const from = nearest?.document ?? (nearest?.title ? nearest : nearest?.node) ?? {};
  const cited = way.findLast(value => value.work)?.work;
  // A transitive citation leads by way of what carries the work out to the one that was asked for.
  const via = way.findLast(value => value.via)?.via ?? [];
  const about = [...via, via.length > 0 ? way.findLast(value => value.citedBy) : cited].filter(Boolean).map(work => `→ ${work.title ?? work.number ?? ''}`).join(' ');
  return element('article', { class: 'card' },
    element('blockquote', {}, ...marked(evidence, way, mentions.get(documentOf(evidence)) ?? [])),
    element('footer', {}, [from.region?.name, from.title, from.number, from.issuedOn, about].filter(Boolean).join(' · '),
      evidence.url ? element('span', {}, ' · ', element('a', { href: evidence.url, target: '_blank', rel: 'noopener' }, 'open the text 看原文')) : null));
}

function marked({ quote, start, end }, way, mentions) {
  const about = new Set(way.flatMap(value => [value.id, value.work?.id, value.node?.id]).filter(Boolean));
  const inside = mentions.filter(mention => start <= mention.start && mention.end <= end).sort((a, b) => a.start - b.start);
  const meant = inside.filter(mention => about.has(mention.target?.id));
  const parts = [];
  let at = start;
  for (const mention of meant.length > 0 ? meant : inside.filter(each => each.type === 'LAW' || each.type === 'POLICY')) {
    parts.push(quote.slice(at - start, mention.start - start), element('mark', {}, quote.slice(mention.start - start, mention.end - start)));
    at = mention.end;
  }
  return [...parts, quote.slice(at - start)];
}
