// Lists the schema as the service describes it.
import { ask, element } from './client.js';

const named = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const introspection = `{ __schema { types { name kind description
  fields { name description args { name description type { ${named} } } type { ${named} } }
  inputFields { name description type { ${named} } }
  enumValues { name description } } } }`;

export async function listSchema(target) {
  const { data } = await ask(introspection);
  if (!data) return;
  const types = data.__schema.types.filter(type => !type.name.startsWith('__') && (type.fields || type.inputFields || type.enumValues));
  types.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  target.replaceChildren(...types.map(describe));
}

const rank = type => type.name === 'Query' ? 0
  : /(Connection|Edge|PageInfo)$/.test(type.name) ? 4
    : { OBJECT: 1, INTERFACE: 1, INPUT_OBJECT: 2, ENUM: 3 }[type.kind] ?? 5;

function describe(type) {
  const items = type.fields ?? type.inputFields ?? type.enumValues;
  const made = element('details', {},
    element('summary', {}, type.name, ' ', element('small', {}, type.description ?? '')),
    element('ul', {}, ...items.map(item)));
  made.open = type.name === 'Query';
  return made;
}

function item({ name, description, args, type }) {
  const given = args?.length ? `(${args.map(argument => `${argument.name}: ${written(argument.type)}`).join(', ')})` : '';
  return element('li', {}, element('code', {}, `${name}${given}`, type ? element('i', {}, `: ${written(type)}`) : null),
    element('small', {}, description ?? ''));
}

const written = type => type.kind === 'NON_NULL' ? `${written(type.ofType)}!` : type.kind === 'LIST' ? `[${written(type.ofType)}]` : type.name;
