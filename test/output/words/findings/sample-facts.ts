/** Facts of every rule, one case for each thing that its words distinguish. */
import type { Day } from '../../../../src/calendar/day.ts';
import type { RuleFacts, RuleName } from '../../../../src/diagnostics/catalogue.ts';

const day = (text: string) => text as Day;

const merged = { 'so-ldtbxh': 'Sở Lao động - Thương binh và Xã hội', 'so-noi-vu': 'Sở Nội vụ' };

/** At least one case a rule; complete by type. */
export const sampleFacts: { readonly [Rule in RuleName]: readonly RuleFacts[Rule][] } = {
  'unreadable-file': [
    { reason: 'missing', detail: '' },
    { reason: 'denied', detail: '' },
    { reason: 'folder', detail: '' },
    { reason: 'link', detail: '' },
    { reason: 'too-large', detail: '' },
    { reason: 'interrupted', detail: '' },
    { reason: 'unknown-journal', detail: '' },
    { reason: 'unfinished-write', detail: '' },
    { reason: 'committed-journal', detail: '' },
    { reason: 'failed', detail: 'EIO' },
  ],
  'misnamed-file': [
    { expected: 'progress/PL.01.yaml', task: 'PL.01' },
    { expected: 'plan.yaml', task: null },
  ],
  'not-utf8': [
    { byte: '0xFF', looksLike: 'utf-16' },
    { byte: '0xAD', looksLike: 'windows' },
  ],
  'yaml-syntax': [
    { fault: 'colon-in-text', text: 'Thực hiện: ba việc' },
    { fault: 'unclosed-quote', text: '"' },
    { fault: 'text-after-quote', text: 'giai đoạn 2' },
    { fault: 'tab-indent', text: '\t' },
    { fault: 'bad-indent', text: 'due' },
    { fault: 'missing-colon', text: 'due 2021-Q1' },
    { fault: 'unclosed-bracket', text: '[' },
    { fault: 'bad-escape', text: '\\S' },
    { fault: 'reserved-start', text: '@' },
    { fault: 'several-documents', text: '---' },
    { fault: 'merge-conflict', text: '<<<<<<< HEAD' },
    { fault: 'too-deep', text: '' },
    { fault: 'other', text: '' },
    { fault: 'other', text: '?' },
  ],
  'duplicate-key': [{ key: 'due' }],
  'forbidden-yaml': [
    { feature: 'alias' },
    { feature: 'anchor' },
    { feature: 'merge-key' },
    { feature: 'tag' },
    { feature: 'directive' },
  ],
  'control-character': [{ code: 'U+200B' }],
  'not-nfc': [{ count: 1 }, { count: 12 }],
  'left-to-review': [
    { of: 'comment', text: 'không đọc được thời hạn' },
    { of: 'blank', text: '[Họ và tên]' },
  ],

  'missing-key': [{ key: 'lead' }],
  'unknown-key': [
    { key: 'leed', nearest: 'lead', allowed: ['lead', 'with', 'due'] },
    { key: 'màu', nearest: null, allowed: ['lead', 'with', 'due'] },
    { key: 'x', nearest: null, allowed: [] },
  ],
  'wrong-type': [
    { expected: ['list'], found: 'text' },
    { expected: ['text', 'mapping'], found: 'list' },
    { expected: ['mapping'], found: 'text' },
    { expected: ['number'], found: 'blank' },
    { expected: ['yes-no'], found: 'text' },
  ],
  'invalid-value': [
    { value: 'finished', allowed: ['not-started', 'in-progress', 'done'], expected: null },
    { value: 'PL 01', allowed: [], expected: 'id' },
    { value: 'Sở GD', allowed: [], expected: 'agency-id' },
    { value: 'ba', allowed: [], expected: 'whole-number' },
    { value: 'vanthu', allowed: [], expected: 'email' },
    { value: 'vanthu@', allowed: [], expected: 'domain' },
    { value: '14/12', allowed: [], expected: 'month-day' },
    { value: '2 tuần', allowed: [], expected: 'span' },
    { value: 'Hanoi', allowed: [], expected: 'time-zone' },
    { value: '', allowed: [], expected: 'not-empty' },
    { value: '70', allowed: [], expected: 'at-most-all' },
  ],
  'invalid-date': [
    { value: '2021-02-30', fault: 'no-such-day' },
    { value: '31/03/2021', fault: 'not-iso' },
  ],
  'invalid-deadline': [
    { value: '2021-Q5', fault: 'no-such-quarter', suggestion: null },
    { value: '2021-H3', fault: 'no-such-half-year', suggestion: null },
    { value: '2021-13', fault: 'no-such-month', suggestion: null },
    { value: '2021-02-30', fault: 'no-such-day', suggestion: null },
    { value: 'quý I', fault: 'not-a-deadline', suggestion: null },
    { value: '2021-q1', fault: 'not-a-deadline', suggestion: '2021-Q1' },
  ],

  'duplicate-id': [
    { id: 'PL.01', of: 'task' },
    { id: 'so-gddt', of: 'agency' },
  ],
  'unknown-agency': [
    { id: 'so-gdtd', nearest: 'so-gddt' },
    { id: 'bo-gddt', nearest: null },
  ],
  'unknown-task': [
    { id: 'PL.1', nearest: 'PL.01' },
    { id: 'V.9', nearest: null },
  ],
  'duplicate-agency': [{ id: 'so-gddt' }],
  'lead-also-supporting': [{ id: 'so-gddt' }],
  'unknown-successor': [
    { id: 'so-noivu', nearest: 'so-noi-vu' },
    { id: 'so-moi', nearest: null },
  ],
  'successor-cycle': [{ cycle: ['so-a', 'so-b', 'so-a'] }],
  'group-without-members': [{ id: 'ubnd-cap-huyen' }],

  'no-deadline-issued': [{}, { prerequisite: 'PL.03' }],
  'prerequisite-cycle': [{ cycle: ['PL.03', 'PL.03'] }, { cycle: ['PL.03', 'PL.04', 'PL.03'] }],
  'prerequisite-never-done': [
    { prerequisite: 'PL.03', why: 'withdrawn' },
    { prerequisite: 'PL.03', why: 'ongoing' },
    { prerequisite: 'PL.03', why: 'recurring' },
  ],
  'missing-deadline': [{ event: null }, { event: 'Đề án được phê duyệt' }],
  'unreadable-wording': [
    { wording: 'trong quý IV', fault: 'no-year' },
    { wording: 'định kỳ', fault: 'no-period' },
    { wording: 'sớm', fault: 'not-understood' },
  ],
  'wording-mismatch': [
    {
      wording: 'Quý I năm 2021',
      due: '2021-Q2',
      reads: '2021-Q1',
      readsDay: day('2021-03-31'),
      day: day('2021-06-30'),
    },
    { wording: 'thường xuyên', due: '2021-06-30', reads: 'ongoing', readsDay: null, day: day('2021-06-30') },
  ],
  'deadline-before-issue': [
    { of: 'deadline', due: '2019-Q4', day: day('2019-12-31'), issued: '2020-06' },
    { of: 'milestone', due: '2020-01-02', day: day('2020-01-02'), issued: '2020-06-15' },
  ],
  'far-deadline': [
    { of: 'deadline', due: '2072-12-31', day: day('2072-12-31'), since: day('2021-03-20'), years: 30 },
    { of: 'start', due: '2072-Q4', day: day('2072-12-31'), since: day('2020-06-30'), years: 30 },
  ],
  'event-in-future': [{ event: 'Đề án được phê duyệt', date: day('2031-03-25'), today: day('2021-12-15') }],

  'report-in-future': [{ date: day('2031-02-10'), today: day('2021-12-15') }],
  'report-out-of-order': [{ date: day('2021-02-10'), earlier: day('2021-03-26') }],
  'report-by-stranger': [
    {
      agency: 'so-tc',
      leads: ['so-gddt', 'so-nv'],
      names: { 'so-tc': 'Sở Tài chính', 'so-gddt': 'Sở Giáo dục và Đào tạo', 'so-nv': 'Sở Nội vụ' },
    },
    { agency: 'so-tc', leads: [], names: { 'so-tc': 'Sở Tài chính' } },
  ],
  'reporter-not-in-office': [
    {
      fault: 'ended',
      agency: 'so-ldtbxh',
      date: day('2025-03-10'),
      day: day('2025-02-28'),
      others: ['so-noi-vu'],
      names: merged,
    },
    { fault: 'ended', agency: 'so-ldtbxh', date: day('2025-03-10'), day: day('2025-02-28'), others: [], names: merged },
    {
      fault: 'not-yet',
      agency: 'so-noi-vu',
      date: day('2025-02-10'),
      day: day('2025-03-01'),
      others: [],
      names: merged,
    },
    {
      fault: 'members-ended',
      agency: 'ubnd-cap-huyen',
      date: day('2025-08-01'),
      day: null,
      others: ['ubnd-tan-an', 'ubnd-ben-luc'],
      names: { 'ubnd-cap-huyen': 'UBND cấp huyện', 'ubnd-tan-an': 'UBND thành phố Tân An' },
    },
  ],
  'report-after-withdrawal': [{ date: day('2021-05-10'), withdrawn: day('2021-03-20') }],
  'done-without-evidence': [{ agency: 'so-gddt', names: { 'so-gddt': 'Sở Giáo dục và Đào tạo' } }],
  'placeholder-evidence': [{ value: '.../KH-UBND' }, { value: 'sẽ ban hành trước ngày 30/6', isResult: true }],
  'evidence-in-future': [{ date: day('2031-03-25'), today: day('2021-12-15') }],
  'evidence-before-period': [{ date: day('2019-03-25'), period: '2021', first: day('2020-01-01') }],
  'reopened-without-reason': [
    { agency: 'so-gddt', period: null, names: { 'so-gddt': 'Sở Giáo dục và Đào tạo' } },
    { agency: 'so-gddt', period: '2021-Q1', names: {} },
  ],
  'unknown-period': [
    { period: '2021', recurs: false, nearest: null },
    { period: null, recurs: true, nearest: null },
    { period: '2021-Q9', recurs: true, nearest: '2021-Q1' },
    { period: '1999', recurs: true, nearest: null },
  ],
  'unknown-correction': [
    { date: day('2021-02-10'), agency: 'so-gddt', period: null },
    { date: day('2021-02-10'), agency: 'so-gddt', period: '2020' },
  ],
  'repeated-report': [
    { date: day('2021-02-10'), agency: 'so-gddt', period: null, differing: [] },
    { date: day('2021-02-10'), agency: 'so-gddt', period: '2020', differing: ['evidence', 'note'] },
  ],
  'repeated-correction': [
    ...['2021-03-05', '2021-03-01', '2021-02-15'].map((again) => ({
      date: day('2021-02-10'),
      agency: 'so-gddt',
      period: null,
      corrected: day('2021-03-01'),
      again: day(again),
    })),
    {
      date: day('2021-02-10'),
      agency: 'so-gddt',
      period: '2020',
      corrected: day('2021-03-01'),
      again: day('2021-03-05'),
    },
  ],

  'amendment-without-instrument': [{ missing: 'number' }, { missing: 'date' }, { missing: 'both' }],
  'placeholder-instrument': [
    { value: '...', of: 'amendment' },
    { value: 'chưa có', of: 'requested' },
    { value: '45/...', of: 'request' },
    { value: '/UBND-VX', of: 'exception' },
  ],
  'placeholder-approval': [
    { value: '...', of: 'by' },
    { value: 'bổ sung sau', of: 'reason' },
  ],
  'amendment-in-future': [
    { date: day('2031-03-20'), today: day('2021-12-15') },
    { date: day('2031-03-10'), today: day('2021-12-15'), of: 'request' },
  ],
  'amendment-mismatch': [
    { from: '2021-Q1', inForce: '2021-Q3', of: 'due', by: '123/UBND-VX', beside: null },
    { from: '2021-Q1', inForce: '2021-Q3', of: 'due', by: '123/UBND-VX', beside: 'same-start' },
    { from: '2021-Q1', inForce: '2021-Q3', of: 'due', by: '123/UBND-VX', beside: 'same-document' },
    { from: '2021-Q1', inForce: '', of: 'due', by: null, beside: null },
    { from: 'so-ldtbxh', inForce: 'so-gddt', of: 'lead', by: null, beside: null },
    { from: 'so-ldtbxh', inForce: 'so-gddt', of: 'with', by: null, beside: null },
    { from: 'running', inForce: 'suspended', of: 'suspension', by: '123/UBND-VX', beside: 'same-start' },
    { from: 'suspended', inForce: 'running', of: 'suspension', by: null, beside: null },
  ],
  'deadline-brought-forward': [
    { from: '2021-Q4', to: '2021-Q3', by: '45/UBND-TH' },
    { from: '2021-Q4', to: '2021-Q3', by: null },
  ],
  'extension-not-later': [
    { from: '2021-Q3', to: '2021-Q1' },
    { from: '2021-Q3', to: '2021-Q1', of: 'request' },
  ],
  'lapsed-when-granted': [
    { to: '2021-Q1', day: day('2021-03-31'), granted: day('2021-04-20') },
    { to: '2021-Q1', day: day('2021-03-31'), granted: day('2021-04-10'), of: 'request' },
  ],
  'amended-after-withdrawal': [{ withdrawn: day('2021-03-20') }, { withdrawn: day('2021-03-20'), of: 'request' }],
  'needless-request': [
    ...(['ongoing', 'recurring', 'suspended'] as const).map((why) => ({ why, since: null })),
    { why: 'done', since: day('2021-03-01') },
  ],
  'request-by-stranger': [
    { agency: 'so-tc', leads: ['so-gddt'], names: { 'so-tc': 'Sở Tài chính', 'so-gddt': 'Sở Giáo dục và Đào tạo' } },
  ],
  'repeated-request': [
    { number: '45/SGDĐT-GDTX', date: day('2021-03-10'), differing: [] },
    { number: '45/SGDĐT-GDTX', date: day('2021-03-10'), differing: ['to', 'reason'] },
  ],

  'before-issue': [
    ...(['report', 'evidence', 'amendment', 'request', 'event', 'exception'] as const).map((what) => ({
      what,
      date: day('2012-03-25'),
      issued: '2020-06',
    })),
    { what: 'evidence', date: day('2020-06-29'), issued: '2020-06-30' },
  ],
  'cites-later': (['evidence', 'request', 'declined', 'report', 'approval'] as const).map((what) => ({
    what,
    cited: day('2021-03-25'),
    date: day('2021-03-20'),
  })),
  'ends-before-start': (
    ['agency', 'successor', 'member', 'recurrence', 'task', 'milestone', 'early-milestone'] as const
  ).map((what) => ({
    what,
    id: { recurrence: 'year', task: 'PL.01' }[what as string] ?? 'so-gddt',
    start: day('2022-01-01'),
    end: day('2021-12-31'),
  })),
  'legal-basis-after-issue': [
    { number: '489/QĐ-TTg', date: day('2021-04-08'), issued: '2020-06' },
    { number: '489/QĐ-TTg', date: day('2020-07-01'), issued: '2020-06-30' },
  ],
  'numbering-gap': [
    { number: '4.5', previous: '4.3', expected: '4.4' },
    { number: '2', previous: null, expected: '1' },
  ],
  'columns-mismatch': [
    { count: 6, expected: 5 },
    { count: 1, expected: 5 },
  ],
  'missing-lead': [{}],
  'several-leads': [{ leads: ['so-gddt', 'so-nv'] }],
  'agency-not-in-office': [
    { agency: 'so-ldtbxh', until: day('2025-02-28'), successors: ['so-noi-vu'] },
    { agency: 'so-ldtbxh', until: day('2025-02-28'), successors: [] },
  ],

  'issued-text-changed': [
    { part: 'II.4.1', of: 'text', before: 'Rà soát, bổ sung', after: 'Rà soát' },
    {
      part: 'II.4.3',
      of: 'text',
      before: 'Tăng cường sự lãnh đạo, chỉ đạo của cấp ủy, chính quyền các cấp trong năm 2021',
      after: 'Tăng cường sự lãnh đạo, chỉ đạo của cấp ủy, chính quyền các cấp trong năm 2022',
    },
    { part: 'II.4.2', of: 'text', before: null, after: 'Đoạn mới' },
    { part: 'closing', of: 'text', before: 'Yêu cầu các đơn vị thực hiện.', after: null },
    { part: 'PL.01', of: 'with', before: 'so-tc', after: 'so-tc, so-nv' },
    { part: 'document.draft', of: 'draft', before: null, after: 'true' },
  ],
  'task-removed': [{ id: 'PL.07' }],
  'task-added': [{ id: 'PL.09' }],
  'id-changed': [{ from: 'II.4.5', to: 'II.4.4' }],
  'deadline-moved': [
    { task: 'PL.01', from: '2021-Q1', to: '2021-Q3' },
    { task: 'PL.01', from: null, to: '2021-Q3' },
    { task: 'PL.01', from: '2021-Q1', to: null },
  ],
  'deadline-day-moved': [
    { task: 'PL.01', period: null, from: day('2021-12-31'), to: day('2022-01-04'), others: 0, by: 'days-off' },
    { task: 'II.2', period: '2021-Q4', from: day('2021-12-31'), to: day('2022-01-04'), others: 1, by: 'rolling' },
    { task: 'II.2', period: '2021-12', from: day('2021-12-31'), to: day('2022-01-04'), others: 3, by: 'days-off' },
  ],
  'time-zone-changed': [{ from: 'Asia/Ho_Chi_Minh', to: 'Asia/Tokyo' }],
  'lead-changed': [{ task: 'PL.06', from: ['so-ldtbxh'], to: ['so-noi-vu', 'so-gddt'] }],
  'report-edited': [
    { date: day('2021-02-10'), agency: 'so-gddt', period: null, edited: [] },
    {
      date: day('2021-02-10'),
      agency: 'so-gddt',
      period: null,
      edited: [
        { key: 'note', before: 'đang làm', after: 'đang \u001bchờ' },
        { key: 'obstacle', before: null, after: 'thiếu kinh phí' },
        { key: 'evidence.number', before: '812/KH-UBND', after: null },
        { key: 'proposal', before: 'a', after: 'b' },
      ],
    },
  ],
  'report-removed': [{ date: day('2021-02-10'), agency: 'so-gddt', period: '2020' }],
  'evidence-removed': [{ date: day('2021-03-26'), agency: 'so-gddt', period: null, number: '812/KH-UBND' }],
  'backdated-report': [
    { date: day('2021-02-10'), agency: 'so-gddt', period: null, today: day('2021-12-15'), allowed: 30 },
    { date: day('2021-12-13'), agency: 'so-gddt', period: null, today: day('2021-12-14'), allowed: 0 },
  ],
  'amendment-edited': [
    {
      number: '123/UBND-VX',
      date: day('2021-03-20'),
      edited: [{ key: 'changes.due.to', before: '2021-Q3', after: '2022-Q3' }],
    },
    {
      number: '45/SGDĐT-GDTX',
      date: day('2021-03-10'),
      edited: [{ key: 'to', before: '2021-Q3', after: '2022-Q3' }],
      of: 'request',
    },
  ],
  'amendment-removed': [
    { number: '123/UBND-VX', date: day('2021-03-20') },
    { number: '45/SGDĐT-GDTX', date: day('2021-03-10'), of: 'request' },
  ],
  'member-dropped': [
    { group: 'ubnd-cap-huyen', agency: 'ubnd-tan-an', members: 1 },
    { group: 'ubnd-cap-huyen', agency: null, members: 15 },
  ],
  'agency-renamed': [{ id: 'so-gddt', from: 'Sở Giáo dục và Đào tạo', to: 'Sở Giáo dục' }],
  'unused-exception': [
    { rule: 'issued-text-changed', task: null, part: 'II.4.1', isFuture: false },
    { rule: 'deadline-moved', task: 'PL.01', part: null, isFuture: true },
  ],
  'invalid-suppression': [
    { fault: 'no-rule', rule: null, nearest: null },
    { fault: 'no-reason', rule: 'several-leads, numbering-gap', nearest: null },
    { fault: 'unknown-rule', rule: 'sevral-leads', nearest: 'several-leads' },
    { fault: 'unknown-rule', rule: 'mọi lỗi', nearest: null },
    { fault: 'must-be-mended', rule: 'yaml-syntax', nearest: null },
    { fault: 'needs-exception', rule: 'deadline-moved', nearest: null },
  ],
  'unused-suppression': [{ rule: 'several-leads' }],
  'unused-baseline-entry': [{ rule: 'numbering-gap', file: 'plan.yaml', fingerprint: '0123456789abcdef' }],
};
