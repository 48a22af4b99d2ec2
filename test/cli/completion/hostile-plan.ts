/** A plan whose texts try to reach the user's shell, in a folder of its own. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes the plan; returns its folder. Whoever runs what stands in it creates the file `pwned` there. */
export function writeHostilePlan(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-hostile-'));
  const attack = `$(touch ${folder}/pwned)\`touch ${folder}/pwned\``;
  const tasks: readonly (readonly [number: string, text: string])[] = [
    ['1', `\u001b[31mred\u001b[0m \u202e; ${attack}\n:2\n%help`],
    ['2', 'tab\there: a\\:b \u2028 %F{red}\u0007'],
    [attack, 'in the id'],
    ['3 4', 'a blank in the id'],
    ['5\t:2', 'a tab in the id'],
    ['6\u200b', 'a hidden character in the id'],
    ['-7', 'an id like an option is plain after its section'],
    ['đ', 'chữ đ'],
  ];
  const items = tasks.map(([number, text]) => ({ number, text, task: { lead: ['so-a'] } }));
  const document = { type: 'x', number: 'x', place: 'x', dateline: 'x', issued: '2021-01', title: 'x', issuer: 'so-a' };
  const name = `${attack}\r\n:4\nSở A`;
  writeFileSync(join(folder, 'plan.yaml'), JSON.stringify({ id: 'x', document, body: [{ number: 'I', items }] }));
  writeFileSync(join(folder, 'agencies.yaml'), JSON.stringify({ agencies: [{ id: 'so-a', name, kind: 'x' }] }));
  return folder;
}
