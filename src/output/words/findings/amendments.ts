/** The words for the rules about amendments. */
import { dayText } from '../day-text.ts';
import type { InBoth } from '../language.ts';
import { listed, quoted } from '../quoted.ts';
import { called } from './progress.ts';
import type { GroupWords } from './rule-words.ts';

const lacking = {
  number: { vi: 'số', en: 'number' },
  date: { vi: 'ngày', en: 'date' },
  both: { vi: 'số và ngày', en: 'number and date' },
};
const documents = {
  amendment: { vi: 'văn bản điều chỉnh', en: 'granting document' },
  requested: { vi: 'văn bản đề nghị', en: 'request' },
  request: { vi: 'văn bản đề nghị gia hạn', en: 'letter that asks for more time' },
  declined: { vi: 'văn bản không chấp thuận', en: 'document that declines' },
  exception: { vi: 'văn bản phê duyệt', en: 'approving document' },
};
const approval = { by: { vi: 'người phê duyệt', en: 'the approver' }, reason: { vi: 'lý do', en: 'the reason' } };
const withoutDocument = {
  amendment: {
    vi: 'khi chưa có văn bản, thời hạn và cơ quan giữ như cũ',
    en: 'without one, deadline and agencies stay as they are',
  },
  request: { vi: 'khi chưa có số thì chưa ghi đề nghị', en: 'without a number yet, there is no request to record' },
  declined: { vi: 'khi chưa có văn bản thì chưa ghi declined', en: 'without one, leave declined out' },
  requested: { vi: 'khi chưa có số thì chưa ghi requested', en: 'without a number yet, leave requested out' },
  exception: { vi: 'khi chưa có văn bản thì chưa ghi ngoại lệ', en: 'without one, there is no exception yet' },
};
/** What `check --against` forbids of an amendment, it lets pass as approved. */
const onceCommitted = {
  vi: 'mục đã lưu vào git chỉ sửa hoặc bỏ khi được phê duyệt trong exceptions.yaml (amendment-edited, amendment-removed)',
  en: 'once committed, it takes an approval in exceptions.yaml (amendment-edited, amendment-removed)',
};
const subjects = {
  due: { vi: 'thời hạn', en: 'deadline' },
  lead: { vi: 'cơ quan chủ trì', en: 'lead' },
  with: { vi: 'cơ quan phối hợp', en: 'supporting agencies' },
};

const needless: Readonly<Record<'ongoing' | 'recurring' | 'suspended' | 'done', InBoth<(since: string) => string>>> = {
  ongoing: { vi: () => 'nhiệm vụ thực hiện thường xuyên, không có thời hạn', en: () => 'the task is open-ended' },
  recurring: {
    vi: () => 'nhiệm vụ định kỳ, mỗi kỳ có hạn riêng',
    en: () => 'the task recurs, each period with its own deadline',
  },
  suspended: { vi: () => 'khi đó nhiệm vụ đang tạm dừng', en: () => 'the task was suspended then' },
  done: { vi: (since) => `nhiệm vụ đã hoàn thành ngày ${since}`, en: (since) => `the task was done on ${since}` },
};

