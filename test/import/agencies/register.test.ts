/** One body under several spellings is one entry, by its fullest name; what only may be one is asked. */
import { describe, expect, test } from 'vitest';
import { Register } from '../../../src/import/agencies/register.ts';

/** `id: name (other spellings)`, a line each, with what is to be looked at. */
function registered(...names: readonly string[]): readonly string[] {
  const register = new Register('Long An', []);
  for (const name of names) register.keyOf({ name }, null);
  return [...new Set(register.agencies().values())].map(({ id, name, aliases, short, kind, reviews }) => {
    const others = [...aliases, ...(short === null ? [] : [short])];
    const asked = reviews.map(({ why, text }) => `${why} ${text}`);
    return [`${id}: ${name}`, ...others, kind ?? 'group', ...asked].join(' | ');
  });
}

describe('one body', () => {
  test.each([
    [
      ['Chi cục CN&TY', 'Chi cục Chăn nuôi và Thú y'],
      'chi-cuc-chan-nuoi-thu-y: Chi cục Chăn nuôi và Thú y | Chi cục CN&TY | agency | agency-abbreviated Chi cục CN&TY',
    ],
    [
      ['Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp', 'Ban QLDA ĐTXD các công trình nông nghiệp'],
      'ban-quan-ly-du-an-dau-tu-xay-dung-cac-cong-trinh: Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp | Ban QLDA ĐTXD các công trình nông nghiệp | agency',
    ],
    [
      ['Cty TNHH Khai thác CTTL Long An', 'Công ty TNHH Khai thác công trình thủy lợi Long An'],
      'cong-ty-tnhh-khai-thac-cong-trinh-thuy-loi-long: Công ty TNHH Khai thác công trình thủy lợi Long An | Cty TNHH Khai thác CTTL Long An | company',
    ],
    [
      ['Ủy ban MTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
      'ubmttq-tinh: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Ủy ban MTTQ Việt Nam tỉnh | front',
    ],
    [['Sở KH&CN', 'Sở Khoa học và Công nghệ'], 'so-khcn: Sở Khoa học và Công nghệ | Sở KH&CN | department'],
    [
      ['Sở VHTT và DL'],
      'so-vhttdl: Sở Văn hóa, Thể thao và Du lịch | Sở VHTT và DL | department | agency-abbreviated Sở VHTT và DL',
    ],
    [['Bộ CHQS tỉnh'], 'bo-chqs-tinh: Bộ CHQS tỉnh | military'],
    [['CA tỉnh', 'Công an tỉnh'], 'cong-an-tinh: Công an tỉnh | CA tỉnh | police'],
    [['Sở Công thương'], 'so-cong-thuong: Sở Công Thương | department'],
    [['Sở KH&CN'], 'so-khcn: Sở Khoa học và Công nghệ | Sở KH&CN | department | agency-abbreviated Sở KH&CN'],
  ])('%j', (names, expected) => expect(registered(...names)).toEqual([expected]));

  test('is not what has the same letters by chance, nor either of two that might be meant', () => {
    expect(registered('Chi cục TL', 'Chi cục Thủy sản')).toHaveLength(2);
    expect(registered('Chi cục TL', 'Chi cục Thủy lợi', 'Chi cục Trồng lúa')).toHaveLength(3);
  });
});

test('two groups that may be one are asked about', () => {
  const asked = registered('UBND cấp xã', 'UBND các xã, phường', 'UBND các huyện, thị xã').map((one) =>
    one.split(' | ').slice(3),
  );
  expect(asked).toEqual([[], ['agencies-alike UBND các xã, phường'], []]);
});

test.each([['Trạm Y tế các xã, phường'], ['TTYT các khu vực'], ['Trường học các cấp']])('%s are several', (name) => {
  expect(registered(name)[0]).toContain('| group');
});
