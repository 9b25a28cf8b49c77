### Trả lời. Bằng chứng yếu luôn ghi “bài viết nói”. Trích dẫn từ hàng dữ liệu, bằng tiếng Trung.

-osteo = Bài viết osteocalcin
-dosing = Bài viết liều canxi
answer-cited =
    { $said }

    { $quotes }
answer-source = 📖 { $article } (nguyên văn tiếng Trung; ở trên là bản dịch của chúng tôi): { $quotes }
answer-quote = 「{ $words }」
answer-stacked =
    { $first }
    { $rest }
answer-line = ・{ $group }: { $amounts }
answer-cell-calcium-total = tổng canxi (thức ăn và bổ sung) { $range } mg
answer-cell-calcium-supplement = trong đó canxi bổ sung { $range } mg (canxi nguyên tố)
answer-cell-d3-low = D3 (ít nắng) { $range } IU
answer-cell-d3-ample = D3 (đủ nắng) { $range } IU
answer-cell-k2 = K2 { $range } µg
answer-cell-k1 = K1 { $range } µg
answer-emergency =
    Xin gọi ngay 119, hoặc đến phòng cấp cứu!
    Có thể rất khẩn cấp, đừng đợi. Nếu có người bên cạnh, hãy nhờ họ giúp; nếu đã uống thuốc gì, nhớ mang theo túi thuốc.
answer-swallowed =
    Xin gọi ngay 119, hoặc đến phòng cấp cứu!
    Đừng gây nôn, cũng đừng đợi có triệu chứng. Mang chai thuốc, túi thuốc theo, nói với nhân viên y tế đã uống gì, khoảng mấy viên, lúc nào.
    Nếu trong lòng rất khổ, xin gọi 1925 (đường dây hỗ trợ khủng hoảng của Đài Loan, 24 giờ), sẽ có người lắng nghe bạn.
answer-crisis =
    Xin gọi 1925 (đường dây hỗ trợ khủng hoảng của Đài Loan, 24 giờ, miễn phí); nếu đang nguy hiểm đến tính mạng, xin gọi ngay 119.
    Cảm ơn bạn đã nói ra, lúc này bạn rất quan trọng. Nếu bên cạnh có người tin cậy, xin hãy nói với họ nữa.
answer-warn-caution =
    Xin dừng một chút, câu này liên quan đến an toàn:
    { $caution }
    Tạm đừng tự thêm, giảm hay ngừng thứ gì, xin hỏi bác sĩ kê thuốc hoặc dược sĩ.
answer-refer-caution =
    Câu này tùy từng người, tôi không thể quyết định thay bác sĩ:
    { $caution }
    Xin mang câu hỏi này đến bác sĩ, dược sĩ hoặc chuyên gia dinh dưỡng của bạn.
answer-decline-caution =
    { $caution }
    Hai bài viết không nhắc đến sản phẩm, nhãn hiệu, giá hay nơi mua. Muốn chọn thực phẩm bổ sung, có thể mang nhãn chai đi hỏi dược sĩ.
