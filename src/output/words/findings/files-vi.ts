/** Vietnamese words for the rules about files and YAML. */
import { quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';
import { syntaxVi } from './syntax-vi.ts';

const unreadable = {
  missing: 'không tìm thấy tệp',
  denied: 'không có quyền đọc tệp',
  folder: 'đây là một thư mục, cần một tệp',
  link: 'đây là liên kết đến nơi khác nên không được đọc',
  'too-large': 'tệp quá lớn nên không được đọc',
  interrupted:
    'một lần ghi của dondoc bị ngắt giữa chừng và sau đó tệp này đã được sửa, nên không rõ nội dung nào là đúng',
  'unknown-journal': 'một lần ghi của dondoc bị ngắt giữa chừng và không đọc được ghi chép về lần ghi đó',
  'unfinished-write':
    'một lần ghi của dondoc chưa xong: các tệp được đọc theo nội dung mới trong tệp này, không theo nội dung đang có',
  'committed-journal':
    'ghi chép về một lần ghi chưa xong của dondoc đã bị đưa vào git, nên không rõ nội dung nào của các tệp là đúng',
  failed: 'không đọc được tệp',
};

const afterInterruption =
  'xem các tệp của kế hoạch bằng git diff và sửa cho đúng, rồi xóa tệp .dondoc-journal: từ đó các tệp được đọc đúng như đang có';

const finishing =
  'lệnh ghi tiếp theo của dondoc sẽ ghi nốt; nếu .dondoc-journal đã nằm trong git thì bỏ ra: git rm --cached .dondoc-journal';

const uncommitting =
  'bỏ tệp này khỏi git (git rm --cached .dondoc-journal), kiểm tra các tệp của kế hoạch rồi commit lại';

/** What to do about each feature. */
const insteadOf = {
  alias: 'ghi đầy đủ giá trị tại đây; nếu đây là chữ thì đặt trong dấu nháy',
  anchor: 'xóa điểm neo; nếu đây là chữ thì đặt trong dấu nháy',
  'merge-key': 'ghi đầy đủ các khóa tại đây',
  tag: 'xóa nhãn; nếu đây là chữ thì đặt trong dấu nháy',
  directive: 'xóa dòng này',
};

const features = {
  alias: 'tham chiếu (*)',
  anchor: 'điểm neo (&)',
  'merge-key': 'khóa ghép (<<)',
  tag: 'nhãn kiểu (!)',
  directive: 'chỉ thị (%)',
};

export const filesVi: GroupWords<'files'> = {
  'unreadable-file': {
    message: ({ reason, detail }) => unreadable[reason] + (reason === 'failed' && detail !== '' ? ` (${detail})` : ''),
    help: ({ reason }) => {
      if (reason === 'missing') return 'tạo tệp này, hoặc chỉ đúng thư mục kế hoạch bằng --plan';
      if (reason === 'denied') return 'cấp quyền đọc cho người chạy lệnh';
      if (reason === 'interrupted' || reason === 'unknown-journal') return afterInterruption;
      if (reason === 'unfinished-write') return finishing;
      if (reason === 'committed-journal') return uncommitting;
      return reason === 'link' ? 'thay liên kết bằng chính tệp đó' : null;
    },
  },
  'misnamed-file': {
    message: ({ expected, task }) =>
      task === null
        ? 'tên tệp này không được đọc'
        : `tên tệp không khớp với nhiệm vụ ${quoted(task)} ghi trong tệp, cần ${quoted(expected)}`,
    help: ({ expected, task }) =>
      task === null
        ? `đổi tên tệp thành ${quoted(expected)}`
        : `đổi tên tệp thành ${quoted(expected)}, hoặc sửa task cho đúng với tên tệp`,
  },
  'not-utf8': {
    message: ({ byte, looksLike }) =>
      looksLike === 'utf-16'
        ? 'tệp không phải UTF-8: có vẻ là UTF-16 ("Unicode" trong Notepad)'
        : `tệp không phải UTF-8: byte ${byte} ở đây không đọc được`,
    help: ({ looksLike }) =>
      looksLike === 'utf-16'
        ? 'lưu lại tệp với bảng mã UTF-8'
        : 'tệp có vẻ dùng bảng mã cũ (TCVN3, VNI hoặc Windows-1258): chuyển sang Unicode rồi lưu với bảng mã UTF-8',
  },
  'yaml-syntax': {
    message: ({ fault, text }) => syntaxVi[fault].message(text),
    help: ({ fault }) => syntaxVi[fault].help,
  },
  'duplicate-key': {
    message: ({ key }) => `khóa ${quoted(key)} lặp lại trong cùng một mục`,
    help: () => 'chỉ giữ một khóa: xóa dòng thừa hoặc gộp nội dung của hai dòng',
  },
  'forbidden-yaml': {
    message: ({ feature }) => `YAML của kế hoạch không được dùng ${features[feature]}`,
    help: ({ feature }) => insteadOf[feature],
  },
  'control-character': {
    message: ({ code }) => `có ký tự điều khiển hoặc ký tự ẩn ${code}`,
    help: () => 'xóa ký tự này; nó thường lẫn vào khi chép từ tệp Word hoặc PDF',
  },
  'not-nfc': {
    message: ({ count }) => `có ${count} chỗ chữ và dấu thanh viết rời nhau (không phải Unicode dựng sẵn)`,
    help: () => 'chuyển nội dung sang Unicode dựng sẵn (NFC) để tìm kiếm và so sánh được chính xác',
  },
};
