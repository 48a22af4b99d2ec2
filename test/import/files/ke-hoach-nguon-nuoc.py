"""Makes ke-hoach-nguon-nuoc.docx: a plan as an office types it into Word, with automatic numbers in the sections and the table,
headings in two lines, merged cells, abbreviations that nobody explains; saved again by LibreOffice Writer.

Run in an empty folder: python3 ke-hoach-nguon-nuoc.py && soffice --headless --convert-to docx --outdir OUT ke-hoach-nguon-nuoc.docx
"""

import zipfile
from xml.sax.saxutils import escape
def run(t,b=False,i=False):
    p=('<w:b/>' if b else '')+('<w:i/>' if i else '')
    parts=t.split('\n')
    inner='<w:br/>'.join('<w:t xml:space="preserve">%s</w:t>'%escape(x) for x in parts)
    return '<w:r><w:rPr>%s<w:sz w:val="28"/></w:rPr>%s</w:r>'%(p,inner)
def para(t='',b=False,i=False,c=False,num=None,style=None):
    pr=''
    if style: pr+='<w:pStyle w:val="%s"/>'%style
    if num: pr+='<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>'%(num[1],num[0])
    pr+='<w:jc w:val="%s"/>'%('center' if c else 'both')
    # runs split as Word does after edits
    if len(t)>40 and not b:
        k=len(t)//2; runs=run(t[:k],b,i)+'<w:proofErr w:type="spellStart"/>'+run(t[k:],b,i)
    else: runs=run(t,b,i) if t else ''
    return '<w:p><w:pPr>%s</w:pPr>%s</w:p>'%(pr,runs)
def cell(content,span=1,vm=None,b=False,c=False,num=None):
    if isinstance(content,str): content=[content]
    ps=''.join(para(x,b=b,c=c,num=num if k==0 else None) for k,x in enumerate(content))
    pr=''
    if span>1: pr+='<w:gridSpan w:val="%d"/>'%span
    if vm=='r': pr+='<w:vMerge w:val="restart"/>'
    if vm=='c': pr+='<w:vMerge/>'
    return '<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>%s</w:tcPr>%s</w:tc>'%(pr,ps)
def row(*cells,head=False): return '<w:tr>%s%s</w:tr>'%('<w:trPr><w:tblHeader/></w:trPr>' if head else '',''.join(cells))
def table(n,*rows,borders=True):
    bd='<w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders>' if borders else ''
    return '<w:tbl><w:tblPr>%s</w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>'%(bd,'<w:gridCol w:w="1000"/>'*n,''.join(rows))
