/** The guard that spares nearly every plan the search for hidden characters and other Unicode forms. */
import { expect, test } from 'vitest';
import { decodeSource } from '../../src/source/decode.ts';

test('no character that the guard lets pass is hidden or has another Unicode form', () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCharCode(code);
    // An unusual character beside it switches the guard off: both must find the same.
    const alone = decodeSource(new TextEncoder().encode(`a${character}a\n`)).faults;
    const guarded = decodeSource(new TextEncoder().encode(`a${character}a\n№`)).faults;
    expect(alone, `U+${code.toString(16)}`).toEqual(guarded);
  }
});
