/** A deadline phrase that says another deadline than `due`. */
import { dueName } from '../calendar/due-name.ts';
import { plainlyAgrees } from '../wording/plain-wording.ts';
import { readOnce } from '../wording/read-once.ts';
import { wordingAgrees } from '../wording/wording.ts';
import { defineRule, valueAt } from './rule.ts';

export const wordingMismatch = defineRule('wording-mismatch', function* ({ plan }) {
  for (const { id, wording, due, origin } of plan.tasks) {
    if (wording === null || due === null || plainlyAgrees(wording, due)) continue;
    const reading = readOnce(wording);
    if (reading.due === null || wordingAgrees(reading, due, plan.document.issued)) continue;
    yield {
      facts: {
        wording,
        due: dueName(due),
        reads: dueName(reading.due),
        readsDay: reading.day,
        day: due.kind === 'term' ? due.day : null,
      },
      place: valueAt(origin, 'due'),
      task: id,
      related: [{ role: 'wording', place: valueAt(origin, 'wording') }],
    };
  }
});