export const amendmentsWords: GroupWords<'amendments'> = {
  'amendment-without-instrument': {
    title: { vi: 'điều chỉnh không có văn bản cho phép', en: 'an amendment without the document that grants it' },
    message: {
      vi: ({ missing }) => `điều chỉnh chưa nêu ${lacking[missing].vi} của văn bản cho phép nên chưa có hiệu lực`,
      en: ({ missing }) =>
        `the amendment changes nothing yet: it lacks the ${lacking[missing].en} of the document that grants it`,
    },
    help: {
      vi: 'ghi số và ngày văn bản chấp thuận vào instrument; văn bản đề nghị ghi vào requested và chưa làm thay đổi thời hạn',
      en: 'write the number and date of the granting document in instrument; a request goes in requested and moves nothing',
    },
  },
  'placeholder-instrument': {
    title: { vi: 'văn bản chỉ ghi tạm', en: 'a document that is a placeholder' },
    message: {
      vi: ({ value, of }) => `số ${documents[of].vi} ${quoted(value)} chỉ ghi tạm, cần số của văn bản đã ban hành`,
      en: ({ value, of }) =>
        `the number of the ${documents[of].en}, ${quoted(value)}, is a placeholder, expected that of an issued document`,
    },
    help: {
      vi: ({ of }) => `ghi số trên văn bản; ${withoutDocument[of].vi}`,
      en: ({ of }) => `write the number that stands on the document; ${withoutDocument[of].en}`,
    },
  },
  'placeholder-approval': {
    title: { vi: 'phê duyệt ngoại lệ chỉ ghi tạm', en: 'an approval that is a placeholder' },
    message: {
      vi: ({ value, of }) => `${approval[of].vi} ${quoted(value)} chỉ ghi tạm, ngoại lệ cần người phê duyệt và lý do`,
      en: ({ value, of }) =>
        `${approval[of].en}, ${quoted(value)}, is a placeholder, expected who approved the exception and why`,
    },
    help: {
      vi: 'ghi chức danh, họ tên người phê duyệt vào by và lý do vào reason; chưa được phê duyệt thì bỏ ngoại lệ',
      en: 'write who approved it in by and why in reason; without an approval, leave the exception out',
    },
  },
  'amendment-in-future': {
    title: { vi: 'điều chỉnh ghi ngày chưa đến', en: 'an amendment dated in the future' },
    message: {
      vi: ({ date, today, of }) =>
        `${documents[of ?? 'amendment'].vi} ghi ngày ${dayText(date, 'vi')}, sau ngày hôm nay ${dayText(today, 'vi')}`,
      en: ({ date, today, of }) =>
        `the ${of === 'declined' ? 'answer to the request' : (of ?? 'amendment')} is dated ${dayText(date, 'en')}, after today, ${dayText(today, 'en')}`,
    },
    help: { vi: 'ghi ngày ban hành trên văn bản', en: 'write the day of issue that stands on the document' },
  },
  'amendment-mismatch': {
    title: {
      vi: 'điều chỉnh không khớp với nội dung đang có hiệu lực',
      en: 'an amendment of something else than what was in force',
    },
    message: {
      vi: ({ from, inForce, of, by }) => {
        if (of === 'suspension')
          return inForce === 'suspended'
            ? 'khi đó nhiệm vụ đã tạm dừng, không tạm dừng thêm được'
            : 'khi đó nhiệm vụ không tạm dừng nên không có gì để tiếp tục';
        const now = inForce === '' ? 'khi đó chưa có' : `khi đó đang có hiệu lực ${quoted(inForce)}`;
        return `${subjects[of].vi} trước điều chỉnh ghi ${quoted(from)}, nhưng ${now}${by === null ? '' : ` theo ${quoted(by)}`}`;
      },
      en: ({ from, inForce, of, by }) => {
        if (of === 'suspension')
          return inForce === 'suspended'
            ? 'the task was suspended already'
            : 'the task was not suspended, there was nothing to resume';
        const now = inForce === '' ? 'none was in force' : `${quoted(inForce)} was in force`;
        return `from gives ${quoted(from)} as the ${subjects[of].en}, but ${now}${by === null ? '' : ` by ${quoted(by)}`}`;
      },
    },
    help: {
      vi: ({ of, inForce, beside }) => {
        if (beside === 'same-document') return `văn bản này được ghi hai lần, chỉ giữ một mục; ${onceCommitted.vi}`;
        if (of === 'suspension') return 'kiểm tra thứ tự và ngày của các văn bản điều chỉnh';
        return beside === 'same-start'
          ? `hai văn bản cùng điều chỉnh từ một nội dung, có thể do hai người ghi song song: sửa from thành ${quoted(inForce)} nếu văn bản này ban hành tiếp theo, hoặc chỉ giữ mục đúng; ${onceCommitted.vi}`
          : `bổ sung văn bản điều chỉnh còn thiếu ở trước, hoặc sửa from cho đúng; ${onceCommitted.vi}`;
      },
      en: ({ of, inForce, beside }) => {
        if (beside === 'same-document')
          return `this document is entered twice, only one of the two is to stay; ${onceCommitted.en}`;
        if (of === 'suspension') return 'check the order and the dates of the amendments';
        return beside === 'same-start'
          ? `two documents start from the same value, as when two people entered them side by side: write ${quoted(inForce)} in from if this one followed the other, or keep only the one that is right; ${onceCommitted.en}`
          : `add the earlier amendment that is missing, or correct from; ${onceCommitted.en}`;
      },
    },
  },
  'extension-not-later': {
    title: { vi: 'gia hạn nhưng thời hạn mới không muộn hơn', en: 'an extension to no later day' },
    message: {
      vi: ({ from, to, of }) =>
        of === 'request' && (to === 'none' || to === 'ongoing')
          ? `đề nghị gia hạn phải nêu thời hạn mới, ${quoted(to)} không phải là thời hạn`
          : of === 'request'
            ? `thời hạn đề nghị ${quoted(to)} không muộn hơn thời hạn đang có hiệu lực ${quoted(from)}`
            : `thời hạn mới ${quoted(to)} không muộn hơn thời hạn cũ ${quoted(from)}`,
      en: ({ from, to, of }) =>
        of === 'request' && (to === 'none' || to === 'ongoing')
          ? `a request asks for another deadline, and ${quoted(to)} is none`
          : of === 'request'
            ? `the deadline asked for, ${quoted(to)}, is no later than the one in force, ${quoted(from)}`
            : `the new deadline ${quoted(to)} is no later than the old one ${quoted(from)}`,
    },
    help: {
      vi: ({ of }) =>
        `kiểm tra lại thời hạn trong ${of === 'request' ? 'văn bản đề nghị' : 'văn bản cho phép gia hạn'}`,
      en: ({ of }) => `look at the deadline in ${of === 'request' ? 'the request' : 'the granting document'} again`,
    },
  },
  'deadline-brought-forward': {
    title: { vi: 'thời hạn được rút ngắn', en: 'a deadline brought forward' },
    message: {
      vi: ({ from, to, by }) =>
        `rút ngắn thời hạn từ ${quoted(from)} còn ${quoted(to)}${by === null ? '' : ` theo ${quoted(by)}`}`,
      en: ({ from, to, by }) =>
        `the deadline is brought forward from ${quoted(from)} to ${quoted(to)}${by === null ? '' : ` by ${quoted(by)}`}`,
    },
    help: {
      vi: 'đúng văn bản thì giữ nguyên; không đúng thì kiểm tra lại năm của thời hạn mới',
      en: 'leave it if the document says so; else look at the year of the new deadline again',
    },
  },
  'lapsed-when-granted': {
    title: { vi: 'thời hạn mới đã qua khi được cho phép', en: 'a new deadline that lay in the past when granted' },
    message: {
      vi: ({ to, day, granted, of }) =>
        `thời hạn ${of === 'request' ? 'đề nghị' : 'mới'} ${quoted(to)} (${dayText(day, 'vi')}) đã qua khi được ${of === 'request' ? 'đề nghị' : 'cho phép'} ngày ${dayText(granted, 'vi')}`,
      en: ({ to, day, granted, of }) =>
        `the ${of === 'request' ? 'deadline asked for,' : 'new deadline'} ${quoted(to)} (${dayText(day, 'en')})${of === 'request' ? ',' : ''} lay in the past when it was ${of === 'request' ? 'requested' : 'granted'}, on ${dayText(granted, 'en')}`,
    },
    help: {
      vi: 'kiểm tra lại thời hạn mới và ngày văn bản, nhất là năm; nếu văn bản ghi đúng như vậy thì để nguyên',
      en: 'check the new deadline and the day of the document, above all the year; leave it if the document says so',
    },
  },
  'amended-after-withdrawal': {
    title: { vi: 'điều chỉnh nhiệm vụ đã rút', en: 'an amendment of a withdrawn task' },
    message: {
      vi: ({ withdrawn, of }) =>
        `nhiệm vụ đã được rút từ ngày ${dayText(withdrawn, 'vi')}, không ${of === 'request' ? 'còn thời hạn để đề nghị gia hạn' : 'điều chỉnh được nữa'}`,
      en: ({ withdrawn, of }) =>
        `the task was withdrawn on ${dayText(withdrawn, 'en')} and ${of === 'request' ? 'has no deadline any more that could be extended' : 'cannot be amended any more'}`,
    },
    help: {
      vi: `kiểm tra lại văn bản rút nhiệm vụ; nếu nhiệm vụ đã rút thì không ghi điều chỉnh này; ${onceCommitted.vi}`,
      en: `check the document that withdrew the task; of a withdrawn task this change is not to be entered; ${onceCommitted.en}`,
    },
  },
  'needless-request': {
    title: { vi: 'đề nghị gia hạn nhưng không có hạn để lùi', en: 'a request for more time where no time runs' },
    message: {
      vi: ({ why, since }) => `đề nghị gia hạn nhưng ${needless[why].vi(since === null ? '' : dayText(since, 'vi'))}`,
      en: ({ why, since }) =>
        `more time is asked for, but ${needless[why].en(since === null ? '' : dayText(since, 'en'))}`,
    },
    help: {
      vi: 'kiểm tra lại mã nhiệm vụ và ngày văn bản đề nghị; văn bản ghi đúng như vậy thì để nguyên',
      en: 'check the task id and the day of the letter; leave it if the letter says so',
    },
  },
  'request-by-stranger': {
    title: {
      vi: 'cơ quan đề nghị gia hạn không thực hiện nhiệm vụ',
      en: 'a request by an agency that has no part in the task',
    },
    message: {
      vi: ({ agency, leads, names }) =>
        `${called(agency, names)} không chủ trì, không phối hợp nhiệm vụ này; cơ quan chủ trì: ${listed(leads.map((lead) => called(lead, names)))}`,
      en: ({ agency, leads, names }) =>
        `${called(agency, names)} neither leads nor supports this task; its lead: ${listed(leads.map((lead) => called(lead, names)))}`,
    },
    help: {
      vi: 'kiểm tra lại issuer và mã nhiệm vụ; cơ quan khác gửi thay thì để nguyên',
      en: 'check issuer and the task id; leave it where one agency asks for another',
    },
  },
  'repeated-request': {
    title: { vi: 'đề nghị gia hạn được ghi hai lần', en: 'a request that is recorded twice' },
    message: {
      vi: ({ number, date, differing }) =>
        `đề nghị ${quoted(number)} ngày ${dayText(date, 'vi')} được ghi hai lần cho nhiệm vụ này, ${
          differing.length === 0 ? 'nội dung giống hệt nhau' : `chỉ khác ở ${listed(differing)}`
        }`,
      en: ({ number, date, differing }) =>
        `the request ${quoted(number)} of ${dayText(date, 'en')} stands twice for this task, ${
          differing.length === 0 ? 'the same to the letter' : `different only in ${listed(differing)}`
        }`,
    },
    help: {
      vi: 'xóa một trong hai, giữ mục đúng với văn bản',
      en: 'delete one of the two, and keep what the letter says',
    },
  },
};
