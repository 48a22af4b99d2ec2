/** Data as flow YAML on one line, the way entries are written: one a line, so that a merge by lines keeps them whole. */
import type { Plain } from '../source/tree.ts';
import { scalarText } from './scalar-text.ts';

/** Data to be written. `true` is what a key such as `suspend` says, and a number a count: not the text, which would be quoted. */
export type FlowData = string | number | true | readonly FlowData[] | { readonly [key: string]: FlowData };

/** The data as YAML: `{number: 812/KH-UBND, date: 2021-03-25}`, `[a, b]`, or a scalar. Keys stand in their order. */
export function flowText(data: FlowData): string {
  if (data === true || typeof data === 'number') return String(data);
  if (typeof data === 'string') return scalarText(data);
  if (isFlowList(data)) return `[${data.map(flowText).join(', ')}]`;
  const entries = Object.entries(data).map(([key, value]) => flowEntry(key, value));
  return `{${entries.join(', ')}}`;
}

/** One key with its value, as it stands in a mapping: `occurred: 2021-05-04`. */
export function flowEntry(key: string, value: FlowData): string {
  return `${scalarText(key)}: ${flowText(value)}`;
}

/** The data as it is read back, where every scalar is text in composed Unicode. */
export function readBack(data: FlowData): Plain {
  if (data === true || typeof data === 'number') return String(data);
  if (typeof data === 'string') return data.normalize('NFC');
  if (isFlowList(data)) return data.map(readBack);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, readBack(value)]));
}

/** Whether the data is a list. */
export function isFlowList(data: FlowData): data is readonly FlowData[] {
  return Array.isArray(data);
}