answer-diagnosis = Điều này tôi không phán đoán được: tôi không phải bác sĩ, không đọc kết quả xét nghiệm, không chẩn đoán. Xin mang kết quả hoặc câu hỏi đến bác sĩ (bác sĩ gia đình, khoa chỉnh hình hoặc phòng khám loãng xương) để xem rõ một lần.
answer-symptom = Người không khỏe có nhiều nguyên nhân, tôi không phán đoán được, bài viết cũng không nói cách xử lý. Xin đi khám bác sĩ trước; đau dữ dội hoặc đột nhiên nặng lên thì đừng đợi.
answer-illness = Người có tình trạng này nên ăn thế nào, bài viết không nhắc đến, tôi không dám nói bừa. Xin hỏi bác sĩ đang khám hoặc chuyên gia dinh dưỡng, họ biết kết quả và thuốc.
answer-treatment = Điều này bài viết không nhắc đến, tôi không dám nói bừa: hai bài chỉ nói về xương, canxi, vitamin D và K. Chữa thế nào, dùng thuốc gì, xin hỏi bác sĩ hoặc dược sĩ; không biết khám khoa nào thì hỏi khoa y học gia đình trước.
answer-treatment-own = Điều này bài viết không nhắc đến, tôi không dám nói bừa. Mỗi người mỗi khác, chỉ bác sĩ đã khám mới biết, xin mang theo thuốc thường uống; không biết khám khoa nào thì đến khoa y học gia đình trước.
answer-vaccine = Chuyện vắc-xin bài viết không nhắc đến, tôi không dám nói bừa. Có hợp để tiêm không, tiêm ở đâu, xin hỏi phòng khám hoặc trạm y tế (衛生所) gần nhà; có bệnh mạn tính hay đang uống thuốc thì báo bác sĩ trước.
answer-vaccine-place = { answer-vaccine }
answer-fees = Chi phí khám chữa, mổ và bảo hiểm y tế có chi trả không, bài viết không nhắc đến, tôi không dám nói bừa. Xin hỏi quầy của bệnh viện hoặc phòng khám, hoặc cơ quan bảo hiểm y tế.
answer-gout = Người bị gút hay axit uric cao nên ăn thế nào, bài viết không nói. Trong các món bài viết kể, gan động vật tạm đừng tự ăn; các món khác ăn bao nhiêu, hỏi bác sĩ hay chuyên gia dinh dưỡng biết kết quả khám và thuốc của bạn.
answer-medicine = Chuyện uống thuốc, bài viết không nhắc đến. Xin đừng tự thêm, giảm hay ngừng thuốc, mang túi thuốc đi hỏi bác sĩ kê thuốc hoặc dược sĩ.
answer-whether = Có cần bổ sung không, bao nhiêu, mỗi người mỗi khác: tùy tuổi, mãn kinh, phơi nắng, cả ăn uống hằng ngày, bệnh và thuốc. Nói “kế hoạch của tôi”, tôi hỏi vài câu rồi tra lượng trong bài viết cho bạn. Có bệnh mạn tính, đang uống thuốc, hoặc còn phân vân thì hỏi bác sĩ hoặc dược sĩ trước.
answer-about-us = Tôi không phải người thật, cũng không phải bác sĩ. Tôi là chương trình trò chuyện tóm tắt hai bài viết, câu trả lời nào cũng có nguồn. Chuyện bệnh và thuốc, xin hỏi bác sĩ hoặc dược sĩ.
answer-about-cost = Trò chuyện với tôi, kế hoạch và lời nhắc đều không mất tiền, tôi cũng không bán gì; chỉ tính tiền mạng theo gói bạn đang dùng. Tiền khám, xét nghiệm hay mua thuốc, xin hỏi phòng khám hoặc nhà thuốc.
answer-about-our-data = Điều bạn nói chỉ dùng để làm kế hoạch cho bạn, được mã hóa khi lưu, không bán và không đưa cho người khác; chia sẻ hay không là do bạn. Nói “xuất dữ liệu của tôi” để xem tôi lưu gì, “xóa dữ liệu của tôi” để xóa hết.
answer-surgery = Trước khi mổ, nhổ răng hay làm xét nghiệm có cần ngừng canxi và thực phẩm bổ sung không, bài viết không nhắc đến. Xin báo cho bác sĩ thực hiện biết đang uống gì, và đừng tự ngừng thuốc.
answer-unsure = Xin lỗi, câu này bài viết không nhắc đến, hoặc tôi chưa hiểu, nên không dám nói bừa. Có thể hỏi tôi: osteocalcin là gì, canxi và vitamin D, K2, K1 làm gì, ăn gì, lượng theo tuổi, phơi nắng, tác dụng phụ của canxi.
answer-unsaid-pill = Thứ này bài viết không nhắc đến, hai bài chỉ nói canxi, vitamin D, K2 và K1 (và osteocalcin), nên tôi không nói tốt hay không tốt. Muốn uống, xin hỏi dược sĩ hoặc chuyên gia dinh dưỡng trước.
answer-unsaid-illness = Bệnh loãng xương là gì, phát hiện thế nào, bài viết không nhắc đến. Muốn biết tình trạng của mình, xin hỏi bác sĩ để sắp xếp kiểm tra.
answer-unsaid-food = Món này bài viết không nhắc đến, nên tôi không nói tốt hay không tốt. Bài viết chỉ nhắc hơn mười món, bạn có thể hỏi “bổ sung canxi ăn gì”, “vitamin D có trong món nào”.
answer-unsaid-content = Một phần có bao nhiêu, ăn mấy phần, bài viết không nhắc đến, hai bài chỉ ghi tên món, không ghi hàm lượng. Muốn tính mình ăn bao nhiêu, xin hỏi chuyên gia dinh dưỡng.
answer-unsaid-time = Uống lúc nào, trước hay sau ăn, cách bao lâu, uống bao lâu, bài viết không nhắc đến. Xin xem nhãn chai, hoặc hỏi dược sĩ; đang uống thuốc thì càng phải hỏi trước.
answer-unsaid-limit = Một ngày tối đa bao nhiêu, bài viết không nhắc mức tối đa, chỉ nhắc đừng bổ sung mù quáng, cũng đừng quá mức. Nếu đã dùng không ít, tạm đừng thêm, mang chai đi hỏi dược sĩ hoặc bác sĩ.
answer-unsaid-protein = Ăn bao nhiêu protein, ăn gì, bài viết không nhắc đến; chỉ nói người hay ăn ngoài dễ thiếu protein. Muốn biết lượng của mình, xin hỏi chuyên gia dinh dưỡng.
answer-unsaid-movement = Điều này bài viết không nhắc đến. Về vận động, bài viết chỉ nói tập đều các bài chịu lực và tập sức cơ; loại nào phù hợp, xin hỏi bác sĩ hoặc khoa phục hồi chức năng.
answer-unsaid-other = Điểm này bài viết không nhắc đến, tôi không dám nói bừa. Có thể hỏi tôi: osteocalcin, canxi, vitamin D, K2, K1, ăn gì, lượng theo tuổi, phơi nắng.
answer-oc-what = { -osteo } nói osteocalcin do tạo cốt bào (tế bào tạo xương) làm ra khi xương trao đổi chất. Bài viết nói nó không chỉ tham gia tạo xương, còn vào máu, liên quan đến cơ, đường huyết, hormone, não; nhưng nghiên cứu trên người phần lớn chỉ thấy “có liên quan”.
answer-oc-made = { -osteo } nói osteocalcin do tạo cốt bào (tế bào tạo xương) làm ra, khi xương trao đổi chất, làm xong cũng vào máu.
answer-bone-organ = { -osteo } nói xương không chỉ là khung đỡ cơ thể, còn là cơ quan nội tiết tiết ra chất, ảnh hưởng trao đổi chất toàn thân; được chú ý nhất là osteocalcin. Nghiên cứu về mặt này phần lớn trên động vật.
answer-oc-five =
    { -osteo } nói osteocalcin có năm chức năng:
    ・1. giúp canxi “vào chỗ”, tạo thành xương
    ・2. liên quan đến sức cơ, khối cơ
    ・3. tham gia trao đổi chất, liên quan đường huyết, mỡ
    ・4. liên quan hormone nam (testosterone)
    ・5. liên quan học tập, trí nhớ, cảm xúc của não
    Từ mục hai đến năm phần lớn là nghiên cứu động vật hoặc liên quan, không có nghĩa bổ sung là có tác dụng.
