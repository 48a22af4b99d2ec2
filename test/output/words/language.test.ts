/** What a table of words must have, by its type, and how a phrase is said. */
import { describe, expect, test } from 'vitest';
import { type AdviceBy, advisedBy } from '../../../src/output/words/advice.ts';
import { alike, type Phrase, said, type Words } from '../../../src/output/words/language.ts';

describe('a table of words', () => {
  interface Said {
    readonly title: string;
    readonly count: (of: number) => string;
    readonly kinds: Readonly<Record<'one' | 'other', string>>;
  }
  const words: Words<Said> = {
    title: { vi: 'Nhiệm vụ', en: 'Tasks' },
    count: { vi: (of) => `${of} nhiệm vụ`, en: (of) => `${of} tasks` },
    kinds: { one: { vi: 'một', en: 'one' }, other: { vi: 'khác', en: 'other' } },
  };

  test('has both languages under each key', () => {
    expect([words.title.vi, words.count.en(2), words.kinds.other.vi]).toEqual(['Nhiệm vụ', '2 tasks', 'khác']);
  });

  test('does not compile without one of them, or without a key', () => {
    // @ts-expect-error English is missing
    const english: Words<Pick<Said, 'title'>> = { title: { vi: 'Nhiệm vụ' } };
    // @ts-expect-error so is it where the text is made of facts
    const made: Words<Pick<Said, 'count'>> = { count: { vi: (of) => `${of} nhiệm vụ` } };
    // @ts-expect-error a kind is missing
    const kinds: Words<Pick<Said, 'kinds'>> = { kinds: { one: { vi: 'một', en: 'one' } } };
    // @ts-expect-error the languages are not the keys of a table
    const divided: Words<Pick<Said, 'title'>> = { vi: { title: 'Nhiệm vụ' }, en: { title: 'Tasks' } };
    expect([english, made, kinds, divided]).toHaveLength(4);
  });
});

describe('said', () => {
  const phrase: Phrase<number> = { vi: (count) => `còn ${count}`, en: 'left' };

  test('makes a phrase of its facts, or says it whole', () => {
    expect([said(phrase, 3, 'vi'), said(phrase, 3, 'en')]).toEqual(['còn 3', 'left']);
  });

  test('tells a phrase that is made of others which language it is in', () => {
    const both: Phrase<number> = alike((count, language) => `${language} ${said(phrase, count, language)}`);
    expect([said(both, 3, 'vi'), said(both, 3, 'en')]).toEqual(['vi còn 3', 'en left']);
  });
});

describe('advisedBy', () => {
  type Fault = { readonly fault: 'late'; readonly days: number } | { readonly fault: 'lost' };
  const words: AdviceBy<'fault', Fault> = {
    late: { message: { vi: ({ days }) => `quá ${days} ngày`, en: ({ days }) => `${days} days late` }, help: null },
    lost: { message: { vi: 'đã mất', en: 'lost' }, help: { vi: 'tìm lại', en: 'look again' } },
  };

  test('says what is wrong by its kind, and what to do where there is anything', () => {
    expect(advisedBy('fault', words, { fault: 'late', days: 2 }, 'vi')).toEqual({ message: 'quá 2 ngày', help: null });
    expect(advisedBy('fault', words, { fault: 'lost' }, 'en')).toEqual({ message: 'lost', help: 'look again' });
  });

  test('does not compile where a kind has no words', () => {
    // @ts-expect-error a kind is missing
    const few: AdviceBy<'fault', Fault> = { lost: words.lost };
    expect(Object.keys(few)).toEqual(['lost']);
  });
});
