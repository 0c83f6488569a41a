"""Words without the clause: decoys that keyword search falls for."""

import pytest
from audit.make_contracts import Row, differences, name_of

ROWS = [
    Row(
        "a competitor analysis",
        "乙方应于合作首月交付竞品分析报告一份，内容包括主要竞争对手的内容策略。",
        "non_compete",
        "missing",
    ),
    Row(
        "a competitor analysis in English",
        "The Creator shall deliver a competitor analysis covering three rival brands by 1 May.",
        "non_compete",
        "missing",
    ),
    Row(
        "poaching staff",
        "合作期内及结束后一年内，乙方不得招揽、雇用甲方的员工，不得挖走甲方客户。",
        "non_compete",
        "missing",
    ),
    Row(
        "poaching staff in English",
        "For one year after the Term the Creator shall not solicit or hire the Brand's employees or "
        "customers.",
        "non_compete",
        "missing",
    ),
    Row(
        "an exclusive discount",
        "乙方直播间享有全网独家优惠价格，甲方不得在其他渠道提供更低价格。",
        "non_compete",
        "missing",
    ),
    Row(
        "an exclusive code",
        "The Brand shall give the Creator an exclusive discount code for her followers.",
        "non_compete",
        "missing",
    ),
    Row(
        "an exclusive licence of content",
        "乙方授予甲方对合作内容的独家、可转授权的使用许可。",
        "non_compete",
        "missing",
    ),
    Row(
        "exclusive jurisdiction",
        "The courts of Singapore shall have exclusive jurisdiction over any dispute. The Creator shall "
        "post one video and the Brand shall pay her.",
        "non_compete",
        "missing",
    ),
    Row(
        "professional ethics training",
        "乙方应为甲方门店员工提供两场职业道德培训。",
        "morality",
        "missing",
    ),
    Row(
        "moral rights",
        "The Creator waives her moral rights in the Content to the extent permitted by law.",
        "morality",
        "missing",
    ),
    Row(
        "legality of the content is ad compliance",
        "乙方应保证推广内容真实、合法，不含虚假宣传，并按规定标注“广告”字样。",
        "morality",
        "missing",
    ),
    Row(
        "legality of the content in English",
        "The Creator warrants that the Content is accurate, complies with advertising law and infringes "
        "no third party rights.",
        "morality",
        "missing",
    ),
    Row(
        "the quality of the image",
        "乙方交付的图片形象应清晰美观，画面整洁。",
        "morality",
        "missing",
    ),
    Row(
        "the good name of a product line",
        "The Creator shall pronounce the name of the product correctly and show its good side.",
        "morality",
        "missing",
    ),
    Row(
        "fraud with data is about data",
        "乙方不得刷量、买粉或以其他方式伪造数据，否则应退还费用。",
        "morality",
        "missing",
    ),
    Row(
        "crisis advice as a service",
        "乙方向甲方提供危机公关咨询服务，每季度交付一份舆情监测月报。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "crisis advice in English",
        "The Agency shall provide crisis communications consulting and a monthly media report to the Client.",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "customer complaints of the brand",
        "甲方负责处理消费者对产品质量的投诉及退换货。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "how long content stays up",
        "合作内容发布后应保留不少于九十日，乙方不得擅自删除。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "corrections before publication",
        "甲方提出修改意见的，乙方应在二十四小时内修改脚本并重新提交。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "a pure cost rule",
        "因合作内容侵权引发纠纷的，由乙方承担全部费用并赔偿甲方损失。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "force majeure notice",
        "发生不可抗力的，受影响一方应在二十四小时内通知对方。",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "a marking of secrecy",
        "密级：公开\n本合同一式两份，双方各执一份。乙方应于五月发布一条视频。",
        "confidentiality",
        "missing",
    ),
    Row(
        "a header",
        "CONFIDENTIAL\n"
        "Influencer Services Agreement\n"
        "The Creator shall post three stories. The Brand shall pay the Creator on delivery.",
        "confidentiality",
        "missing",
    ),
    Row(
        "a password",
        "乙方应妥善保管账号和密码，不得提供给他人使用。",
        "confidentiality",
        "missing",
    ),
    Row(
        "open content",
        "乙方应公开发布合作视频，视频应保持公开可见，不得设置为私密。",
        "confidentiality",
        "missing",
    ),
    Row(
        "privacy setting in English",
        "The post shall remain public and shall not be set to private for ninety days. The Brand shall "
        "pay the Creator on delivery.",
        "confidentiality",
        "missing",
    ),
    Row(
        "the secretary",
        "甲方联系人为总经理秘书林小姐，乙方应按其指示交付样片。",
        "confidentiality",
        "missing",
    ),
    Row(
        "a no-refund rule of a coupon",
        "The exclusive remedy for late delivery is a refund of the fee. The Creator shall post one video.",
        "non_compete",
        "missing",
    ),
    Row(
        "a public figure",
        "乙方确认其账号粉丝数量真实，形象照片清晰。",
        "morality",
        "missing",
    ),
    Row(
        "public relations",
        "The Agency provides public relations services and media monitoring to the Brand. The Brand "
        "shall pay the Agency.",
        "crisis_cooperation",
        "missing",
    ),
    Row(
        "privacy of consumers is another thing",
        "乙方直播时不得展示消费者的收货地址。",
        "non_compete",
        "missing",
    ),
    Row(
        "the brand terminates for late posts",
        "乙方逾期发布超过五日的，甲方有权解除合同并要求退款。",
        "morality",
        "missing",
    ),
    Row(
        "brand reputation as praise",
        "苕竹品牌历史悠久，声誉卓著，深受消费者喜爱。乙方应发布一条视频，甲方应付款。",
        "morality",
        "missing",
    ),
    Row(
        "the exclusive supplier of samples",
        "甲方为样品的唯一供应方，乙方不得自行采购样品用于拍摄。",
        "non_compete",
        "missing",
    ),
    Row(
        "open source",
        "本平台的开源代码及公开接口可供乙方使用，乙方应标明出处。",
        "confidentiality",
        "missing",
    ),
    Row(
        "silence in a storm is no secrecy",
        "发生舆情时，未经甲方同意，乙方不得就该事件接受采访或者发表声明。",
        "confidentiality",
        "missing",
    ),
    Row(
        "returning samples is no secrecy",
        "合作结束后三日内，乙方应返还全部样品和器材。",
        "confidentiality",
        "missing",
    ),
    Row(
        "a good image is no scandal",
        "第五条 乙方应维护良好的公众形象，不得发表歧视性言论。出现上述任一情形的，甲方有权解除合同。",
        "morality",
        "weak",
        {"reputation_trigger": "unmet", "speech_trigger": "met", "unilateral_termination": "met"},
    ),
    Row(
        "training on secrecy",
        "甲方保密办公室每年组织一次保密意识培训，乙方可以参加。",
        "confidentiality",
        "missing",
    ),
    Row(
        "a crisis of supply",
        "If a supply crisis occurs, the Brand shall notify the Creator and postpone the posts. The "
        "Creator shall wait.",
        "crisis_cooperation",
        "missing",
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_words_without_the_clause(row: Row) -> None:
    assert not differences(row)