answer-oc-calcium = { -osteo } nói osteocalcin như kỹ sư, giúp canxi “vào chỗ”, để canxi lắng vào xương (khoáng hóa). Bài viết nói xương hình thành thế nào, không nói ăn gì thì mật độ xương tốt lên.
answer-commander = Người chỉ huy của xương chính là osteocalcin: đầu đề của { -osteo } gọi như vậy, vì nó giúp canxi “vào chỗ” trong xương. Đây là cách ví của bài viết, không nói bổ sung gì thì mật độ xương tốt lên.
answer-missing-piece = { -osteo } nói, đã bổ sung canxi, vận động, theo dõi mật độ xương mà vẫn thấy ít hiệu quả, có thể đã bỏ quên osteocalcin. Bài viết nói hơi quá; có nhiều nguyên nhân, hãy cùng bác sĩ xem kết quả.
answer-oc-marker = { -osteo } nói trong lâm sàng nồng độ osteocalcin trong máu thường làm chỉ số tạo xương và chuyển hóa xương. Con số có nghĩa gì phải do bác sĩ xem, tôi không đọc kết quả.
answer-oc-muscle = { -osteo } nói vận động kích thích xương tiết osteocalcin và IGF-1, bài viết nói điều này liên quan sức cơ, khối cơ, tức là bớt mất cơ. Phần lớn là nghiên cứu động vật hoặc liên quan.
answer-oc-sugar = { -osteo } nói osteocalcin có thể thúc đẩy tiết insulin, làm cơ thể nhạy hơn với insulin, liên quan đường huyết ổn định, sự tạo và tích mỡ. Phần lớn là nghiên cứu động vật hoặc liên quan, không làm thay khám bệnh và thuốc.
answer-oc-fat = { -osteo } nói osteocalcin giúp insulin làm việc, đường huyết ổn định, nhờ vậy cũng điều hòa việc tạo và tích mỡ. Phần lớn là nghiên cứu động vật hoặc liên quan; bài viết không nói bổ sung thì sẽ gầy đi.
answer-high-sugar = { -osteo } nói ăn nhiều đường có thể làm đường huyết lên xuống lâu dài; nghiên cứu thấy người đường huyết cao thường có osteocalcin thấp hơn người bình thường. Chỉ là liên quan, không nói cái nào gây ra cái nào.
answer-oc-testosterone = { -osteo } nói osteocalcin liên quan nồng độ testosterone (hormone nam) ở nam giới, có thể ảnh hưởng thể lực, khối cơ và sức sống. Chỉ là liên quan, bài viết không nói bổ sung thì sẽ tăng.
answer-oc-brain = { -osteo } nói osteocalcin cũng liên quan học tập, trí nhớ, cảm xúc, xương và não có thể liên quan. Chỉ là liên quan, bài viết không nói làm trí nhớ tốt lên, cũng không nói ngừa được sa sút trí tuệ.
answer-oc-heart = { -osteo } nói osteocalcin cũng tham gia đường huyết, chuyển hóa mỡ và sức khỏe tim mạch, nhưng chỉ có một câu này, không nói bảo vệ được tim.
answer-oc-increase = { -osteo } nói để osteocalcin phát huy, cần canxi, vitamin D, vitamin K2 cùng nhau, K2 là “công tắc” khởi động nó; vận động cũng kích thích xương tiết osteocalcin. Bài viết cũng nói gốc vẫn là vận động đều, ăn cân bằng và sống lành mạnh, không phải uống sản phẩm osteocalcin.
answer-oc-low-groups =
    { -osteo } nói ba nhóm này dễ thấp osteocalcin:
    ・1. người ngồi làm lâu, lâu ngày không vận động
    ・2. người trung niên, cao tuổi và phụ nữ sau mãn kinh
    ・3. người lâu ngày ăn ngoài, ăn không cân bằng
