/**
 * The story of a plan in a real git repository: drafted, issued, reported on, amended, its agencies reorganised, by one
 * pull request after the other. Each is checked as CI does it, `dondoc check --against main`; the lawful ones go into main.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { drafting } from './chapters/drafting.ts';
import { exceptions } from './chapters/exceptions.ts';
import { form } from './chapters/form.ts';
import { issued } from './chapters/issued.ts';
import { recorded } from './chapters/recorded.ts';
import { register } from './chapters/register.ts';
import { planStory } from './plan-story.ts';

const story = planStory();
afterAll(() => story.end());

describe.each([
  ['drafting', drafting],
  ['the same in another form', form],
  ['the issued plan', issued],
  ['what is recorded', recorded],
  ['the register', register],
  ['exceptions', exceptions],
])('%s', (_, requests) => {
  test.each(requests)('$title', async (request) => {
    const { finds, code, errors, says } = await story.open(request);
    expect(finds).toEqual(request.finds);
    expect(says).toBe(request.says ?? '');
    expect(code).toBe(errors > 0 ? 1 : 0);
  });
});
