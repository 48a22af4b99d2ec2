/** Vietnamese words for the rules about amendments. */
import { dayText } from '../day-text.ts';
import { quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';

const lacking = { number: 'số', date: 'ngày', both: 'số và ngày' };
const subjects = { due: 'thời hạn', lead: 'cơ quan chủ trì', with: 'cơ quan phối hợp' };

export const amendmentsVi: GroupWords<'amendments'> = {
  'amendment-without-instrument': {
    message: ({ missing }) => `điều chỉnh chưa nêu ${lacking[missing]} của văn bản cho phép nên chưa có hiệu lực`,
    help: () =>
      'ghi số và ngày văn bản chấp thuận vào instrument; văn bản đề nghị ghi vào requested và chưa làm thay đổi thời hạn',
  },
  'amendment-in-future': {
    message: ({ date, today }) =>
      `văn bản điều chỉnh ghi ngày ${dayText(date, 'vi')}, sau ngày hôm nay ${dayText(today, 'vi')}`,
    help: () => 'ghi ngày ban hành trên văn bản',
  },
  'amendment-mismatch': {
    message: ({ from, inForce, of, by }) => {
      if (of === 'suspension')
        return inForce === 'suspended'
          ? 'khi đó nhiệm vụ đã tạm dừng, không tạm dừng thêm được'
          : 'khi đó nhiệm vụ không tạm dừng nên không có gì để tiếp tục';
      const now = inForce === '' ? 'khi đó chưa có' : `khi đó đang có hiệu lực ${quoted(inForce)}`;
      return `${subjects[of]} trước điều chỉnh ghi ${quoted(from)}, nhưng ${now}${by === null ? '' : ` theo ${quoted(by)}`}`;
    },
    help: ({ of, inForce, beside }) => {
      if (beside === 'same-document') return 'văn bản này được ghi hai lần: giữ một mục, xóa mục kia';
      if (of === 'suspension') return 'kiểm tra thứ tự và ngày của các văn bản điều chỉnh';
      return beside === 'same-start'
        ? `hai văn bản cùng điều chỉnh từ một nội dung, có thể do hai người ghi song song: sửa from thành ${quoted(inForce)} nếu văn bản này ban hành tiếp theo, hoặc xóa mục ghi nhầm`
        : 'sửa from cho đúng, hoặc bổ sung văn bản điều chỉnh còn thiếu ở trước';
    },
  },
  'extension-not-later': {
    message: ({ from, to }) => `thời hạn mới ${quoted(to)} không muộn hơn thời hạn cũ ${quoted(from)}`,
    help: () => 'kiểm tra lại thời hạn trong văn bản cho phép gia hạn',
  },
  'amended-after-withdrawal': {
    message: ({ withdrawn }) => `nhiệm vụ đã được rút từ ngày ${dayText(withdrawn, 'vi')}, không điều chỉnh được nữa`,
    help: () => 'bỏ điều chỉnh này, hoặc kiểm tra lại văn bản rút nhiệm vụ',
  },
};