answer-oc-low-effect = Thiếu osteocalcin có triệu chứng gì, bài viết không liệt kê. { -osteo } chỉ nói ở đầu bài rằng có người tích cực bổ sung canxi mà đo mật độ xương không cải thiện rõ, cơ vẫn đau mỏi, yếu, giấc ngủ và tinh thần không như mong; có nhiều nguyên nhân, không dùng để tự phán đoán, không khỏe xin đi khám bác sĩ.
answer-sitting = { -osteo } nói ngồi lâu, ít vận động chịu lực và sức cơ, có thể ảnh hưởng tạo cốt bào (tế bào tạo xương), sự tạo và chức năng osteocalcin cũng bị ảnh hưởng. Bài viết khuyên nhóm này tập đều các bài chịu lực và tập sức cơ.
answer-aging = { -osteo } nói lớn tuổi hoặc hormone thay đổi (ví dụ sau mãn kinh), hoạt tính tạo xương giảm dần, sự tạo osteocalcin và nồng độ trong máu cũng có thể giảm theo. Bài viết không có lời khuyên riêng cho nhóm này.
answer-eating-out = { -osteo } nói người lâu ngày ăn ngoài dễ mất cân bằng dinh dưỡng, nhất là thiếu vitamin D, K2 và protein, có thể ảnh hưởng tác dụng của osteocalcin. Bài viết chỉ nói thiếu gì, không ghi ăn bao nhiêu.
answer-protein = { -osteo } nói người lâu ngày ăn ngoài dễ thiếu vitamin D, K2 và protein, có thể ảnh hưởng tác dụng của osteocalcin. Về protein chỉ có câu này, ăn bao nhiêu không ghi.
answer-factors = { -osteo } nói tác dụng của osteocalcin mỗi người mỗi khác, tùy tuổi, giới tính, thói quen vận động, dinh dưỡng và sức khỏe chung.
answer-oc-english = { -osteo } ghi tên tiếng Anh là Osteocalcin.
answer-everyone = Tuổi nào cũng đáng giữ gìn. { -osteo } nói mật độ xương đạt đỉnh khoảng { $ages } tuổi, sau đó giảm dần theo tuổi, nên sức khỏe xương từ lâu không chỉ là chuyện của người già.
answer-conclusion = { -osteo } kết lại rằng gốc vẫn là vận động đều, ăn cân bằng, sống lành mạnh; bổ sung chỉ là phụ, khi cần thì nhờ chuyên môn đánh giá trước. Ý chính của { -dosing } là D3, K2, K1 phải phối hợp thì canxi mới đến đúng chỗ; đây là bài viết nói.
answer-lifestyle = { -osteo } nói bắt đầu từ vận động đều, ăn cân bằng, sống lành mạnh; bổ sung dinh dưỡng là phụ, khi cần thì nhờ chuyên môn đánh giá trước.
answer-exercise = { -osteo } khuyên tập đều các bài chịu lực và tập sức cơ, mỗi tuần { $times } lần. Mỗi lần mấy phút, động tác nào, đi bộ có tính không, không ghi; người có bệnh hỏi bác sĩ rồi mới bắt đầu.
answer-peak = { -osteo } nói mật độ xương đạt đỉnh khoảng { $ages } tuổi, sau đó giảm dần từng năm.
answer-triangle = “Tam giác sắt của sức khỏe xương” trong bài osteocalcin là canxi, vitamin D, vitamin K2, không có K1; bài liều canxi nói bốn thứ, thêm K1. Hai bài khác nhau: “thiếu một không được” là cách nói của bài viết, chưa phải kết luận.
answer-team = { -dosing } nói sức khỏe xương nhờ cả đội: canxi là vật liệu, vitamin D3 giúp hấp thu canxi, K2 đưa canxi đến xương, K1 liên quan đông máu và cân bằng canxi; bài còn nói thiếu một thứ thì canxi có thể “mất kiểm soát”, câu này nói quá. { -osteo } nói ba thứ canxi, D, K2, không có K1.
answer-trio = { -dosing } gọi D3, K2, K1 là bộ ba: D3 giúp hấp thu canxi, K2 đưa canxi vào xương, K1 như người gác cổng. Bài nói cả ba phải phối hợp; đây là bài viết nói, hiệu quả của K2 và K1 trên người chưa được chứng minh.
answer-combination = { -dosing } nói kết hợp canxi với D3, K2, K1 tốt hơn, và nói có hướng dẫn lâm sàng ủng hộ, nhưng không ghi nguồn, chúng tôi cũng không tìm thấy hướng dẫn chính nào khuyên vậy. Nên chỉ nói được “bài viết này khuyên vậy”.
answer-together = Uống cùng được, { -dosing } nói lý tưởng là canxi (canxi nguyên tố), vitamin D3 và vitamin K2 uống cùng nhau. Trước hay sau ăn, sáng hay tối, không ghi; đang uống thuốc thì hỏi bác sĩ hoặc dược sĩ trước.
answer-d-k2 = { -dosing } nói D3 đưa canxi vào cơ thể, K2 quyết định canxi có vào xương không, nên hai thứ chia việc. Đây là bài viết nói, K2 có giúp gì với gãy xương không, nghiên cứu chưa thống nhất.
answer-metaphor-bricks = { -dosing } ví: canxi là gạch, D3 là thợ chở gạch (sau lại gọi là máy xúc), K2 là kỹ sư đặt gạch đúng chỗ. Bài osteocalcin thì nói osteocalcin là kỹ sư, hai bài ví khác nhau.
answer-metaphor-gate = { -dosing } ví K1 là người gác cổng, và nói canxi không có K1 như nhà không khóa. Đây là cách ví của bài viết, bằng chứng cho K1 ở đây khá yếu.
answer-disagree = Hai bài có vài chỗ khác: { -osteo } nói tam giác sắt là canxi, D, K2, { -dosing } thêm K1; thời gian phơi nắng cũng khác; câu chung và bảng phân nhóm của chính bài liều canxi cũng không khớp, tôi theo bảng. Còn việc khởi động osteocalcin, một bài nói K2, bài kia nói K1 cũng vậy.
answer-ca-role = Canxi là vật liệu cơ bản tạo xương, cả hai bài đều nói. { -dosing } còn nói chỉ có “gạch” canxi chưa đủ, cần chất khác giúp.
answer-ca-food = Nguồn canxi trong bài osteocalcin: sữa và chế phẩm sữa, đậu phụ, cá khô nhỏ, mè đen, và rau xanh đậm (cải làn, rau dền, cải thìa); đậu phụ và sữa mềm dễ nhai. Mỗi món bao nhiêu canxi, không ghi; món khác bài không nhắc.
answer-ca-alone = Cả hai bài nói chỉ bổ sung canxi chưa đủ: { -dosing } nói cần thêm vitamin D3, K2 và K1, { -osteo } nói thêm vitamin D và K2. Đây là bài viết nói, bằng chứng chỉ ủng hộ một phần.
answer-ca-useless = Cả hai nói bổ sung canxi mà không hiệu quả, có thể thiếu chất giúp: { -osteo } nói cần vitamin D và K2 để osteocalcin phát huy; { -dosing } nói chỉ canxi chưa đủ. Đây là bài viết nói, mật độ xương không tiến bộ có nhiều nguyên nhân, xin xem cùng bác sĩ.
answer-ca-bmd = { -dosing } nói dù từ ăn uống hay viên canxi, bổ sung canxi chỉ làm mật độ xương tăng rất ít, không đủ giảm rõ nguy cơ gãy xương (con số ở nguyên văn bên dưới). Bài viết không ghi nguồn nghiên cứu này.
answer-ca-side-effects = { -dosing } nói nhiều năm chỉ uống canxi bổ sung có thể táo bón, sỏi thận, thậm chí vôi hóa mạch máu. Táo bón và sỏi thận có nghiên cứu ủng hộ, vôi hóa mạch máu kết quả chưa thống nhất. Đã có sỏi hoặc không khỏe, hỏi bác sĩ trước.
answer-ca-heart = Kết quả nghiên cứu chưa thống nhất: { -dosing } nói bổ sung canxi làm tăng nguy cơ bệnh tim mạch, nhất là phụ nữ sau mãn kinh; nhưng cũng có nghiên cứu không thấy vậy. Người có vấn đề tim mạch, hỏi bác sĩ trước khi bổ sung canxi.
answer-ca-astray = { -dosing } nói thiếu chất giúp, canxi có thể đi vào mạch máu hoặc thận, không vào xương; và nói K2 dẫn canxi vào xương, xa mô mềm. Đây là bài viết nói, chỉ hợp lý về cơ chế, hiệu quả trên người chưa được chứng minh.
answer-fortified-milk = { -dosing } nói chỉ bổ sung canxi chưa đủ, uống sữa thêm canxi chỉ là ví dụ, không phải lời khuyên. { -osteo } xếp sữa và ngũ cốc có thêm vitamin D vào nguồn vitamin D.
answer-elemental = Lượng canxi trong bài liều canxi đều là “canxi nguyên tố”, tức trọng lượng của chính canxi, không phải cả viên. Cách đổi từ nhãn không ghi, xin mang chai hỏi dược sĩ.
answer-total-or-supplement = Bảng của bài liều canxi có hai cột: “tổng canxi” là thức ăn và bổ sung cộng lại, “canxi bổ sung” chỉ là phần từ bổ sung trong đó, không phải cộng thêm.
answer-goal = { -dosing } nói trọng tâm không chỉ đủ canxi, còn xem vitamin D3 đủ giúp hấp thu, K2 đủ đưa canxi đến xương, K1 đủ giữ cân bằng canxi không. Đây là bài viết nói.
answer-not-blind = Không phải càng nhiều càng tốt. { -dosing } nói canxi và vitamin D không được bổ sung mù quáng, cũng không quá mức, phải biết lượng, nguồn và thời gian phơi nắng của mình trước. Quá nhiều thì sao, bài viết ghi ít, lo lắng xin hỏi dược sĩ hoặc bác sĩ.
answer-d-role = Vitamin D (D3) giúp ruột hấp thu canxi, cả hai bài đều nói; { -osteo } còn nói nó giữ cân bằng canxi trong cơ thể.
answer-d-lack = { -dosing } nói thiếu vitamin D, phần lớn canxi ăn vào không được hấp thu mà thải ra. Đây là bài viết nói; mình đủ hay không phải do bác sĩ xem.
answer-d-blood-calcium = { -dosing } nói canxi trong máu tăng không có nghĩa là đã đến xương. Việc của vitamin D là giúp ruột hấp thu canxi; ở người khỏe, cơ thể giữ canxi máu trong mức nhất định, quá cao là chuyện phải gặp bác sĩ, không phải là bổ sung tốt.
answer-d-food = Nguồn vitamin D trong bài osteocalcin: cá biển sâu (cá hồi, cá saba, cá thu đao), sữa và ngũ cốc có thêm vitamin D, và phơi nắng vừa phải. Mỗi món bao nhiêu, không ghi; món khác, như trứng, bài không xếp vào vitamin D.
answer-sun = Hai bài khác nhau: { -osteo } nói phơi nắng vừa phải, mỗi ngày { $daily } phút; { -dosing } nói { $ample } phút, còn hạn định giờ và phần da lộ ra, để chia cột “đủ nắng”. Bác sĩ da liễu khuyên tránh lúc tia cực tím mạnh, nên tôi không bảo bạn đứng giữa nắng gắt.
answer-sun-time = Mấy giờ thì { -osteo } không ghi; { -dosing } có ghi giờ (câu trích bên dưới, { $ample } phút), chỉ để chia cột “đủ nắng”. Đó là lúc nắng gắt nhất, bác sĩ da liễu khuyên tránh, nên tôi không bảo bạn ra nắng lúc đó; hãy chọn lúc nắng dịu và bạn thấy dễ chịu.
answer-sun-skin = { -dosing } nói là tay và chân để trần, để chia cột “đủ nắng”; { -osteo } chỉ nói phơi nắng vừa phải, không ghi để lộ chỗ nào. Nếu da dễ cháy nắng, hoặc bác sĩ dặn tránh nắng, xin đừng cố.
answer-sun-why = Nắng liên quan đến vitamin D: { -osteo } kể phơi nắng vừa phải là nguồn vitamin D, còn vitamin D giúp ruột hấp thu canxi, giữ cân bằng canxi. Đừng phơi quá; da dễ cháy nắng hoặc bác sĩ dặn tránh nắng thì đừng cố.
answer-sun-and-d3 =
    Người đủ nắng thì { -dosing } nói có thể bớt D3, không phải khỏi cần. Câu chung ở trích dẫn bên dưới; bảng ghi khác theo tuổi, tôi theo bảng:
    { $lines }
    Có bệnh mạn tính, đang uống thuốc thì hỏi bác sĩ trước.
