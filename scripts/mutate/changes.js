/** The small mistakes that could be in a file: one token each, mistaken for another. And a text that can make any of them. */
import { parseSync, Visitor } from 'rolldown/utils';

/** What each token is mistaken for. */
const otherOperators = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
};
const otherMethods = { some: 'every', every: 'some', find: 'findLast', findLast: 'find' };

/** Every change of one token: its file, place, text and what takes its place; `whole` is the part of an expression around it. */
export function changesIn(file, text) {
  const changes = [];
  const types = [];
  const change = ({ start, end }, to, whole) => {
    const before = text.slice(0, start).split('\n');
    const place = { line: before.length, column: before.at(-1).length + 1 };
    changes.push({ file, ...place, start, end, from: text.slice(start, end), to, whole });
  };
  const alone = (node, to) => change(node, to, { start: node.start, end: node.end });
  const operator = (node) => {
    const other = otherOperators[node.operator];
    if (other === undefined) return;
    const start = text.indexOf(node.operator, node.left.end);
    change({ start, end: start + node.operator.length }, other, { start: node.start, end: node.end });
  };
  const negated = ({ test }) => alone(test, `!(${text.slice(test.start, test.end)})`);
  new Visitor({
    BinaryExpression: operator,
    LogicalExpression: operator,
    IfStatement: negated,
    ConditionalExpression: negated,
    Literal: (node) => {
      if (typeof node.value === 'boolean') alone(node, String(!node.value));
      if (typeof node.value === 'number') alone(node, String(node.value + 1));
    },
    MemberExpression: ({ object, property, optional }) => {
      const other = otherMethods[property.name];
      if (other !== undefined)
        change(property, other, { start: object.end, end: property.end, method: true, optional });
    },
    SwitchCase: ({ test }) => {
      if (typeof test?.value === 'string') alone(test, "'another'");
    },
    TSLiteralType: (node) => types.push(node),
    Property: ({ key }) => types.push(...(key.type === 'Literal' ? [key] : [])),
  }).visit(parseSync(file, text).program);
  return changes.filter(({ start, end }) => !types.some((type) => type.start <= start && end <= type.end));
}

/** The text with one change made. */
export function changed(text, { start, end, to }) {
  return text.slice(0, start) + to + text.slice(end);
}

/** The text that makes the change of a number for as long as `globalThis.isMade(number)`; all changes are of this file. */
export function changeable(text, numbered) {
  const outermostFirst = [...numbered].sort(
    (one, other) => one.whole.start - other.whole.start || other.whole.end - one.whole.end,
  );
  return rendered(text, 0, text.length, outermostFirst);
}

function rendered(text, from, to, changes) {
  const [outer, ...others] = changes;
  if (outer === undefined) return text.slice(from, to);
  const { start, end } = outer.whole;
  const within = others.filter(({ whole }) => whole.start >= start && whole.end <= end);
  const after = others.filter((one) => !within.includes(one));
  const asWritten = rendered(text, start, end, within);
  return text.slice(from, start) + choice(text, outer, asWritten) + rendered(text, end, to, after);
}

function choice(text, { number, start, end, from, to, whole }, asWritten) {
  const isMade = `globalThis.isMade(${number})`;
  if (whole.method) return `${whole.optional ? '?.' : ''}[${isMade} ? '${to}' : '${from}']`;
  const mistaken = text.slice(whole.start, start) + to + text.slice(end, whole.end);
  return `(${isMade} ? (${mistaken}) : (${asWritten}))`;
}
