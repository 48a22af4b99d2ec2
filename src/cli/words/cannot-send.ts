/** Why no mail can be sent, and what to do; what is set is never told, since a password may be in it. */
import type { InBoth } from '../../output/words/language.ts';
import type { SendingFault } from '../usage-error.ts';

const form = 'smtp://user:password@host:587';

export const cannotSend: Readonly<
  Record<SendingFault, { readonly message: InBoth<string>; readonly help: InBoth<string> }>
> = {
  'no-office': {
    message: {
      vi: 'chưa có reminders.yaml nên không gửi thư được',
      en: 'there is no reminders.yaml, so no mail can be sent',
    },
    help: {
      vi: 'tạo tệp này trong thư mục kế hoạch, ít nhất: sender, domains; xem: dondoc schema reminders',
      en: 'make it in the plan folder, with sender and domains at least; see: dondoc schema reminders',
    },
  },
  'no-sender': {
    message: {
      vi: 'reminders.yaml chưa có địa chỉ của đơn vị gửi',
      en: 'reminders.yaml names no address of the sender',
    },
    help: { vi: 'thêm sender: {name: ..., email: ...}', en: 'add sender: {name: ..., email: ...}' },
  },
  'no-server': {
    message: { vi: 'chưa khai báo máy chủ thư', en: 'no mail server is set' },
    help: {
      vi: `đặt biến môi trường DONDOC_SMTP=${form}, hoặc DONDOC_SMTP_FILE là tệp có dòng đó`,
      en: `set the variable DONDOC_SMTP=${form}, or DONDOC_SMTP_FILE to a file with that line`,
    },
  },
  'bad-server': {
    message: { vi: 'khai báo máy chủ thư không đúng dạng', en: 'the mail server is not set in the right form' },
    help: {
      vi: `viết ${form}, smtps://... hoặc sendmail:///usr/sbin/sendmail; ký tự đặc biệt của mật khẩu viết dạng %40`,
      en: `write ${form}, smtps://... or sendmail:///usr/sbin/sendmail; special characters of a password as %40`,
    },
  },
  'server-in-plan': {
    message: {
      vi: 'tệp DONDOC_SMTP_FILE nằm trong thư mục kế hoạch',
      en: 'the file of DONDOC_SMTP_FILE lies in the plan folder',
    },
    help: {
      vi: 'chuyển ra ngoài: mật khẩu không được nằm trong kế hoạch',
      en: 'move it out: a password is no part of a plan',
    },
  },
  'unreadable-server': {
    message: { vi: 'không đọc được tệp DONDOC_SMTP_FILE', en: 'the file of DONDOC_SMTP_FILE cannot be read' },
    help: { vi: 'kiểm tra đường dẫn và quyền đọc', en: 'look at its path and who may read it' },
  },
};