answer-low-sun =
    “Ít phơi nắng” trong { -dosing } là như phần lớn thời gian làm trong nhà, hoặc hay bôi kem chống nắng. Người như vậy xem cột D3 “ít nắng” trong bảng:
    { $lines }
answer-k2-role = { -osteo } nói K2 là “công tắc” khởi động osteocalcin, để osteocalcin đưa canxi vào xương. { -dosing } cũng nói K2 dẫn canxi vào xương, nhưng nói K1 cũng làm việc này. Hợp lý về cơ chế, có giúp gì với gãy xương không, nghiên cứu chưa thống nhất.
answer-k2-lack = { -osteo } nói không đủ K2 thì osteocalcin dù có cũng khó phát huy; { -dosing } còn nói không có K2 thì osteocalcin không đưa được canxi vào xương. Đây là bài viết nói; K1 cũng tham gia việc đó, nên không phải thiếu K2 là hoàn toàn không được.
answer-k2-food = Nguồn K2 trong bài osteocalcin: thực phẩm lên men (natto, phô mai), gan động vật và lòng đỏ trứng. Mỗi món bao nhiêu, không ghi. Người uống thuốc chống đông đừng tự ăn natto, gan động vật hay uống bổ sung K2; người có thai đừng ăn gan; hỏi bác sĩ trước.
answer-k2-mk7 = { -dosing } chỉ một chỗ nói K2 bổ sung dạng MK-7, không giải thích MK-7 là gì, cũng không so với dạng khác. Câu đó là nói chung, không khớp hẳn với bảng phân nhóm, tôi theo bảng.
answer-mgp = { -dosing } nói MGP (protein Gla nền) ở thành động mạch, K2 và K1 hoạt hóa nó để canxi không đọng trong mạch. Đây là bài viết nói, chỉ hợp lý về cơ chế, hiệu quả trên người chưa được chứng minh.
answer-k1-role = { -dosing } nói K1 liên quan đông máu và cân bằng canxi, và nói nó cũng tham gia hoạt hóa osteocalcin. Đông máu thì chắc chắn, cân bằng canxi bằng chứng khá yếu. Bài osteocalcin không nhắc K1.
answer-k1-food = Cả hai bài không ghi ăn gì để có K1. { -osteo } có rau xanh đậm (cải làn, rau dền, cải thìa), nhưng xếp vào nguồn canxi.
answer-k1-lack = { -dosing } nói thiếu K1, canxi trong mạch không được chặn, động mạch có thể vôi hóa, ảnh hưởng tim mạch, thậm chí sỏi thận; và nói nghiên cứu thấy người thiếu K1 vôi hóa có thể nặng hơn, và không đủ K1 thì osteocalcin không được kích hoạt hoàn toàn. Bài viết nói vậy nhưng không ghi nguồn, chưa được chứng minh.
answer-k1-women = { -dosing } nói K1 đặc biệt quan trọng với phụ nữ lớn tuổi, vì sau mãn kinh hay thiếu vitamin D và K1. Bài viết nói vậy nhưng không ghi nguồn, việc hay thiếu K1 chưa được chứng minh.
answer-k1-k2 = Bài viết nói K2 là “công tắc” khởi động osteocalcin, đưa canxi vào xương; K1 liên quan đông máu và cân bằng canxi. Nhưng việc khởi động osteocalcin, { -osteo } nói K2, { -dosing } nói K1 cũng vậy, nên nói chắc hơn là: vitamin K (K1, K2) đều tham gia.
answer-k-food = Nguồn K2 trong bài osteocalcin: natto, phô mai, gan động vật và lòng đỏ trứng. Ăn gì để có K1, cả hai bài không ghi. Người uống thuốc chống đông, thức ăn có vitamin K tạm đừng tự tăng giảm, hỏi bác sĩ trước.
answer-foods-all =
    Món trong bài osteocalcin:
    ・Canxi: sữa và chế phẩm sữa, đậu phụ, cá khô nhỏ, mè đen, cải làn, rau dền, cải thìa
    ・Vitamin D: cá hồi, cá saba, cá thu đao, sữa và ngũ cốc có thêm vitamin D
    ・K2: natto, phô mai, gan động vật, lòng đỏ trứng
    K1 không có danh sách; bài liều canxi không có danh sách thức ăn.
