/** The tables of docs/json.md: which command prints which kind of answer, and every key of each, from the JSON Schemas. */

/** What stands between the two marks of a table is written anew: `<!-- kinds -->` ... `<!-- /kinds -->`. */
export function withReference(page, { listed, schemas }) {
  return ['kinds', 'keys'].reduce((text, name) => {
    const marked = new RegExp(`<!-- ${name} -->\\n[\\s\\S]*?<!-- /${name} -->`);
    if (!marked.test(text)) throw new Error(`docs/json.md has no place for its ${name}: <!-- ${name} -->`);
    const table = name === 'kinds' ? kindTable(listed, schemas) : keyTables(schemas);
    return text.replace(marked, () => `<!-- ${name} -->\n\n${table}\n<!-- /${name} -->`);
  }, page);
}

/** A line of `dondoc schema` tells the name of the schema, the command and what the answer is for. */
function kindTable(listed, schemas) {
  const rows = listed.map(({ name, command, purpose }) => {
    const kind = name.replace(/-answer$/, '');
    const { schemaVersion } = keysOf(schemas.get(kind))[0].properties;
    return `| \`${command}\` | [\`${kind}\`](#${kind}) | ${schemaVersion.const} | \`dondoc schema ${name}\` | ${purpose} |\n`;
  });
  return `| command | \`kind\` | \`schemaVersion\` | its schema | what it tells |\n|---|---|---|---|---|\n${rows.join('')}`;
}

function keyTables(schemas) {
  const parts = new Map();
  for (const { definitions = {} } of schemas.values()) {
    for (const [name, part] of Object.entries(definitions)) parts.set(name, part);
  }
  const answers = [...schemas].map(([kind, schema]) => section(`### ${kind}`, schema));
  const shared = [...parts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => section(`#### ${name}`, part));
  return [...answers, '### What they are made of\n', ...shared].join('\n');
}

function section(title, part) {
  const about = part.description === undefined ? '' : `${cell(part.description)}\n\n`;
  const objects = keysOf(part);
  if (objects.length === 0) return `${title}\n\n${about}${sentence(typeName(part))}.\n`;
  const shared = objects.every(({ properties }) => properties.kind !== undefined) && objects.length > 2;
  return `${title}\n\n${about}${shared ? kindRows(objects) : keyRows(objects)}`;
}

/** The objects that the part may be; none where it is a text or a number. */
function keysOf({ properties, anyOf, ...part }) {
  if (properties !== undefined) return [{ properties, ...part }];
  return (anyOf ?? []).flatMap(keysOf);
}

/** Of several objects one table: what only some of them have is said to be absent elsewhere. */
function keyRows(objects) {
  const keys = new Map();
  for (const [key, part] of objects.flatMap(({ properties }) => Object.entries(properties)))
    keys.set(key, [...(keys.get(key) ?? []), part]);
  const isAlways = (key) => objects.every(({ required = [] }) => required.includes(key));
  const first = ['schemaVersion', 'kind'].filter((key) => keys.has(key));
  const rows = [...new Set([...first, ...keys.keys()])].map((key) => {
    const parts = keys.get(key);
    const described = [...new Set(parts.map(({ description = '' }) => description))];
    const words = [...described, isAlways(key) ? '' : 'Not always there.'].filter((text) => text !== '');
    return `| \`${key}\` | ${severalOf(parts)} | ${cell(words.join(' '))} |\n`;
  });
  return `| key | value | |\n|---|---|---|\n${rows.join('')}`;
}

/** Objects told apart by their `kind`: a row for each, the keys that all have said once. */
function kindRows(objects) {
  const everywhere = Object.keys(objects[0].properties).filter(
    (key) => key !== 'kind' && new Set(objects.map(({ properties }) => typeOf(properties[key]))).size === 1,
  );
  const pairs = (properties, keys) => keys.map((key) => `\`${key}\`: ${typeName(properties[key])}`).join('; ');
  const rows = objects.map(({ properties }) => {
    const own = Object.keys(properties).filter((key) => key !== 'kind' && !everywhere.includes(key));
    return `| ${typeName(properties.kind)} | ${pairs(properties, own)} |\n`;
  });
  return `Each has ${pairs(objects[0].properties, everywhere)}; besides:\n\n| \`kind\` | and |\n|---|---|\n${rows.join('')}`;
}

/** What the key is in one object or another, each once. */
function severalOf(parts) {
  return [...new Set(parts.flatMap((part) => typeName(part).split(' or ')))].join(' or ');
}

/** The same text for the same type; none where the key is not there. */
function typeOf(part) {
  return part === undefined ? null : typeName(part);
}

/** The type in short: `text`, a link to what it is made of, `list of` such, each of several. */
function typeName(part) {
  if (part.$ref !== undefined) return linkTo(part.$ref);
  if (part.const !== undefined) return `\`${JSON.stringify(part.const)}\``;
  if (part.enum !== undefined) return part.enum.map((one) => `\`${JSON.stringify(one)}\``).join(', ');
  if (part.anyOf !== undefined) return oneOf(part.anyOf);
  if (Array.isArray(part.type)) return part.type.map((type) => typeName({ ...part, type })).join(' or ');
  return namedType(part);
}

/** Words that are given are listed; between types stands `or`. */
function oneOf(parts) {
  const isWord = ({ const: word, enum: words }) => word !== undefined || words !== undefined;
  const words = parts.filter(isWord).map(typeName);
  const types = parts.filter((part) => !isWord(part)).map(typeName);
  return [...new Set([...types, ...(words.length === 0 ? [] : [words.join(', ')])])].join(' or ');
}

function namedType({ type, items, properties, additionalProperties }) {
  if (type === 'array') return `list of ${typeName(items)}`;
  if (properties !== undefined) {
    return `{${Object.entries(properties)
      .map(([key, value]) => `\`${key}\`: ${typeName(value)}`)
      .join('; ')}}`;
  }
  if (type === 'object') return `{name: ${typeName(additionalProperties)}}`;
  return { string: 'text', integer: 'number', boolean: '`true`, `false`', null: '`null`' }[type];
}

function linkTo($ref) {
  const name = decodeURIComponent($ref.slice('#/definitions/'.length));
  return `[${name}](#${name.toLowerCase()})`;
}

function cell(text) {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
