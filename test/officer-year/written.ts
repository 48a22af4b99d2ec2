/**
 * What the year's commands wrote, by quarter: taken by hand from what was typed and from the returns that were filled in,
 * not from what the program printed. One line is one report, or one thing that one document changes in one task.
 */

/** The same report by several agencies: `*` stands for each. */
function each(agencies: string, fact: string): string[] {
  return agencies.split(' ').map((agency) => fact.replace('*', agency));
}

export const written: Readonly<Record<string, readonly string[]>> = {
  '2020-q3': [
    'III.1.1 2020-07-06 so-gddt: done; 01/KH-HƯ-CẤU 2020-06-29 Kế hoạch của Sở (hư cấu)',
    ...each('ubnd-tan-an ubnd-kien-tuong ubnd-moc-hoa', 'III.1.1 2020-07-07 *: done; 02/KH-HƯ-CẤU 2020-07-03'),
    'II.1.2.b.2 2020-07-10 so-gddt: in-progress; Đã lập đề cương (hư cấu); obstacle Thiếu số liệu: ba huyện chưa gửi (hư cấu); proposal Đề nghị đôn đốc (hư cấu)',
    ...each(
      'ubnd-tan-hung ubnd-vinh-hung ubnd-tan-thanh ubnd-thanh-hoa ubnd-duc-hue ubnd-duc-hoa ubnd-ben-luc',
      'III.1.1 2020-07-13 *: done; 03/KH-HƯ-CẤU 2020-07-10',
    ),
    // One report in the name of the group is one report.
    'II.1.1 2020-07-15 so-nganh-tinh: done; 05/BC-HƯ-CẤU 2020-06-30',
    ...each(
      'ubnd-thu-thua ubnd-tan-tru ubnd-can-duoc ubnd-can-giuoc ubnd-chau-thanh',
      'III.1.1 2020-07-20 *: done; 06/KH-HƯ-CẤU 2020-07-17',
    ),
    ...each(
      'so-ldtbxh so-tttt so-noi-vu so-tai-chinh so-ngoai-vu',
      'III.1.1 2020-07-21 *: done; 07/KH-HƯ-CẤU 2020-07-20',
    ),
    // Typed on 4/8, with --reported 3/8/2020.
    'II.1.1 2020-08-03 ubnd-tan-an: done; 08/BC-HƯ-CẤU 2020-06-30',
    ...each(
      'ubnd-kien-tuong ubnd-tan-hung ubnd-vinh-hung ubnd-moc-hoa ubnd-tan-thanh ubnd-thanh-hoa ubnd-duc-hoa ubnd-ben-luc ubnd-thu-thua ubnd-tan-tru ubnd-can-duoc ubnd-can-giuoc ubnd-chau-thanh',
      'II.1.1 2020-08-04 *: done; 09/BC-HƯ-CẤU 2020-07-31',
    ),
    'PL.01 2020-08-20 so-gddt: in-progress; Đã lập tổ soạn thảo (hư cấu)',
    'PL.03 2020-08-20 so-gddt: not-started; Chờ hướng dẫn (hư cấu)',
    'PL.05 2020-08-20 so-gddt: not-started; Chờ hướng dẫn (hư cấu)',
    'II.2.1 2020-09-07 so-tttt: in-progress; Đã mở chuyên mục (hư cấu)',
    'II.6.4 2020-09-07 hoi-khuyen-hoc-tinh: in-progress; Đã tập huấn (hư cấu)',
    'III.2 2020-09-14 so-gddt: in-progress; Báo cáo quý III (hư cấu)',
    'II.1.2.b.1 2020-09-22 so-gddt: done; 10/QĐ-HƯ-CẤU 2020-09-21 Kiện toàn Ban chỉ đạo (hư cấu)',
  ],
  '2020-q4': [
    'II.1.2.b.2 2020-10-08 so-gddt: in-progress; Đã có dự thảo (hư cấu)',
    'II.1.2.b.2 2020-09-29 so-gddt: in-progress; Đã đủ số liệu (hư cấu)',
    'PL.01 2020-10-20 so-gddt: in-progress; obstacle Chưa có hướng dẫn (hư cấu)',
    'PL.04 2020-11-10 hoi-khuyen-hoc-tinh: in-progress; Đã khảo sát (hư cấu)',
    // The wrong report stays, and the correction says again all of it that was right.
    'II.1.2.b.2 2020-12-14 so-gddt: done; 11/BC-HƯ-CẤU 2020-12-11',
    'II.1.2.b.2 2020-12-16 so-gddt: done; 12/BC-HƯ-CẤU 2020-12-11; corrects 2020-12-14',
    'III.1.3 2020-12-18 so-gddt 2020: done; 13/BC-HƯ-CẤU 2020-12-17',
    ...each('so-tttt so-noi-vu so-tai-chinh', 'III.1.3 2020-12-22 * 2020: done; 14/BC-HƯ-CẤU 2020-12-21'),
    ...each(
      'ubnd-tan-an ubnd-kien-tuong ubnd-moc-hoa ubnd-tan-thanh ubnd-thanh-hoa ubnd-duc-hue ubnd-duc-hoa ubnd-ben-luc ubnd-thu-thua ubnd-tan-tru ubnd-can-duoc ubnd-can-giuoc ubnd-chau-thanh',
      'III.1.3 2020-12-24 * 2020: done; 15/BC-HƯ-CẤU 2020-12-23',
    ),
    'III.1.3 2020-12-28 ubnd-tan-hung 2020: in-progress; Đang họp đánh giá (hư cấu)',
    'III.2 2020-12-30 so-gddt: in-progress; Báo cáo năm 2020 (hư cấu)',
  ],
  '2021-q1': [
    ...each('ubnd-tan-hung so-ldtbxh', 'III.1.3 2021-01-05 * 2020: done; 16/BC-HƯ-CẤU 2020-12-31'),
    'III.1.3 2021-01-11 ubnd-vinh-hung 2020: done; 17/BC-HƯ-CẤU 2021-01-08',
    'III.1.3 2021-01-13 so-ngoai-vu 2020: done; 18/BC-HƯ-CẤU 2021-01-12',
    'II.1.1 2021-01-18 ubnd-duc-hue: done; 19/BC-HƯ-CẤU 2021-01-15',
    'PL.01 2021-02-03 so-gddt: in-progress; obstacle Hướng dẫn ban hành chậm (hư cấu); proposal Đề nghị gia hạn đến quý III năm 2021 (hư cấu)',
    'PL.01 2021-03-11 so-gddt: in-progress; Đã trình 20/CV-HƯ-CẤU ngày 10/3/2021',
    'PL.01 by 21/UBND-HƯ-CẤU 2021-03-19: due 2021-Q1 → 2021-Q3; requested 20/CV-HƯ-CẤU 2021-03-10; Hướng dẫn ban hành chậm (hư cấu)',
    // The return of Sở Giáo dục và Đào tạo: a row without a day is of the day of recording.
    'II.2.2 2021-03-24 so-gddt: in-progress; Đã tuyên truyền (hư cấu)',
    'PL.02 2021-03-25 so-gddt: in-progress; obstacle Thiếu người; việc nhiều (hư cấu); proposal Đề nghị "biệt phái" (hư cấu)',
    'PL.03 2021-03-25 so-gddt: in-progress',
    'PL.07 by 22/QĐ-HƯ-CẤU 2021-03-29: suspend; Hệ thống chưa vận hành (hư cấu)',
  ],
  '2021-q2': [
    'PL.03 2021-04-06 so-gddt: done; 23/DT-HƯ-CẤU 2021-04-05',
    'PL.03 2021-04-07 so-gddt: in-progress; Ghi nhầm: mới là dự thảo (hư cấu); corrects 2021-04-06',
    'PL.06 by 24/QĐ-HƯ-CẤU 2021-05-04: lead Sở Lao động - Thương binh và Xã hội → Sở Nội vụ; Phân công lại (hư cấu)',
    'PL.06 by 24/QĐ-HƯ-CẤU 2021-05-04: with Các sở, ngành liên quan → Sở Lao động - Thương binh và Xã hội; Các sở, ngành liên quan; Phân công lại (hư cấu)',
    'PL.06 2021-05-03 so-ldtbxh: in-progress; Bàn giao hồ sơ (hư cấu)',
    'PL.06 2021-05-06 so-noi-vu: in-progress; Đã nhận bàn giao (hư cấu)',
    'PL.07 by 25/QĐ-HƯ-CẤU 2021-05-17: resume',
    'PL.07 2021-05-20 so-gddt: in-progress',
    'II.1.2.b.1 2021-06-02 so-gddt: in-progress; Thay đổi nhân sự, kiện toàn lại (hư cấu)',
    'PL.08 by 26/QĐ-HƯ-CẤU 2021-06-07: withdraw; Không còn phù hợp (hư cấu)',
    // The return in Excel, recorded on 15/6 after it was mended.
    'II.1.2.b.1 2021-06-15 so-gddt: done; 27/QĐ-HƯ-CẤU 2021-06-11 Kiện toàn lần hai (hư cấu); Đã kiện toàn (hư cấu)',
    'PL.01 2021-06-15 so-gddt: in-progress; Đang lấy ý kiến (hư cấu)',
    'PL.02 2021-06-11 so-gddt: in-progress; Đã thẩm định (hư cấu)',
    'PL.02 2021-06-28 so-gddt: in-progress; Chờ ký (hư cấu)',
  ],
  '2021-q3': [
    'PL.02 2021-07-08 so-gddt: done; 28/KH-HƯ-CẤU 2021-07-05 Kế hoạch xây dựng xã hội học tập (hư cấu)',
    'PL.01 2021-07-15 so-gddt: in-progress; Đang tiếp thu ý kiến (hư cấu)',
    'PL.05 2021-08-10 so-gddt: in-progress; obstacle Chưa bố trí kinh phí (hư cấu); proposal Đề nghị bổ sung dự toán (hư cấu)',
    'III.2 2021-09-14 so-gddt: in-progress; Báo cáo quý III năm 2021 (hư cấu)',
    'PL.04 2021-09-16 hoi-khuyen-hoc-tinh: done; 29/KH-HƯ-CẤU 2021-09-15',
    'PL.04 2021-09-17 hoi-khuyen-hoc-tinh: done; 29/KH-HƯ-CẤU 2021-09-14 Kế hoạch công dân học tập (hư cấu); corrects 2021-09-16',
    'PL.01 by 31/UBND-HƯ-CẤU 2021-09-20: due 2021-Q3 → 2021-11-30; requested 30/CV-HƯ-CẤU 2021-09-13; Lấy ý kiến bổ sung (hư cấu)',
  ],
  '2021-q4': [
    'PL.06 2021-10-12 so-noi-vu: in-progress; Theo kế hoạch (hư cấu)',
    'PL.07 2021-10-12 so-gddt: in-progress; Theo kế hoạch (hư cấu)',
    'PL.03 2021-10-26 so-gddt: done; 32/KH-HƯ-CẤU 2021-10-22 Kế hoạch tài nguyên giáo dục mở (hư cấu)',
    // The return of the districts.
    'III.1.3 2021-12-01 ubnd-tan-an 2021: done; 33/BC-HƯ-CẤU 2021-11-29',
    'III.1.3 2021-12-01 ubnd-ben-luc 2021: done; 34/BC-HƯ-CẤU 2021-11-30',
    'III.1.3 2021-12-01 ubnd-tan-tru 2021: not-started; Họp ngày 20/12 (hư cấu)',
    'III.1.3 2021-12-06 so-nganh-tinh 2021: done; 35/BC-HƯ-CẤU 2021-12-03',
    ...each(
      'ubnd-kien-tuong ubnd-tan-hung ubnd-vinh-hung ubnd-moc-hoa ubnd-tan-thanh ubnd-thanh-hoa ubnd-duc-hue ubnd-duc-hoa ubnd-thu-thua ubnd-can-duoc',
      'III.1.3 2021-12-10 * 2021: done; 36/BC-HƯ-CẤU 2021-12-09',
    ),
    'PL.01 2021-12-20 so-gddt: done; 37/KH-HƯ-CẤU 2021-12-17 Kế hoạch củng cố giáo dục thường xuyên (hư cấu)',
    ...each('ubnd-tan-tru ubnd-can-giuoc ubnd-chau-thanh', 'III.1.3 2021-12-28 * 2021: done; 38/BC-HƯ-CẤU 2021-12-27'),
    'PL.05 2021-12-30 so-gddt: in-progress; Trình trong tháng 1/2022 (hư cấu)',
    'III.2 2021-12-30 so-gddt: in-progress; Báo cáo năm 2021 (hư cấu)',
  ],
};