answer-vegetarian = Bài viết không nói riêng về ăn chay, nhưng trong các món của bài osteocalcin, canxi có đậu phụ, mè đen, cải làn, rau dền, cải thìa; K2 có natto; vitamin D có ngũ cốc thêm vitamin D, và phơi nắng vừa phải. Chay có trứng sữa thì xem thêm sữa, phô mai, lòng đỏ trứng.
answer-no-milk = Bài viết không nói riêng về người không uống sữa, nhưng nguồn canxi trong bài osteocalcin không chỉ có sữa, còn đậu phụ, cá khô nhỏ, mè đen và rau xanh đậm (cải làn, rau dền, cải thìa). Dị ứng hoặc rất khó chịu thì hỏi bác sĩ trước.
answer-amount-calcium =
    Bảng của bài liều canxi ghi (lượng một ngày; bài viết không ghi tác giả và nguồn):
    { $lines }
    Bổ sung là một phần trong tổng canxi, ưu tiên thức ăn. Có bệnh mạn tính, đang uống thuốc, hỏi bác sĩ trước.
answer-amount-d3 =
    Bảng của bài liều canxi ghi (lượng bổ sung một ngày; bài viết không ghi tác giả và nguồn):
    { $lines }
    Có bệnh mạn tính, đang uống thuốc, hỏi bác sĩ trước.