def lvl(i,fmt,text): return '<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl>'%(i,fmt,text)
def write(path,body,abstracts,nums):
    W='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    numx='<w:numbering %s>'%W+''.join('<w:abstractNum w:abstractNumId="%d">%s</w:abstractNum>'%(k,''.join(v)) for k,v in abstracts.items())+''.join('<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>'%(k,v) for k,v in nums.items())+'</w:numbering>'
    z=zipfile.ZipFile(path,'w',zipfile.ZIP_DEFLATED)
    z.writestr('[Content_Types].xml','<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>')
    z.writestr('_rels/.rels','<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
    z.writestr('word/_rels/document.xml.rels','<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>')
    z.writestr('word/numbering.xml','<?xml version="1.0" encoding="UTF-8"?>'+numx)
    z.writestr('word/document.xml','<?xml version="1.0" encoding="UTF-8"?><w:document %s><w:body>%s<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'%(W,''.join(body)))
    z.close()


B=[]
B.append(table(2,row(cell(['ỦY BAN NHÂN DÂN','TỈNH BÌNH HẢI'],b=True,c=True),cell(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM','Độc lập - Tự do - Hạnh phúc'],b=True,c=True)),
 row(cell('Số: 187/KH-UBND',c=True),cell('Bình Hải, ngày 14 tháng 3 năm 2025',c=True)),borders=False))
B.append(para())
B.append(para('KẾ HOẠCH',b=True,c=True))
B.append(para('Bảo đảm an ninh nguồn nước, phòng, chống hạn hán, xâm nhập mặn\ntrên địa bàn tỉnh Bình Hải giai đoạn 2025 - 2027',b=True,c=True))
B.append(para())
for t in ['Căn cứ Luật Tài nguyên nước ngày 27 tháng 11 năm 2023;','Căn cứ Kết luận số 36-KL/TW ngày 23/6/2022 của Bộ Chính trị về bảo đảm an ninh nguồn nước và an toàn đập, hồ chứa nước đến năm 2030, tầm nhìn đến năm 2045;','Thực hiện Chỉ thị số 04/CT-TTg ngày 15/01/2025 của Thủ tướng Chính phủ về việc chủ động phòng, chống hạn hán, thiếu nước, xâm nhập mặn;']:
    B.append(para(t,i=True))
B.append(para('Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường tại Tờ trình số 96/TTr-SNNMT ngày 05/3/2025; Ủy ban nhân dân tỉnh ban hành Kế hoạch bảo đảm an ninh nguồn nước, phòng, chống hạn hán, xâm nhập mặn trên địa bàn tỉnh giai đoạn 2025 - 2027 như sau:'))
# auto numbering: I. / 1. / a)
H=lambda t: B.append(para(t,b=True,num=(1,0)))
N=lambda t,b=False: B.append(para(t,b=b,num=(1,1)))
L=lambda t: B.append(para(t,num=(1,2)))
D=lambda t: B.append(para('- '+t))
P=lambda t: B.append(para(t))
H('MỤC ĐÍCH, YÊU CẦU')
N('Mục đích',True)
P('Chủ động nguồn nước cho sinh hoạt và sản xuất; giảm thiểu thiệt hại do hạn hán, xâm nhập mặn gây ra; nâng cao nhận thức của người dân trong sử dụng nước tiết kiệm, hiệu quả.')
N('Yêu cầu',True)
D('Các sở, ngành, địa phương xác định rõ trách nhiệm, triển khai đồng bộ, có trọng tâm, trọng điểm.')
D('Bảo đảm sự phối hợp chặt chẽ giữa các cơ quan, đơn vị trong quá trình thực hiện.')
H('CHỈ TIÊU')
P('Các chỉ tiêu chủ yếu đến năm 2027 như sau:')
B.append(table(4,row(cell('TT',b=True),cell('Chỉ tiêu',b=True),cell('Đơn vị',b=True),cell('Năm 2027',b=True)),
 row(cell('1'),cell('Tỷ lệ hộ dân nông thôn sử dụng nước sạch đạt quy chuẩn'),cell('%'),cell('75')),
 row(cell('2'),cell('Diện tích đất canh tác được chủ động tưới'),cell('ha'),cell('32.500')),
 row(cell('3'),cell('Hồ chứa có quy trình vận hành được duyệt'),cell('hồ'),cell('18/18'))))
H('NHIỆM VỤ, GIẢI PHÁP')
N('Hoàn thiện cơ chế, chính sách và quy hoạch',True)
L('Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tư pháp, Sở Tài chính và các đơn vị liên quan tham mưu UBND tỉnh trình HĐND tỉnh ban hành Nghị quyết về chính sách hỗ trợ lắp đặt thiết bị trữ nước hộ gia đình, hoàn thành trước ngày 30 tháng 9 năm 2025.')
L('Sở Xây dựng rà soát quy hoạch cấp nước đô thị, khu công nghiệp; báo cáo UBND tỉnh trong quý IV năm 2025.')
L('Giao Sở Khoa học và Công nghệ nghiên cứu, đề xuất ứng dụng công nghệ quan trắc mặn tự động, truyền số liệu theo thời gian thực; thời gian thực hiện: 2025 - 2026.')
N('Công tác thông tin, truyền thông',True)
D('Sở Văn hóa, Thể thao và Du lịch hướng dẫn hệ thống truyền thanh cơ sở tăng thời lượng tuyên truyền về sử dụng nước tiết kiệm.')
D('Báo và Phát thanh, Truyền hình Bình Hải mở chuyên mục hằng tháng thông tin về diễn biến nguồn nước, xâm nhập mặn.')
D('Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội vận động hội viên, đoàn viên tham gia nạo vét kênh mương nội đồng.')
N('Đầu tư công trình',True)
P('Ưu tiên nguồn vốn đầu tư công trung hạn cho các công trình trữ ngọt, ngăn mặn cấp bách. Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp tỉnh đẩy nhanh tiến độ cống ngăn mặn Rạch Dừa, đưa vào vận hành trước mùa khô năm 2026.')
N('Giám sát, cảnh báo',True)
P('Đài Khí tượng Thủy văn tỉnh (sau đây gọi tắt là Đài KTTV tỉnh) cung cấp bản tin dự báo mặn 10 ngày/lần vào các ngày 01, 11, 21 hàng tháng trong mùa khô.')
H('TỔ CHỨC THỰC HIỆN')
N('Sở Nông nghiệp và Môi trường (sau đây viết tắt là Sở NN&MT)',True)
D('Là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch này; định kỳ trước ngày 20 tháng 12 hằng năm tổng hợp, báo cáo UBND tỉnh.')
D('Tổ chức sơ kết vào cuối năm 2026, tổng kết vào quý IV năm 2027.')
N('Sở Tài chính',True)
P('Trên cơ sở đề nghị của các đơn vị, tham mưu UBND tỉnh cân đối, bố trí kinh phí thực hiện Kế hoạch theo khả năng ngân sách và phân cấp hiện hành.')
N('UBND các xã, phường, đặc khu (sau đây gọi chung là UBND cấp xã)',True)
P('Xây dựng kế hoạch cụ thể, gửi Sở Nông nghiệp và Môi trường trước ngày 15/4/2025; chịu trách nhiệm trước UBND tỉnh về kết quả thực hiện trên địa bàn.')
N('Công ty TNHH MTV Khai thác công trình thủy lợi Bình Hải',True)
P('Vận hành hệ thống cống, trạm bơm theo quy trình; thông báo lịch lấy nước cho UBND cấp xã và nhân dân ít nhất 05 ngày trước khi đóng, mở cống.')
P('(Danh mục nhiệm vụ cụ thể theo Phụ lục đính kèm)')
P('Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời báo cáo UBND tỉnh (qua Sở Nông nghiệp và Môi trường) để xem xét, giải quyết./.')
B.append(table(2,row(cell(['Nơi nhận:','- Bộ Nông nghiệp và Môi trường;','- TT. Tỉnh ủy, TT. HĐND tỉnh;','- Chủ tịch, các PCT UBND tỉnh;','- Các sở, ngành tỉnh;','- UBND các xã, phường, đặc khu;','- Lưu: VT, KTN.']),cell(['TM. ỦY BAN NHÂN DÂN','KT. CHỦ TỊCH','PHÓ CHỦ TỊCH','','','','Trần Quốc Khải'],b=True,c=True)),borders=False))
B.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
B.append(para('PHỤ LỤC',b=True,c=True))
B.append(para('DANH MỤC NHIỆM VỤ BẢO ĐẢM AN NINH NGUỒN NƯỚC, PHÒNG, CHỐNG HẠN HÁN, XÂM NHẬP MẶN GIAI ĐOẠN 2025 - 2027',b=True,c=True))
B.append(para('(Kèm theo Kế hoạch số 187/KH-UBND ngày 14/3/2025 của UBND tỉnh Bình Hải)',i=True,c=True))
R=[]
h=lambda *a,**k: cell(*a,b=True,c=True,**k)
R.append(row(h('TT',vm='r'),h(['Nội dung','nhiệm vụ'],vm='r'),h('Cơ quan thực hiện',span=2),h(['Sản phẩm,','kết quả'],vm='r'),h(['Thời gian','hoàn thành'],vm='r'),h('Ghi chú',vm='r'),head=True))
R.append(row(h('',vm='c'),h('',vm='c'),h('Chủ trì'),h('Phối hợp'),h('',vm='c'),h('',vm='c'),h('',vm='c'),head=True))
G=lambda n,t: R.append(row(cell(n,b=True,c=True),cell(t,b=True,span=6)))
def T(text,lead,wit,prod,due,note='',vm=None):
    R.append(row(cell('',num=(2,0)),cell(text),cell(lead),cell(wit),cell(prod),cell(due,vm=vm),cell(note)))
G('I','HOÀN THIỆN THỂ CHẾ, CHÍNH SÁCH, QUY HOẠCH')
T('Xây dựng Quy chế phối hợp vận hành liên hồ chứa','Sở NN&MT','Sở Công Thương; Cty TNHH MTV Khai thác CTTL Bình Hải','Quyết định của UBND tỉnh','Quý II/2025')
T('Rà soát, điều chỉnh Quy hoạch thủy lợi vùng ven biển','Sở Nông nghiệp và Môi trường','Sở Xây dựng, Sở Tài chính và UBND cấp xã','Quyết định phê duyệt điều chỉnh','Tháng 6/2026')
T('Ban hành định mức kinh tế - kỹ thuật công tác quản lý, khai thác công trình thủy lợi','nt','Sở Tài chính','Quyết định','30/9/2025')
T('Xây dựng Đề án cấp nước sạch nông thôn đến năm 2030','Trung tâm Nước sạch và VSMT nông thôn','Các sở, ngành liên quan','Đề án','Sau khi Thủ tướng Chính phủ ban hành Chương trình mục tiêu quốc gia giai đoạn 2026 - 2030')
G('II','ĐẦU TƯ, NÂNG CẤP CÔNG TRÌNH')
T('Hoàn thành cống ngăn mặn Rạch Dừa','Ban QLDA ĐTXD các công trình nông nghiệp tỉnh','Sở Xây dựng; UBND xã Phước Long','Công trình đưa vào sử dụng','Trước ngày 31/12/2025',vm='r')
T('Nạo vét kênh trục Bà Tư - Cái Nước','Công ty TNHH MTV Khai thác công trình thủy lợi Bình Hải','UBND các xã: Phước Long, Tân Hòa, An Điền','10 km kênh','',vm='c')
T('Đầu tư 12 trạm bơm dã chiến','Công ty TNHH MTV Khai thác công trình thủy lợi Bình Hải','Sở Tài chính','12 trạm bơm','Quý I, quý II năm 2026')
T('Xây dựng hồ trữ nước ngọt Lạc Địa 2','Ban QLDA ĐTXD các công trình nông nghiệp tỉnh','Sở NN&MT, Sở Tài chính','Hồ trữ 2,5 triệu m3','2025 - 2027')
T('Lắp đặt bồn trữ nước cho hộ nghèo, hộ cận nghèo','UBND cấp xã','Ủy ban MTTQ Việt Nam tỉnh; Hội Chữ thập đỏ tỉnh','5.000 bồn','Hoàn thành trong tháng 11/2025','Nguồn xã hội hóa')
T('Đấu nối tuyến ống cấp nước liên xã','Cty CP Cấp thoát nước Bình Hải','Sở Xây dựng, UBND cấp xã','85 km tuyến ống','Năm 2026')
G('III','QUAN TRẮC, DỰ BÁO, CẢNH BÁO')
T('Lắp đặt 15 trạm đo mặn tự động','Sở NN&MT','Đài KTTV tỉnh, Sở KH&CN','15 trạm','Quý IV/2025')
T('Xây dựng bản đồ rủi ro xâm nhập mặn','Sở NN&MT','Trường Đại học Bình Hải','Bản đồ tỷ lệ 1/25.000','QIII/2026')
T('Phát hành bản tin dự báo nguồn nước, xâm nhập mặn','Đài KTTV tỉnh','Sở NN&MT; Báo và PTTH Bình Hải','Bản tin','Hàng tháng trong mùa khô')
T('Đưa vào vận hành ứng dụng cảnh báo mặn trên điện thoại','Sở Khoa học và Công nghệ','Sở NN&MT','Ứng dụng','Cuối năm 2025')
T('Kiểm tra chất lượng nước tại các điểm cấp nước tập trung','Sở Y tế','TTYT các khu vực','Báo cáo','Định kỳ 6 tháng/lần')
T('Kiểm đếm, công bố danh mục nguồn nước phải lập hành lang bảo vệ','Sở NN&MT','UBND cấp xã','Danh mục','12/2025')
G('IV','NÂNG CAO NĂNG LỰC, TUYÊN TRUYỀN')
T('Tập huấn sử dụng nước tiết kiệm cho nông dân','Hội Nông dân tỉnh','Trung tâm Khuyến nông; UBND cấp xã','Mỗi xã 02 lớp/năm','Hằng năm')
T('Diễn tập phòng, chống hạn mặn cấp tỉnh','Bộ Chỉ huy Quân sự tỉnh','Công an tỉnh; Sở NN&MT','01 cuộc diễn tập','Tháng 02 hằng năm')
T('Đưa nội dung giáo dục về an ninh nguồn nước vào trường học','Sở GD&ĐT','Sở NN&MT','Tài liệu','Năm học 2025 - 2026')
T('Tuyên truyền trên báo, đài, mạng xã hội','Báo và Phát thanh, Truyền hình Bình Hải','Sở VHTTDL','Tin, bài','Thường xuyên')
T('Phát động phong trào "Toàn dân trữ nước"','Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh','Các tổ chức chính trị - xã hội tỉnh','Lễ phát động','Ngày 22/3/2025 (Ngày Nước thế giới)')
G('V','KIỂM TRA, GIÁM SÁT')
T('Thanh tra, kiểm tra việc khai thác nước dưới đất','Sở NN&MT','Công an tỉnh, Thanh tra tỉnh','Kết luận thanh tra','Theo kế hoạch thanh tra hằng năm')
T('Kiểm tra công tác phòng, chống hạn mặn tại cơ sở','Sở NN&MT','Văn phòng UBND tỉnh','Báo cáo','Tháng 12/2025 và tháng 12/2026')
T('Sơ kết giữa kỳ việc thực hiện Kế hoạch','Sở NN&MT','Các sở, ngành, UBND cấp xã','Báo cáo sơ kết','Quý IV năm 2026')
T('Tổng kết việc thực hiện Kế hoạch','Sở NN&MT','Các sở, ngành, UBND cấp xã','Báo cáo tổng kết','Trước 15/12/2027')
B.append(table(7,*R))
write('ke-hoach-nguon-nuoc.docx',B,{0:[lvl(0,'upperRoman','%1.'),lvl(1,'decimal','%2.'),lvl(2,'lowerLetter','%3)')],1:[lvl(0,'decimal','%1')]},{1:0,2:1})
