/** The words for the rules about the shape of a file: keys, kinds and forms of values. */

import { alike, said } from '../language.ts';
import { didYouMean, listed, quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';
import { dueFaultWords, formWords, kindWords } from './shape-values.ts';

const dateHelp = {
  'no-such-day': dueFaultWords['no-such-day'].help,
  'not-iso': {
    vi: 'ngày viết theo thứ tự năm-tháng-ngày, ví dụ 2021-03-31 cho ngày 31/03/2021',
    en: 'a day is written year-month-day, as in 2021-03-31 for 31 March 2021',
  },
};

export const shapeWords: GroupWords<'shape'> = {
  'missing-key': {
    title: { vi: 'thiếu một phần bắt buộc', en: 'a missing key' },
    message: { vi: ({ key }) => `thiếu phần ${quoted(key)}`, en: ({ key }) => `the key ${quoted(key)} is missing` },
    help: {
      vi: ({ key }) => `thêm dòng "${key}: ..." vào mục này`,
      en: ({ key }) => `add a line "${key}: ..." to this entry`,
    },
  },
  'unknown-key': {
    title: { vi: 'phần không có trong quy ước', en: 'an unknown key' },
    message: {
      vi: ({ key }) => `ở đây không có phần nào tên ${quoted(key)}`,
      en: ({ key }) => `there is no key named ${quoted(key)} here`,
    },
    help: {
      vi: ({ nearest, allowed }) =>
        didYouMean(nearest, 'vi') ?? (allowed.length === 0 ? null : `các phần được dùng: ${listed(allowed)}`),
      en: ({ nearest, allowed }) =>
        didYouMean(nearest, 'en') ?? (allowed.length === 0 ? null : `keys that may stand here: ${listed(allowed)}`),
    },
  },
  'wrong-type': {
    title: { vi: 'nội dung không đúng loại', en: 'a value of the wrong kind' },
    message: {
      vi: ({ expected, found }) =>
        `cần ${expected.map((kind) => kindWords[kind].name.vi).join(' hoặc ')}, nhưng ở đây là ${kindWords[found].name.vi}`,
      en: ({ expected, found }) =>
        `expected ${expected.map((kind) => kindWords[kind].name.en).join(' or ')}, found ${kindWords[found].name.en}`,
    },
    help: alike(({ expected: [first] }, language) =>
      first === undefined ? null : (kindWords[first].howTo?.[language] ?? null),
    ),
  },
  'invalid-value': {
    title: { vi: 'nội dung không hợp lệ', en: 'a value that is not valid' },
    message: {
      vi: ({ value, allowed, expected }) => {
        const wanted = expected === null ? `một trong: ${listed(allowed)}` : formWords[expected].expected.vi;
        return value === '' ? `bỏ trống, cần ${wanted}` : `${quoted(value)} không hợp lệ, cần ${wanted}`;
      },
      en: ({ value, allowed, expected }) => {
        const wanted = expected === null ? `one of: ${listed(allowed)}` : formWords[expected].expected.en;
        return value === '' ? `nothing here, expected ${wanted}` : `${quoted(value)} is not valid, expected ${wanted}`;
      },
    },
    help: alike(({ expected }, language) => (expected === null ? null : formWords[expected].help[language])),
  },
  'invalid-date': {
    title: { vi: 'ngày không hợp lệ', en: 'a day that does not exist' },
    message: {
      vi: ({ value, fault }) =>
        fault === 'no-such-day'
          ? `ngày ${quoted(value)} không tồn tại`
          : `${quoted(value)} không phải là ngày viết đúng dạng`,
      en: ({ value, fault }) =>
        fault === 'no-such-day' ? `there is no day ${quoted(value)}` : `${quoted(value)} is not written as a day`,
    },
    help: alike(({ fault }, language) => said(dateHelp[fault], '', language)),
  },
  'invalid-deadline': {
    title: { vi: 'thời hạn không hợp lệ', en: 'a deadline that does not exist' },
    message: alike(({ value, fault }, language) => said(dueFaultWords[fault].message, value, language)),
    help: alike(
      ({ value, fault, suggestion }, language) =>
        didYouMean(suggestion, language) ?? said(dueFaultWords[fault].help, value.slice(0, 4), language),
    ),
  },
};