answer-amount-k2 =
    Bảng của bài liều canxi ghi (lượng một ngày; bài viết không ghi tác giả và nguồn):
    { $lines }
    Bảng không nói đây là bổ sung hay ăn vào. Đang uống thuốc chống đông, hỏi bác sĩ trước, đừng tự bổ sung.
answer-amount-k1 =
    Bảng của bài liều canxi ghi (lượng một ngày; bài viết không ghi tác giả và nguồn):
    { $lines }
    Bảng không nói đây là bổ sung hay ăn vào. Đang uống thuốc chống đông, hỏi bác sĩ trước, đừng tự bổ sung.
answer-amount-k =
    Bảng của bài liều canxi ghi (lượng một ngày; bài viết không ghi tác giả và nguồn):
    { $lines }
    Đang uống thuốc chống đông, hỏi bác sĩ trước, đừng tự bổ sung.
answer-amount-calcium-d3 =
    Bảng của bài liều canxi ghi (lượng một ngày; bài viết không ghi tác giả và nguồn):
    { $lines }
    Có bệnh mạn tính, đang uống thuốc, hỏi bác sĩ trước.
answer-amount-all =
    Bao nhiêu tùy là ai. Bảng của bài liều canxi ghi (lượng một ngày; bài viết không ghi tác giả và nguồn):
    { $lines }
    Có bệnh mạn tính, đang uống thuốc, hỏi bác sĩ trước.
answer-general-sentence =
    { -dosing } có một câu chung: canxi { $calcium } mg, K2 { $k2 } µg, K1 { $k1 } µg; D3 ít nắng { $low } IU, đủ nắng { $ample } IU. Nhưng bảng phân nhóm cùng bài ghi khác:
    { $lines }
    Tôi theo bảng, không theo câu này; bài viết nói có hướng dẫn lâm sàng ủng hộ, nhưng không ghi nguồn.
answer-official-calcium =
    Hai bên ghi khác nhau: mức tham khảo của Đài Loan về canxi cho người lớn là { $official } mg; bảng của bài liều canxi ghi (một ngày, ăn uống và bổ sung):
    { $lines }
    Bài viết không ghi tác giả và nguồn, không đáng tin hơn khuyến nghị của nhà nước. Có bệnh mạn tính, đang uống thuốc, hỏi bác sĩ trước.
