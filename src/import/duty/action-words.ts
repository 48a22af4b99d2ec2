/** The words with which what a body is to do begins, typed small: behind its name, they end it. */
import { wordList } from '../../wording/word-list.ts';

/** Whoever they follow is charged with something. */
const charging = wordList(`
  chủ trì, có trách nhiệm, chịu trách nhiệm, phối hợp, có nhiệm vụ, căn cứ, theo chức năng, theo thẩm quyền,
  theo nhiệm vụ, trong phạm vi, trên cơ sở, làm đầu mối, là cơ quan, là đơn vị
`);

const acting = wordList(`
  xây dựng, tham mưu, hướng dẫn, chỉ đạo, tổ chức, triển khai, rà soát, tăng cường, đẩy mạnh, tích cực, chủ động,
  thực hiện, hoàn thành, bố trí, cập nhật, kiểm tra, tuyên truyền, vận động, đảm bảo, bảo đảm, tham gia, quan tâm,
  đầu tư, lập, ban hành, trình, báo cáo, tổng hợp, theo dõi, đôn đốc, nghiên cứu, đề xuất, đánh giá, tiếp tục,
  thường xuyên, định kỳ, hằng năm, hàng năm, hằng quý, hàng quý, quản lý, huy động, phát huy, cung cấp, giám sát,
  xử lý, giải quyết, nâng cao, phát triển, mở rộng, đào tạo, bồi dưỡng, hỗ trợ, khuyến khích, tạo điều kiện,
  phân công, công bố, đăng ký, vận hành, số hóa, số hoá, ứng dụng, thành lập, kiện toàn, gửi, thông báo, quán triệt,
  phổ biến, xác định, lựa chọn, định hướng, khẩn trương, chuẩn bị, phấn đấu, cần, phải, củng cố, đổi mới, xem xét,
  cân đối, phân bổ, kịp thời, tiếp nhận, lồng ghép, cụ thể hóa, cụ thể hoá, giao, rà, đưa, thẩm định, hoàn thiện,
  sửa đổi, duy trì, khai thác, sử dụng, làm, tập trung, chú trọng, ưu tiên, kết nối, chia sẻ, thí điểm, nhân rộng,
  biểu dương, khen thưởng, sơ kết, tổng kết, thống kê, khảo sát, điều tra, thu hút, mời, cử, tiến hành, sắp xếp, sớm,
  mở, phát động, đăng tải, phát sóng, phát hành, thu thập, nạo vét, thi công, nâng cấp, cải tạo, sửa chữa, khắc phục,
  bàn giao, ký kết, kiểm đếm, tập huấn, diễn tập, ngăn chặn, tuần tra, quy định, công khai, niêm yết, giải ngân,
  thanh toán, quyết toán, mua sắm, trang bị, lắp đặt
`);

/** After these *tổ chức*, *quản lý* and their like are part of a name. */
const nameBefore: Readonly<Record<string, RegExp>> = {
  'tổ chức': /(?:^|\s)(?:các|và|những|ban|cơ quan|,)$/iu,
  'quản lý': /(?:^|\s)(?:ban|cục|chi cục|cơ quan|đơn vị|các cơ quan)$/iu,
  'chỉ đạo': /(?:^|\s)(?:ban)$/iu,
  'giám sát': /(?:^|\s)ban$/iu,
  'đào tạo': /(?:^|\s)(?:dục và|cơ sở|dục,|dục &)$/iu,
  'phát triển': /(?:^|\s)(?:nghiệp và|quỹ đầu tư|hỗ trợ|tâm|quỹ)$/iu,
  'đầu tư': /(?:^|\s)(?:hoạch và|chủ|quỹ|quản lý dự án|tiến|chủ sở hữu|các nhà|nhà|tiến thương mại,?)$/iu,
  'xây dựng': /(?:^|\s)(?:đầu tư|sở|án|ban chỉ đạo)$/iu,
  'kiểm tra': /(?:^|\s)(?:ban|uỷ ban|ủy ban|đoàn)$/iu,
  'tuyên truyền': /(?:^|\s)ban$/iu,
  'phổ biến': /(?:^|\s)(?:phối hợp)$/iu,
  'báo cáo': /(?:^|\s)(?:các)$/iu,
  'đăng ký': /(?:^|\s)(?:phòng|cơ quan)$/iu,
  'sử dụng': /(?:^|\s)(?:người|đơn vị|cơ quan|lao động)$/iu,
  'hỗ trợ': /(?:^|\s)(?:quỹ|trung tâm)$/iu,
  'thống kê': /(?:^|\s)(?:cục|chi cục)$/iu,
  'công bố': /$a/,
  trình: /(?:^|\s)(?:công|chương|quy|tiến|quá)$/iu,
};
const nameAfter: Readonly<Record<string, RegExp>> = {
  'tổ chức':
    /^\s(?:chính trị|xã hội|đảng|đoàn|hội|công đoàn|quốc tế|kinh tế|cá nhân|tín dụng|khoa học|phi chính phủ|hành nghề|liên quan|có liên quan|nghề nghiệp|hợp tác|tư vấn|,|và)/iu,
  'quản lý': /^\s(?:thị trường|nhà nước|dự án|khu)/iu,
  trình: /^\sđộ/iu,
  giao: /^\sthông/iu,
  lập: /^\strường/iu,
  cử: /^\stri/iu,
  cần: /^\s\p{Lu}/u,
};

/** Where in the text a word of action begins, and whether it charges somebody. */
interface ActionWord {
  readonly at: number;
  readonly isCharging: boolean;
}

const every = new RegExp(
  `(?<=^|[\\s,;:])(?:${[...charging, ...acting].sort((a, b) => b.length - a.length).join('|')})(?=$|[\\s,;:.])`,
  'gu',
);
const chargingWords: ReadonlySet<string> = new Set(charging);

/** The words of action in the text, in their order; words of names that look like them left out. */
export function actionWords(text: string): readonly ActionWord[] {
  return [...text.matchAll(every)].flatMap((match) => {
    const [word] = match;
    const before = nameBefore[word]?.test(text.slice(0, match.index).trimEnd()) === true;
    const behind = nameAfter[word]?.test(text.slice(match.index + word.length)) === true;
    return before || behind ? [] : [{ at: match.index, isCharging: chargingWords.has(word) }];
  });
}
