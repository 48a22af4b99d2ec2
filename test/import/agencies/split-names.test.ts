/** Lists of bodies as cells have them: what is one name and what are several. `*` was completed, `?` may be none. */
import { expect, test } from 'vitest';
import { splitNames } from '../../../src/import/agencies/split-names.ts';

const told = (text: string) =>
  splitNames(text)
    .map(({ name, isCompleted, isUnsure }) => `${name}${isCompleted ? '*' : ''}${isUnsure ? '?' : ''}`)
    .join(' | ');

test.each([
  ['Các sở, ngành tỉnh, UBND cấp huyện', 'Các sở, ngành tỉnh | UBND cấp huyện'],
  ['Sở Lao động - Thương binh và Xã hội, Công an tỉnh', 'Sở Lao động - Thương binh và Xã hội | Công an tỉnh'],
  ['Sở Giáo dục và Đào tạo và các cơ quan liên quan', 'Sở Giáo dục và Đào tạo | các cơ quan liên quan'],
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính', 'Sở Văn hóa, Thể thao và Du lịch | Sở Tài chính'],
  ['Các Sở: Tài chính, Nội vụ; UBND các huyện, thị xã', 'Sở Tài chính | Sở Nội vụ | UBND các huyện, thị xã'],
  ['Sở Tài chính, Nội vụ', 'Sở Tài chính | Sở Nội vụ*'],
  ['Bộ X, Bộ Y và các địa phương', 'Bộ X | Bộ Y | các địa phương'],
  ['Sở, ban, ngành, đoàn thể tỉnh', 'Sở, ban, ngành, đoàn thể tỉnh'],
  ['SGDĐT, STC', 'SGDĐT | STC'],
  ['- Sở Lao động -\nThương binh và Xã hội\n- Sở Y tế', 'Sở Lao động - Thương binh và Xã hội | Sở Y tế'],
  ['Sở Xây dựng/Sở Công Thương', 'Sở Xây dựng | Sở Công Thương'],
  ['Ban Quản lý Khu kinh tế, Khu công nghiệp', 'Ban Quản lý Khu kinh tế, Khu công nghiệp'],
  ['Các Bộ: Quốc phòng, Công an', 'Bộ Quốc phòng | Bộ Công an'],
  ['Bộ Quốc phòng, Công an', 'Bộ Quốc phòng | Bộ Công an*'],
  ['Sở Nội vụ, Công an tỉnh', 'Sở Nội vụ | Công an tỉnh'],
  ['Sở Nội vụSở Tư pháp', 'Sở Nội vụSở Tư pháp?'],
  ['Văn phòng HĐND và UBND xã, Công an xã', 'Văn phòng HĐND và UBND xã | Công an xã'],
  ['VP HĐND & UBND xã', 'VP HĐND & UBND xã'],
  ['Văn phòng Đoàn ĐBQH và HĐND tỉnh; Sở Nội vụ', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh | Sở Nội vụ'],
  ['Văn phòng UBND tỉnh và UBND các xã', 'Văn phòng UBND tỉnh | UBND các xã'],
  ['Trạm Y tế xã', 'Trạm Y tế xã'],
  ['Trung tâm Nước sạch và VSMT nông thôn', 'Trung tâm Nước sạch và VSMT nông thôn?'],
  ['Báo và PTTH Bình Hải', 'Báo và PTTH Bình Hải'],
  ['Báo và Đài PTTH tỉnh', 'Báo | Đài PTTH tỉnh'],
  ['Công an tỉnh và BCH Quân sự tỉnh', 'Công an tỉnh | BCH Quân sự tỉnh'],
  ['Sở Y tế và CDC tỉnh', 'Sở Y tế | CDC tỉnh'],
  ['Trung tâm Y tế và UBND xã', 'Trung tâm Y tế | UBND xã'],
  ['Ban Dân tộc và SGDĐT', 'Ban Dân tộc | SGDĐT'],
  ['Sở VHTT và DL, Sở NN và MT', 'Sở VHTT và DL | Sở NN và MT'],
  ['Sở VHTT, DL và GDĐT', 'Sở VHTT, DL | GDĐT'],
  ['Cty CP Cấp nước', 'Cty CP Cấp nước'],
  ['Trạm Y tế các xã, phường', 'Trạm Y tế các xã, phường'],
  ['Báo và Đài Phát thanh - Truyền hình tỉnh', 'Báo | Đài Phát thanh - Truyền hình tỉnh'],
  ['Báo Long An và Đài Phát thanh', 'Báo Long An | Đài Phát thanh'],
  ['Nguyễn Văn A', 'Nguyễn Văn A?'],
  ['', ''],
])('%s', (text, names) => expect(told(text)).toBe(names));