answer-official-d3 =
    Hai bên ghi khác nhau: mức tham khảo của Đài Loan về vitamin D đến 50 tuổi là { $young } IU, từ 51 tuổi là { $older } IU; bảng của bài liều canxi ghi (lượng bổ sung một ngày):
    { $lines }
    Bài viết không ghi tác giả và nguồn, không đáng tin hơn khuyến nghị của nhà nước. Có bệnh mạn tính, đang uống thuốc, hỏi bác sĩ trước.
answer-official-k =
    Mức tham khảo của Đài Loan chỉ có một con số cho vitamin K, gồm cả K1 và K2; bảng của bài liều canxi tách riêng (lượng một ngày):
    { $lines }
    Bài viết không ghi tác giả và nguồn, không đáng tin hơn khuyến nghị của nhà nước. Đang uống thuốc chống đông, hỏi bác sĩ trước, đừng tự bổ sung.
answer-depends = Không phải ai cũng như nhau. { -dosing } nói cần bao nhiêu tùy bạn là ai, nên chia bảng theo tuổi, mãn kinh và nắng. Cho tôi biết tuổi, tôi tra giúp.
answer-age-groups = Bảng của bài liều canxi có năm nhóm: trẻ em (4–13 tuổi), thiếu niên (14–18 tuổi), người lớn, phụ nữ sau mãn kinh, người cao tuổi (từ 65 tuổi). Từ 65 tuổi xem “người cao tuổi”, mãn kinh hay chưa cũng vậy. Người lớn và phụ nữ sau mãn kinh bài viết không ghi tuổi, tôi coi là 19 đến 64 tuổi; dưới 4 tuổi bài viết không có.
answer-men = Bảng không chia riêng nam giới, trong bài liều canxi chỉ nhóm phụ nữ sau mãn kinh liên quan giới tính. Nam 19 đến 64 tuổi xem hàng “Người lớn”, từ 65 tuổi xem “Người cao tuổi”.
answer-author = Tôi xem hai bài: bài osteocalcin do chuyên gia dinh dưỡng 吳婉華 viết, trên KingNet 國家網路醫藥; bài liều canxi không có tựa, không ghi tác giả, ngày và tài liệu tham khảo, nên tôi chỉ nói “bài viết nói”.
answer-date = { -osteo } ghi tháng ngày đăng và cập nhật, không ghi năm, ngày cập nhật còn sớm hơn ngày đăng, trang gốc là vậy. Bài liều canxi không ghi ngày.
answer-references = { -osteo } cuối bài có bốn tài liệu tiếng Anh; tác giả, năm và tên ở dưới. Bài liều canxi không có tài liệu nào, nghiên cứu và hướng dẫn trong đó không tra được nguồn.
why-dose = Lượng này theo bảng phân nhóm của bài liều canxi, hàng “{ $group }”. Bài đó không ghi tác giả, ngày và tài liệu, nên chỉ để tham khảo, không đáng tin hơn bác sĩ và khuyến nghị nhà nước.
why-foods = Các món này do bài osteocalcin liệt kê, tôi chọn vài món theo ăn uống của bạn. Bài viết chỉ ghi tên, không ghi mỗi món bao nhiêu.
why-food = { $food } có trong bài osteocalcin, xếp vào nguồn “{ $nutrient }”. Một phần bao nhiêu bài viết không ghi, tra nơi khác: { $sources }. { $sure }
why-food-elsewhere = Cả hai bài không ghi “{ $nutrient }” ăn gì, { $food } tra nơi khác: { $sources }. { $sure }
why-fact = Đây là bài viết nói, nguyên văn ở dưới. { $sure }
why-caution =
    { $caution }
    Điều này vì an toàn, không phải bài viết ghi. Nguồn: { $source }. { $sure }
why-caution-ours =
    { $caution }
    Đây là quy tắc an toàn do chúng tôi tự đặt, không phải bài viết ghi.
why-sure-stored = Trang nguồn chúng tôi đã xem.
why-sure-exact-stored = Con số chép đúng theo dữ liệu đó.
why-sure-quoted-page = Do trang web khác trích dẫn, chưa thấy bản gốc.
why-sure-derived = Do tính ra.
why-sure-memory = Một phần chưa kiểm tra, xin coi như lời nhắc, và hỏi bác sĩ hoặc dược sĩ.
why-evidence-well-supported = Điểm này bằng chứng đầy đủ.
why-evidence-supported = Điểm này có nghiên cứu ủng hộ.
why-evidence-fair = Đây là lời khuyên của tác giả, hợp lý.
why-evidence-partly = Bằng chứng chỉ ủng hộ một phần.
why-evidence-mechanism = Hợp lý về cơ chế, hiệu quả trên người chưa thống nhất.
why-evidence-association = Chỉ là liên quan, không phải nhân quả.
why-evidence-opinion = Đây là quan điểm của bài viết, chưa phải kết luận.
why-evidence-unsupported = Bài viết không ghi nguồn, chúng tôi cũng không tìm thấy ủng hộ.
