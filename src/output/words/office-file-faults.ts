/** What is said alike of any file of an office, be it a return or a document to take in. */
import type { Advice } from './advice.ts';
import type { Words } from './language.ts';
import { megabytes } from './return-fault-parts.ts';

interface Limited {
  readonly limit: number;
}

/** What is wrong; what to do about it depends on what the file is for. */
export const officeFile = {
  tooLarge: {
    vi: ({ limit }: Limited) => `tệp quá lớn, hơn ${megabytes(limit)} MB`,
    en: ({ limit }: Limited) => `the file is too large: more than ${megabytes(limit)} MB`,
  },
  oldExcel: { vi: 'đây là tệp Excel đời cũ (.xls)', en: 'this is a file of old Excel (.xls)' },
  binaryExcel: { vi: 'đây là tệp Excel dạng nhị phân (.xlsb)', en: 'this is a binary file of Excel (.xlsb)' },
  archive: { vi: 'đây là tệp nén có nhiều tệp bên trong', en: 'this is an archive with files in it' },
  presentation: { vi: 'đây là tệp trình chiếu (PowerPoint)', en: 'these are slides (PowerPoint)' },
  encrypted: { vi: 'tệp được bảo vệ bằng mật khẩu', en: 'the file is protected by a password' },
} satisfies Words<Readonly<Record<string, unknown>>>;

export const nothingInFile: Advice<unknown> = {
  message: { vi: 'tệp không có gì', en: 'there is nothing in the file' },
  help: null,
};

export const tooManyCells: Advice<Limited> = {
  message: {
    vi: ({ limit }) => `tệp có quá nhiều ô, hơn ${limit / 1_000_000} triệu`,
    en: ({ limit }) => `the file has too many cells: more than ${limit / 1_000_000} million`,
  },
  help: {
    vi: 'xóa các hàng, cột và trang tính thừa, rồi lưu lại',
    en: 'delete rows, columns and sheets that are not needed, and save it again',
  },
};
