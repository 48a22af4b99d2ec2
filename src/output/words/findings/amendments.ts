/** The words for the rules about amendments. */
import { dayText } from '../day-text.ts';
import { quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

const lacking = {
  number: { vi: 'số', en: 'number' },
  date: { vi: 'ngày', en: 'date' },
  both: { vi: 'số và ngày', en: 'number and date' },
};
const subjects = {
  due: { vi: 'thời hạn', en: 'deadline' },
  lead: { vi: 'cơ quan chủ trì', en: 'lead' },
  with: { vi: 'cơ quan phối hợp', en: 'supporting agencies' },
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
  'amendment-in-future': {
    title: { vi: 'điều chỉnh ghi ngày chưa đến', en: 'an amendment dated in the future' },
    message: {
      vi: ({ date, today }) =>
        `văn bản điều chỉnh ghi ngày ${dayText(date, 'vi')}, sau ngày hôm nay ${dayText(today, 'vi')}`,
      en: ({ date, today }) => `the amendment is dated ${dayText(date, 'en')}, after today, ${dayText(today, 'en')}`,
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
        if (beside === 'same-document') return 'văn bản này được ghi hai lần: giữ một mục, xóa mục kia';
        if (of === 'suspension') return 'kiểm tra thứ tự và ngày của các văn bản điều chỉnh';
        return beside === 'same-start'
          ? `hai văn bản cùng điều chỉnh từ một nội dung, có thể do hai người ghi song song: sửa from thành ${quoted(inForce)} nếu văn bản này ban hành tiếp theo, hoặc xóa mục ghi nhầm`
          : 'sửa from cho đúng, hoặc bổ sung văn bản điều chỉnh còn thiếu ở trước';
      },
      en: ({ of, inForce, beside }) => {
        if (beside === 'same-document')
          return 'this document is entered twice: keep one of the two and delete the other';
        if (of === 'suspension') return 'check the order and the dates of the amendments';
        return beside === 'same-start'
          ? `two documents start from the same value, as when two people entered them side by side: write ${quoted(inForce)} in from if this one followed the other, or delete the one entered by mistake`
          : 'correct from, or add the earlier amendment that is missing';
      },
    },
  },
  'extension-not-later': {
    title: { vi: 'gia hạn nhưng thời hạn mới không muộn hơn', en: 'an extension to no later day' },
    message: {
      vi: ({ from, to }) => `thời hạn mới ${quoted(to)} không muộn hơn thời hạn cũ ${quoted(from)}`,
      en: ({ from, to }) => `the new deadline ${quoted(to)} is no later than the old one ${quoted(from)}`,
    },
    help: {
      vi: 'kiểm tra lại thời hạn trong văn bản cho phép gia hạn',
      en: 'look at the deadline in the granting document again',
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
  'amended-after-withdrawal': {
    title: { vi: 'điều chỉnh nhiệm vụ đã rút', en: 'an amendment of a withdrawn task' },
    message: {
      vi: ({ withdrawn }) => `nhiệm vụ đã được rút từ ngày ${dayText(withdrawn, 'vi')}, không điều chỉnh được nữa`,
      en: ({ withdrawn }) => `the task was withdrawn on ${dayText(withdrawn, 'en')} and cannot be amended any more`,
    },
    help: {
      vi: 'bỏ điều chỉnh này, hoặc kiểm tra lại văn bản rút nhiệm vụ',
      en: 'delete this change, or check the document that withdrew the task',
    },
  },
};
