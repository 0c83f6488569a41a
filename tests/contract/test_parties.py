"""The parties: their labels and names as the contract writes them, who is brand, KOL or agency, and who is meant where."""

import textwrap

import pytest
from contract.make_contract import contract_of

from auditor.contract import Contract, Side

DUTIES = """
第一条 乙方应在微博发布视频两条，内容须经甲方审核。
第二条 甲方应向乙方支付服务费十万元。
第三条 乙方不得披露价格。
"""


_SIDES = {Side.KOL: " of the kol", Side.BRAND: " of the brand", Side.OTHER: " beside both"}


def parties(contract: Contract) -> str:
    """One line for each party: label, name and role, and for an agency the side it stands on."""
    lines = []
    for party in contract.parties:
        side = _SIDES.get(party.side, "") if party.role == "agency" else ""
        lines.append(" | ".join((party.label, party.name, f"{party.role}{side}")))
    return "\n".join(lines)


def lines(text: str) -> str:
    return textwrap.dedent(text).strip()


_CHINESE = [
    pytest.param(
        "谈合作的两边：\n木鹅桌游（北京某文化有限公司，负责人：傅蕾），以下叫“木鹅”；\n播客《掷点》的主播葛小川，以下叫“小川”。\n"
        "1、小川应录制四期节目，小川应念口播，小川不得剧透。木鹅应付款，木鹅应寄桌游。\n木鹅：傅蕾（签字）\n小川：葛小川（签字）",
        "木鹅 | 木鹅桌游 | brand\n小川 | 播客《掷点》的主播葛小川 | kol",
        id="named in the head, whoever signs at the foot",
    ),
    pytest.param(
        "“乙方丙方”：乙方与丙方之合称。\n甲方：星河电器有限公司\n乙方：云帆传媒有限公司\n丙方：林小满\n1. 丙方发布视频，丙方应出镜。2. 乙方排期，乙方代收。3. 甲方付款。",
        "甲方 | 星河电器有限公司 | brand\n乙方 | 云帆传媒有限公司 | agency beside both\n丙方 | 林小满 | kol",
        id="one word for two of three",
    ),
    pytest.param(
        "委托方：星河电器有限公司\n受托方：林小满\n一、受托方创作视频一支，委托方于上线后付款。\n二、受托方对委托方的资料保密。",
        "委托方 | 星河电器有限公司 | brand\n受托方 | 林小满 | kol",
        id="委托方 and 受托方",
    ),
    pytest.param(
        "品牌方\t星河电器有限公司\t达人\t林小满\n交付\t视频一条\n保密\t达人不得泄露品牌方的价格，达人违反的，向品牌方付款",
        "品牌方 | 星河电器有限公司 | brand\n达人 | 林小满 | kol",
        id="cells of a form",
    ),
    pytest.param(
        "立约人：林小满（频道「小满开箱」，下称甲方）、星河电器有限公司（下称乙方）\n一、甲方应发布视频。\n二、乙方应付款。",
        "甲方 | 林小满 | kol\n乙方 | 星河电器有限公司 | brand",
        id="a quotation in the bracket that names the party",
    ),
    pytest.param(
        "广告主：星河电器有限公司；艺人：林小满；经理人公司：云帆娱乐有限公司\n1. 艺人出席活动一次，艺人发帖一则。\n2. 经理人公司代收酬金，广告主付款。\n"
        "3. 经理人公司与艺人均不得对外透露，广告主有权审核。",
        "广告主 | 星河电器有限公司 | brand\n艺人 | 林小满 | kol\n经理人公司 | 云帆娱乐有限公司 | agency beside both",
        id="three in one line",
    ),
    pytest.param(
        "星河旅行社有限公司（以下称“星河旅行”）与旅行博主阿满（真名：林小满）就线路推广达成如下约定。\n阿满应发布视频一支，星河旅行应付酬劳三万元。\n"
        "阿满应当告诉星河旅行。阿满应配合。星河旅行有权播放。",
        "星河旅行 | 星河旅行社有限公司 | brand\n阿满 | 阿满 | kol",
        id="a person without a label",
    ),
    pytest.param(
        "甲方（品牌方）：星河电器有限公司\n乙方（达人）：林小满" + DUTIES,
        "甲方 | 星河电器有限公司 | brand\n乙方 | 林小满 | kol",
        id="the role in brackets",
    ),
    pytest.param(
        "甲方：星河电器有限公司\n乙方：林小满" + DUTIES,
        "甲方 | 星河电器有限公司 | brand\n乙方 | 林小满 | kol",
        id="a company and a person",
    ),
    pytest.param(
        "甲方（达人）：林小满\n乙方（品牌方）：星河电器有限公司\n第一条 甲方应发布视频。\n第二条 乙方应付款。",
        "甲方 | 林小满 | kol\n乙方 | 星河电器有限公司 | brand",
        id="甲方 is the KOL",
    ),
    pytest.param(
        """
        甲方：林小满（艺名：满满）
        乙方：星河电器有限公司
        第一条 甲方为达人，乙方为品牌方。
        第二条 甲方应在微博发布视频两条，内容须经乙方审核。
        第三条 乙方应向甲方支付服务费十万元。
        """,
        "甲方 | 林小满 | kol\n乙方 | 星河电器有限公司 | brand",
        id="the first article says who is who",
    ),
    pytest.param(
        """
        委托方：星河电器有限公司
        达人：林小满
        第一条 达人应在微博发布视频，内容须经委托方审核。
        第二条 委托方应向达人支付服务费，委托方有权解除合同。
        第三条 达人不得披露价格。
        """,
        "委托方 | 星河电器有限公司 | brand\n达人 | 林小满 | kol",
        id="委托方 and 达人",
    ),
    pytest.param(
        """
        广告主：星河电器有限公司
        主播：林小满
        第一条 主播应直播两场，主播不得缺席。
        第二条 广告主应支付费用，广告主有权扣款。
        """,
        "广告主 | 星河电器有限公司 | brand\n主播 | 林小满 | kol",
        id="广告主 and 主播",
    ),
    pytest.param(
        """
        甲方（品牌方）：星河电器有限公司
        乙方（经纪公司）：云帆文化传媒有限公司
        丙方（达人）：林小满
        第一条 乙方应安排丙方发布视频，丙方应亲自出镜。
        第二条 甲方应向乙方支付费用。
        """,
        """
        甲方 | 星河电器有限公司 | brand
        乙方 | 云帆文化传媒有限公司 | agency beside both
        丙方 | 林小满 | kol
        """,
        id="three parties with an MCN",
    ),
    pytest.param(
        """
        甲方：云帆整合营销有限公司
        乙方：林小满
        鉴于甲方受品牌方委托，委托乙方推广品牌方的产品。
        第一条 乙方应发布视频两条，经甲方审核。
        第二条 甲方应向乙方支付费用。
        """,
        "甲方 | 云帆整合营销有限公司 | agency of the brand\n乙方 | 林小满 | kol",
        id="an agency for the brand",
    ),
    pytest.param(
        """
        甲方（品牌方）：星河电器有限公司
        乙方（经纪公司）：云帆文化传媒有限公司
        鉴于乙方为达人林小满的独家经纪公司。
        第一条 乙方应促使达人发布视频两条，经甲方审核。
        第二条 甲方应向乙方支付费用。
        """,
        "甲方 | 星河电器有限公司 | brand\n乙方 | 云帆文化传媒有限公司 | agency of the kol",
        id="an agency for the KOL",
    ),
    pytest.param(
        "甲方（艺人）：林小满　　乙方（客户）：星河电器有限公司\n第一条 甲方应发布视频。\n第二条 乙方应付款。",
        "甲方 | 林小满 | kol\n乙方 | 星河电器有限公司 | brand",
        id="two parties on one line",
    ),
    pytest.param(
        """
        甲方：云帆互娱文化有限公司（以下称“机构”）
        乙方：星河食品有限公司（以下称“品牌”）
        丙方：林小满，平台昵称“小满”（以下称“达人”）
        一、达人应发布视频，机构应督促达人。品牌应向机构付款，品牌有权审核。
        二、达人不得披露价格，机构应确保达人遵守。
        """,
        """
        甲方 | 云帆互娱文化有限公司 | agency beside both
        乙方 | 星河食品有限公司 | brand
        丙方 | 林小满 | kol
        """,
        id="two labels for each party",
    ),
    pytest.param(
        """
        A方：星河饮料有限公司
        B方：林小满（运动员）
        C方：云帆体育经纪有限公司
        一、B方应发布视频，C方应督促B方。二、A方应付款。
        """,
        """
        A方 | 星河饮料有限公司 | brand
        B方 | 林小满 | kol
        C方 | 云帆体育经纪有限公司 | agency beside both
        """,
        id="the last of three roles goes to the last of three parties",
    ),
    pytest.param(
        """
        甲方：云帆广告有限公司（下称“代理方”）
        乙方：林小满（账号“小满”，下称“创作者”）
        最终客户：星河游戏有限公司
        一、代理方一次性付款，代理方审核脚本，代理方提供素材。二、创作者应发布视频，创作者不得披露价格。
        """,
        "甲方 | 云帆广告有限公司 | agency of the brand\n乙方 | 林小满 | kol",
        id="an advertising agency that buys for its client",
    ),
    pytest.param(
        "品牌方：星河电器有限公司（下称“甲方”）\n达人：林小满（下称“乙方”）" + DUTIES,
        "甲方 | 星河电器有限公司 | brand\n乙方 | 林小满 | kol",
        id="labels given behind the names",
    ),
    pytest.param(
        "乙方为网络主播“小满”（本名林满，以下简称“主播”）的经纪公司。\n第一条 主播应直播两场。\n第二条 主播不得缺席。",
        "主播 | 小满 | kol",
        id="a name in quotation marks",
    ),
    pytest.param(
        """
        立契約書人
        星河電器股份有限公司（以下簡稱「甲方」）
        林小滿（以下簡稱「乙方」）
        第一條 乙方應於社群發布影片，內容須經甲方審核。
        第二條 甲方應支付乙方報酬。
        """,
        "甲方 | 星河電器股份有限公司 | brand\n乙方 | 林小滿 | kol",
        id="Traditional",
    ),
    pytest.param(
        """
        星河短视频平台服务协议
        第一条 您应遵守法律，您不得发布违法内容。
        第二条 您同意平台有权删除内容，平台可以终止服务。
        """,
        "您 |  | kol\n平台 |  | brand",
        id="the terms of a platform",
    ),
    pytest.param(
        """
        广告主：星河食品有限公司
        MCN机构：云帆传媒有限公司
        达人：林小满
        一、MCN机构应安排达人发布视频，MCN机构应开具发票。
        二、达人应出镜，达人不得披露价格。广告主应付款，广告主有权审核。
        广告主：                MCN机构：                达人：
        """,
        "广告主 | 星河食品有限公司 | brand\nMCN机构 | 云帆传媒有限公司 | agency beside both\n达人 | 林小满 | kol",
        id="MCN机构 and an empty line of signatures",
    ),
    pytest.param(
        """
        甲方：星河化妆品有限公司
        乙方：青禾网络科技有限公司
        丙方：林小满（主播，系乙方签约艺人）
        一、丙方应直播两场，乙方应通知甲方，甲方应付款。
        """,
        "甲方 | 星河化妆品有限公司 | brand\n乙方 | 青禾网络科技有限公司 | agency beside both\n丙方 | 林小满 | kol",
        id="whose artist the third party is",
    ),
    pytest.param(
        """
        【发行方】星河互动科技有限公司
        【公会】云帆电竞传媒有限公司
        【主播】林小满
        1. 主播应直播两场，主播不得缺席。
        2. 公会应排班，公会不得扣款。发行方应付款，发行方有权审核。
        """,
        "发行方 | 星河互动科技有限公司 | brand\n公会 | 云帆电竞传媒有限公司 | agency beside both\n主播 | 林小满 | kol",
        id="labels in heavy brackets",
    ),
    pytest.param(
        "收件：星河茶业有限公司\n发件：小满播音工作室\n一、我方应录制口播十条。\n二、贵司应于月末付款，我方不得承接其他茶叶推广。贵司可终止合作。",
        "我方 |  | kol\n贵司 |  | brand",
        id="who writes 贵司 is no company that buys",
    ),
    pytest.param(
        """
        甲方：满满影像工作室（经营者：林小满，以下称我方）
        乙方：星河温泉酒店有限公司（以下称酒店）
        一、我方应拍摄照片，我方不得影响住客。
        二、酒店应支付费用，酒店可提出修改。
        """,
        "甲方 | 满满影像工作室 | kol\n乙方 | 星河温泉酒店有限公司 | brand",
        id="who runs a studio, and labels without quotation marks",
    ),
    pytest.param(
        """
        甲方（车主）：________
        乙方：星河新能源汽车销售有限公司
        一、甲方应发布用车笔记，乙方应奖励积分。
        二、甲方不得外传。
        """,
        "甲方 |  | kol\n乙方 | 星河新能源汽车销售有限公司 | brand",
        id="a car owner who writes",
    ),
    pytest.param(
        """
        甲方：星河汽车（上海）有限公司（“公司”）
        Party A: Starfield Motors (Shanghai) Co., Ltd. (the "Company")
        乙方：林小满，账号“小满在路上”（“体验官”）
        Party B: Lin Xiaoman, an individual residing in Shanghai (the "Partner")
        1.1 体验官应完成短视频两条，体验官不得披露价格。公司应支付费用。
        1.1 The Partner shall post two videos. The Partner shall not disclose the price. The Company shall pay.
        """,
        "甲方 | 星河汽车（上海）有限公司 | brand\n乙方 | 林小满 | kol",
        id="each party in two lines and two languages",
    ),
    pytest.param(
        """
        訂約方 PARTIES
        (1) 星河珠寶有限公司，於香港註冊成立之公司（「星河」）；及
        (1) Starfield Jewels Limited, a company incorporated in Hong Kong ("Starfield"); and
        (2) 林小滿，歌手，持有身份證（「代言人」）。
        (2) Lin Xiaoman, a singer, holder of an identity card (the "Endorser").
        1.1 星河須支付代言費，星河須審批帖文。代言人須發布帖文，代言人不得披露價格。
        1.1 Starfield shall pay the fee and Starfield shall approve posts. The Endorser shall post. The Endorser shall not disclose.
        """,
        "星河 | 星河珠寶有限公司 | brand\n代言人 | 林小滿 | kol",
        id="one number for one party in two languages",
    ),
    pytest.param(
        "甲方：星河饮品股份有限公司\n乙方：疾风俱乐部有限公司\n丙方：林小满\n丙方为乙方旗下选手，乙方独家经营丙方的事务。\n"
        "第一条 丙方应直播。甲方应付款。",
        "甲方 | 星河饮品股份有限公司 | brand\n乙方 | 疾风俱乐部有限公司 | agency beside both\n丙方 | 林小满 | kol",
        id="whose player she is",
    ),
    pytest.param(
        "甲方：星河保险经纪有限公司\n乙方：林小满\n第一条 乙方应发布乙方名下账号的视频。甲方应付款。",
        "甲方 | 星河保险经纪有限公司 | brand\n乙方 | 林小满 | kol",
        id="accounts in her name; an insurance broker",
    ),
]


@pytest.mark.parametrize(("text", "expected"), _CHINESE)
def test_chinese_contracts(text: str, expected: str) -> None:
    assert parties(contract_of(text)) == lines(expected)


_ENGLISH = [
    pytest.param(
        "Advertiser: Starfield Foods Ltd. Creator: Lin Xiaoman.\n1. Creator posts two videos.\n2. Creator shall keep Advertiser's recipes secret. Advertiser pays on posting.",
        "Advertiser | Starfield Foods Ltd | brand\nCreator | Lin Xiaoman | kol",
        id="two in one line",
    ),
    pytest.param(
        "Between Starfield Stationery Ltd (Buyer) and Lin Xiaoman (Host).\n1 Host records six reads. Scripts are approved by Buyer.\n2 Buyer pays Host on airing. Host shall not disclose the price.",
        "Buyer | Starfield Stationery Ltd | brand\nHost | Lin Xiaoman | kol",
        id="(Buyer) and (Host)",
    ),
    pytest.param(
        'These terms are between Lin Xiaoman ("I", "me", the "Creator") and the shop that books me ("you", the "Partner").\nI will post one reel. I may post another.\nYou will pay me. You will not disclose my rates.',
        "Creator | Lin Xiaoman | kol\nyou | the shop that books me | brand",
        id="a creator who says I",
    ),
    pytest.param(
        """
        This Agreement is made between Starfield Appliances Ltd (“Company”) and Lin Xiaoman, an individual residing at 5 Elm Road (“Creator”).
        1. Creator shall post two videos. Creator shall not disclose the price.
        2. Company shall pay Creator the fee. Company may end this Agreement.
        """,
        "Company | Starfield Appliances Ltd | brand\nCreator | Lin Xiaoman | kol",
        id="(“Company”) and (“Creator”)",
    ),
    pytest.param(
        """
        This Agreement is made by and between Starfield Co., Ltd. (the “Brand”) and Lin Xiaoman (the “Influencer”).
        1. The Influencer shall post two videos. The Influencer shall not disclose the price.
        2. The Brand shall pay the Influencer. The Brand may end this Agreement.
        """,
        "Brand | Starfield Co., Ltd. | brand\nInfluencer | Lin Xiaoman | kol",
        id="(the “Brand”) and (the “Influencer”)",
    ),
    pytest.param(
        """
        PARTIES
        (1) STARFIELD APPLIANCES LIMITED, a company whose office is at 1 Elm Park, Leeds (the “Brand”); and
        (2) LIN XIAOMAN, of 3 Oak Row, Leeds, runner and content creator (the “Ambassador”).
        1. The Ambassador shall post. The Ambassador shall not disclose the price.
        2. The Brand shall pay the Ambassador. The Brand may end this Agreement.
        """,
        "Brand | STARFIELD APPLIANCES LIMITED | brand\nAmbassador | LIN XIAOMAN | kol",
        id="numbered parties",
    ),
    pytest.param(
        """
        This Agreement is made between Cloudsail Media GmbH, 2 Quay Street, acting in its own name and on behalf of its client Starfield Ltd (“Agency”), and Lin Xiaoman, trading as “Manman” (“Influencer”).
        1. Influencer shall post two videos. Influencer shall not disclose the price.
        2. Agency shall pay Influencer. Agency may end this Agreement.
        """,
        "Agency | Cloudsail Media GmbH | agency of the brand\nInfluencer | Lin Xiaoman | kol",
        id="an agency on behalf of its client",
    ),
    pytest.param(
        """
        PARTIES
        (1) Starfield Bath Limited, incorporated in England, whose office is at 1 Elm Park (the Client).
        (2) Lin Xiaoman of 3 Oak Row, Leeds (the Contributor).
        1. The Contributor shall post two videos and shall not disclose the price. The Contributor agrees to label them.
        2. The Client shall pay the Contributor. The Client may approve the videos.
        """,
        "Client | Starfield Bath Limited | brand\nContributor | Lin Xiaoman | kol",
        id="(the Client) without quotation marks",
    ),
    pytest.param(
        """
        This Agreement is made between Starfield Ltd ("Company"), and Cloudsail, Inc. ("Lender"), and Lin Xiaoman, an individual ("Athlete").
        1. Athlete shall appear twice. Athlete shall post. Lender shall furnish the services of Athlete. Lender warrants its right to do so.
        2. Company shall pay Lender. Company may approve.
        """,
        "Company | Starfield Ltd | brand\nLender | Cloudsail, Inc. | agency of the kol\nAthlete | Lin Xiaoman | kol",
        id="a company that lends its athlete",
    ),
    pytest.param(
        """
        Party A: Starfield Appliances Ltd
        Party B: Lin Xiaoman
        1. Party B shall post two videos on her channel.
        2. Party A shall pay Party B the fee and may approve the content.
        """,
        "Party A | Starfield Appliances Ltd | brand\nParty B | Lin Xiaoman | kol",
        id="Party A and Party B",
    ),
    pytest.param(
        """
        PARTIES
        (1) STARFIELD GIN COMPANY LIMITED, incorporated in England with company number 0991 (Starfield); and
        (2) SMALL SPIRIT LIMITED, a company providing the services of Lin Xiaoman (the Individual), whose registered office is at 8 Quay Lane (the Service Company).
        1. The Service Company shall procure that the Individual posts two videos. The Individual shall not disclose the price.
        2. Starfield shall pay the Service Company. Starfield may approve the videos. The Service Company shall ensure that they are labelled.
        """,
        "Starfield | STARFIELD GIN COMPANY LIMITED | brand\nIndividual | Lin Xiaoman | kol\nService Company |  | agency of the kol",
        id="names in brackets without quotation marks",
    ),
    pytest.param(
        """
        THIS AGREEMENT is dated 3 May. PARTIES
        A. Starfield Creameries Limited, whose registered office is at Creamery Road (the "Society").
        B. Lin Xiaoman, chef-proprietor, of Kinsale (the "Chef").
        1. The Chef shall film two videos. The Chef shall not disclose the recipes.
        2. The Society shall pay the Chef. The Society may use her name.
        """,
        "Society | Starfield Creameries Limited | brand\nChef | Lin Xiaoman | kol",
        id="a trade that only the party's own line tells",
    ),
    pytest.param(
        """
        This Agreement is made among Starfield Footwear LLC ("Advertiser") and Cloudsail Group, Inc. ("Agency"), on behalf of its client Lin Xiaoman ("Athlete").
        1. Athlete shall post two videos. Athlete shall not disclose the price.
        2. Agency shall coordinate the schedule. Advertiser shall pay. Advertiser may approve.
        """,
        "Advertiser | Starfield Footwear LLC | brand\nAgency | Cloudsail Group, Inc. | agency of the kol\nAthlete |  | kol",
        id="an agency whose client is the athlete",
    ),
    pytest.param(
        """
        Estate: Domaine Starfield & Fils SAS ("the Estate")
        Guest: Lin Xiaoman, food writer and creator ("the Guest")
        1. The Guest will publish one reel. The Estate covers travel and pays EUR 3,000.
        2. The Guest turns down other wine producers. The Estate decides whether that is so.
        """,
        "Estate | Domaine Starfield & Fils SAS | brand\nGuest | Lin Xiaoman | kol",
        id="a label before the name and behind it",
    ),
    pytest.param(
        """
        This letter sets out the deal between Starfield Oats, Inc. ("we," "us," or "Starfield") and you.
        You will post two videos. You will not disclose the price. We will pay you half when you sign. We may repost.
        """,
        "we | Starfield Oats, Inc. | brand\nyou |  | kol",
        id="commas within quotation marks",
    ),
]


@pytest.mark.parametrize(("text", "expected"), _ENGLISH)
def test_english_contracts(text: str, expected: str) -> None:
    assert parties(contract_of(text)) == lines(expected)


_AS_WRITTEN = [
    ("甲　方：星河电器有限公司\n乙　方：林小满", ["甲方", "乙方"], ["星河电器有限公司", "林小满"]),
    (
        "甲方：星河电器（上海）有限公司\n乙方：林小满，女",
        ["甲方", "乙方"],
        ["星河电器（上海）有限公司", "林小满"],
    ),
    (
        "甲方：Starfield Co., Ltd.\n乙方：Lin Xiaoman（护照号 E00）",
        ["甲方", "乙方"],
        ["Starfield Co., Ltd.", "Lin Xiaoman"],
    ),
    (
        "甲方/Party A：星河電器股份有限公司\n乙方/Party B：林小滿",
        ["甲方", "乙方"],
        ["星河電器股份有限公司", "林小滿"],
    ),
    (
        "甲方：星河电器有限公司  地址：江州市\n乙方：林小满  身份证号：000",
        ["甲方", "乙方"],
        ["星河电器有限公司", "林小满"],
    ),
    ("甲方：__________\n乙方：__________", ["甲方", "乙方"], ["", ""]),
]


@pytest.mark.parametrize(("head", "labels", "names"), _AS_WRITTEN)
def test_labels_and_names_are_those_of_the_original(head: str, labels: list[str], names: list[str]) -> None:
    found = contract_of(head + DUTIES).parties
    assert [party.label for party in found] == labels
    assert [party.name for party in found] == names


FORM = "甲方：__________\n乙方：__________\n第一条 甲方应交货。\n第二条 乙方应验货。"


@pytest.mark.parametrize(
    "text",
    [FORM, "保密协议\n第一条 甲方应保守秘密。\n第二条 乙方应保守秘密。", "第一条 本合同一式两份。"],
)
def test_roles_that_cannot_be_told_are_a_problem(text: str) -> None:
    contract = contract_of(text)
    assert {party.role for party in contract.parties} <= {"unknown"}
    assert [problem.code for problem in contract.problems] == ["roles_unknown"]


def test_roles_that_are_plain_are_no_problem() -> None:
    assert not contract_of("甲方（品牌方）：星河电器有限公司\n乙方（达人）：林小满" + DUTIES).problems


def test_roles_that_are_guessed_are_told() -> None:
    contract = contract_of("甲方：星河电器有限公司\n乙方：林小满\n第一条 甲方应交货。\n第二条 乙方应验货。")
    (problem,) = contract.problems
    assert problem.code == "roles_assumed"
    assert "甲方 = brand, 乙方 = kol" in problem.message.en


UNSETTLED = "甲方：星河电器有限公司\n乙方：云海贸易有限公司\n第一条 甲方应交货。\n第二条 乙方应验货。"

_SETTLED = [
    ("甲方", None, "brand kol"),
    ("乙方", None, "kol brand"),
    (None, "甲方", "kol brand"),
    (None, "乙方", "brand kol"),
    ("乙方", "甲方", "kol brand"),
    ("星河电器有限公司", None, "brand kol"),
    (None, "星河电器有限公司", "kol brand"),
    (" 甲方 ", None, "brand kol"),
    ("Party B", None, "kol brand"),
]


@pytest.mark.parametrize(("brand", "kol", "roles"), _SETTLED)
def test_the_user_settles_the_roles_by_label_or_name(brand: str | None, kol: str | None, roles: str) -> None:
    contract = contract_of(UNSETTLED, brand=brand, kol=kol)
    assert " ".join(party.role for party in contract.parties) == roles
    assert not contract.problems


def test_a_name_that_nobody_bears_settles_nothing() -> None:
    before = contract_of(UNSETTLED)
    after = contract_of(UNSETTLED, kol="无名氏")
    assert after.parties == before.parties
    assert after.problems == before.problems


def test_names_are_settled_in_any_dress() -> None:
    text = "Party A: Starfield Ltd\nParty B: Lin Xiaoman\n1. Party B shall post.\n2. Party A shall pay."
    assert [party.role for party in contract_of(text, kol="LIN XIAOMAN").parties] == ["brand", "kol"]


def test_settling_one_of_three_leaves_the_others() -> None:
    text = (
        "甲方（品牌方）：星河电器有限公司\n乙方（经纪公司）：云帆文化传媒有限公司\n丙方：林小满\n"
        "第一条 乙方应安排丙方。\n第二条 丙方应出镜。"
    )
    contract = contract_of(text, kol="丙方")
    assert [party.role for party in contract.parties] == ["brand", "agency", "kol"]


TWO = "甲方（品牌方）：星河电器有限公司\n乙方（达人）：林小满\n"

_MENTIONS = [
    ("乙方应配合甲方。", "乙方 kol, 甲方 brand"),
    ("双方应当保密。", "双方 both"),
    ("任何一方不得披露。", "任何一方 both"),
    ("林小满应配合星河电器有限公司。", "林小满 kol, 星河电器有限公司 brand"),
    ("达人不得披露。", "达人 kol"),
    ("品牌方有权解除。", "品牌方 brand"),
    ("乙 方应配合。", "乙方 kol"),
    ("乙方不得与其他达人合作。", "乙方 kol"),
    ("本合同一式两份。", ""),
    ("甲方及其他合作艺人应守法。", "甲方 brand"),
    ("竞争品牌不得出现。", ""),
    ("以自有品牌生产口红的企业。", ""),
    ("乙方作为甲方平台商户不得转让。", "乙方 kol, 甲方 brand"),
]


@pytest.mark.parametrize(("sentence", "mentions"), _MENTIONS)
def test_who_is_meant_where(sentence: str, mentions: str) -> None:
    contract = contract_of(f"{TWO}第一条 {sentence}")
    tokens = contract.marked.tokens
    first = contract.marked.token_at(contract.marked.text.index("第一条"))
    said = [
        f"{tokens.surface(start, end)} {side}" for start, end, side in contract.party_hits if start >= first
    ]
    assert ", ".join(said) == mentions


def test_it_is_whoever_the_task_was_given_to() -> None:
    contract = contract_of(
        'Between Fenwick Teas Ltd (the "Brand") and Ada Moss (the "Talent").\n1. The Talent shall post twice. The Brand shall pay.\n'
        "2. If a post is criticised, it is for the Brand to stand by the Talent: within a day it shall publish a correction.\n"
        "3. The film is hers; it shall stay online."
    )
    said = [
        (contract.marked.tokens.words(first, last).strip(), side) for first, last, side in contract.party_hits
    ]
    assert [side for words, side in said if words == "it"] == [Side.BRAND]


def test_two_languages_line_by_line_name_each_party_once() -> None:
    contract = contract_of(
        "赞助方：星河汽车（常州）有限公司\nSponsor: Xinghe Automobile Co., Ltd.\n博主：林小满\nCreator: Lin Xiaoman\n"
        "第一条 博主应发布视频三条，赞助方应支付费用，赞助方有权审核。赞助方可以使用视频。The Creator shall post three videos. The Sponsor shall pay the fee.\n"
        "第二条 博主不得泄露价格。The Creator shall not reveal the price. The Sponsor will supply the car."
    )
    assert parties(contract) == "赞助方 | 星河汽车（常州）有限公司 | brand\n博主 | 林小满 | kol"


_HEADS = [
    pytest.param(
        "医院：青川口腔医院\n推荐人：罗小禾\n一、推荐人发布视频三条，推荐人应真实体验。\n二、医院支付费用，医院安排医师，医院有权审核。\n三、推荐人不得泄露价格。",
        "医院 | 青川口腔医院 | brand\n推荐人 | 罗小禾 | kol",
        id="an institution by its kind",
    ),
    pytest.param(
        "游戏方：青川互动科技有限公司\n运营方：叠山文化有限公司（虚拟艺人“霜序”的持有者与经营者，“霜序”及其幕后表演者的行为均归于运营方）\n"
        "① 运营方以“霜序”直播两场，运营方应按期交付歌曲。\n② 游戏方支付对价，游戏方提供立绘。\n③ 运营方不得泄露卡池概率。",
        "游戏方 | 青川互动科技有限公司 | brand\n运营方 | 叠山文化有限公司 | kol",
        id="who runs a virtual idol",
    ),
    pytest.param(
        "需方：青川五金有限公司\n供方：罗大山\n1 供方在其账号发布视频两条。\n2 需方支付六千元，供方按期交付。\n3 需方寄送样品，供方不得泄露底价。",
        "需方 | 青川五金有限公司 | brand\n供方 | 罗大山 | kol",
        id="labels of a sale",
    ),
    pytest.param(
        "青川运动用品有限公司（简称“青川”）与跑者博主罗小禾，订立本备忘录。\n一、罗小禾为青川拍摄视频五条。\n二、青川支付费用，青川提供跑鞋。\n"
        "三、罗小禾不得泄露新品参数。\n四、罗小禾须出镜。",
        "青川 | 青川运动用品有限公司 | brand\n罗小禾 | 罗小禾 | kol",
        id="a short name and a name",
    ),
    pytest.param(
        "青川科技有限公司，以下简称青川科技；\n视频作者“晴天”，真名罗晴，以下简称罗晴。\n1 罗晴发布开箱视频，罗晴不得提前公开外观。\n2 青川科技支付制作费，青川科技提供样机。",
        "青川科技 | 青川科技有限公司 | brand\n罗晴 | 晴天 | kol",
        id="以下简称 without brackets",
    ),
    pytest.param(
        "委托人（甲方）：青川户外用品有限公司\n机构（乙方）：叠山文化传播有限公司，系丙方之经纪公司\n创作者（丙方）：罗一帆\n"
        "1 丙方创作视频三条，乙方负责统筹。\n2 甲方向乙方支付费用。",
        "甲方 | 青川户外用品有限公司 | brand\n乙方 | 叠山文化传播有限公司 | agency beside both\n丙方 | 罗一帆 | kol",
        id="a word and a letter in one label",
    ),
    pytest.param(
        "客户：青川粮油有限公司\n服务商：罗一苇（个体工商户，公众号主理人）\n1 服务商以本人账号发布视频。\n2 客户支付费用，客户提供差旅。\n3 服务商对收购价保密。",
        "客户 | 青川粮油有限公司 | brand\n服务商 | 罗一苇 | kol",
        id="a person who serves",
    ),
    pytest.param(
        "出品方　青川影业有限公司\n书评人　罗知秋，“知秋读书”主理人\n1 书评人撰写长评两篇，书评人应按期交稿。\n2 出品方支付稿酬。\n3 书评人不得泄露剧情。",
        "出品方 | 青川影业有限公司 | brand\n书评人 | 罗知秋 | kol",
        id="labels and names in two columns",
    ),
    pytest.param(
        "服务商（以下称“甲方”）：青川网络科技有限公司，主播“罗罗”之签约机构\n商家（以下称“乙方”）：叠山茶叶有限公司\n"
        "1 甲方安排直播两场。\n2 乙方支付坑位费，乙方寄送样品。\n3 甲方对底价保密。",
        "甲方 | 青川网络科技有限公司 | agency of the kol\n乙方 | 叠山茶叶有限公司 | brand",
        id="the label in brackets, the name behind it",
    ),
    pytest.param(
        "Skerry Tourist Board (the Board) engages Ms Wren Alder, who films as “Wren Outdoors” (the Storyteller).\n"
        "1 The Storyteller will make two films. The Board pays the fee.\n2 The Storyteller will keep the plans to herself. The Board may use the films.",
        "Board | Skerry Tourist Board | brand\nStoryteller | Ms Wren Alder | kol",
        id="a board and a storyteller",
    ),
    pytest.param(
        "「品牌」：青川家电股份有限公司（台北市）\n「大使」：罗晴（Instagram：@qing）\n1 大使每月发布一则贴文，品牌应付款。\n2 大使不得泄露价格。品牌可使用贴文。大使应送审。",
        "品牌 | 青川家电股份有限公司 | brand\n大使 | 罗晴 | kol",
        id="labels in quotation marks",
    ),
    pytest.param(
        "校方 / the University：青川大学 Qingchuan University\n大使 / the Ambassador：罗晴 Luo Qing（校友）\n1 大使拍摄短片，校方支付酬金。The Ambassador shall film. The University pays her.\n"
        "2 大使不得泄露计划。The Ambassador shall keep the plans secret. The University may use the clips.",
        "校方 | 青川大学 Qingchuan University | brand\n大使 | 罗晴 Luo Qing | kol",
        id="a label in two languages",
    ),
    pytest.param(
        "甲方：罗骁，身份证号 3301\n乙方：青川互动科技有限公司\n丙方：叠山电子竞技俱乐部有限公司（甲方之签约俱乐部，仅就附表承担义务）\n1 甲方直播游戏，乙方付款。\n2 甲方不得泄露版本。",
        "甲方 | 罗骁 | kol\n乙方 | 青川互动科技有限公司 | brand\n丙方 | 叠山电子竞技俱乐部有限公司 | agency beside both",
        id="the KOL's own club",
    ),
    pytest.param(
        "Between STARFIELD OUTDOOR COOPERATIVE (registered in Such, Norway; hereafter the House) and WREN ALDER, hiker (hereafter the Ambassador).\n"
        "1 The House engages the Ambassador. The House pays her.\n2 The Ambassador shall not disclose the plans. The House may use the films. The Ambassador posts twice.",
        "House | STARFIELD OUTDOOR COOPERATIVE | brand\nAmbassador | WREN ALDER | kol",
        id="hereafter the House, in no quotation marks",
    ),
    pytest.param(
        "Company: Starfield Dental, Inc. (“Company”)\nLender: Lantern Pictures, Inc. (“Lender”), f/s/o Wren Alder (“Artist”)\n"
        "1 Artist shall film one commercial. Company shall pay Lender.\n2 Artist shall not disclose the fee. Lender shall cause Artist to appear.",
        "Company | Starfield Dental, Inc. | brand\nLender | Lantern Pictures, Inc. | agency of the kol\nArtist | Wren Alder | kol",
        id="for the services of, in three letters",
    ),
]


@pytest.mark.parametrize(("text", "expected"), _HEADS)
def test_heads_that_use_no_usual_label(text: str, expected: str) -> None:
    assert parties(contract_of(text)) == expected


def test_a_latin_label_before_a_chinese_word_is_a_mention() -> None:
    contract = contract_of(f"{TWO}第一条 KOL应配合。\n第二条 乙方（KOL）不得披露。")
    assert [side for _, _, side in contract.party_hits][-2:] == [Side.KOL, Side.KOL]


def test_an_empty_label_in_quotation_marks_is_no_party() -> None:
    contract = contract_of(
        f'{TWO}Nova Foods Ltd (hereinafter "the ") and Lin (" ") agree.\n第一条 乙方应发布视频。'
    )
    assert [party.label for party in contract.parties] == ["甲方", "乙方"]


def test_a_consultant_works_and_a_client_pays() -> None:
    contract = contract_of(
        "Client: Nova Foods Ltd\nConsultant: Mia Chen\n1. Client engages Consultant. Consultant shall provide the services.\n"
        "2. Client shall pay the fee. Consultant shall not disclose Client information."
    )
    assert parties(contract) == "Client | Nova Foods Ltd | brand\nConsultant | Mia Chen | kol"


def test_you_are_meant_wherever_a_platform_speaks_to_you() -> None:
    contract = contract_of(
        "第一条 您应遵守法律。\n第二条 您不得发布违法内容，您同意平台有权删除。\n第三条 平台可以终止服务。"
    )
    sides = [side for _, _, side in contract.party_hits]
    assert sides == [Side.KOL, Side.KOL, Side.KOL, Side.BRAND, Side.BRAND]


_OTHER_WORDS = [
    pytest.param(
        "甲方：罗小满（创作者）\n乙方：青川乳业有限公司（品牌方）\n一、称谓\n1. 发出方：指甲方及其团队。\n2. 接收方：指从发出方处得到资料的乙方。\n"
        "二、接收方应当严守资料。接收方不得外传。甲方发布视频，乙方支付费用。",
        "甲方 | 罗小满 | kol\n乙方 | 青川乳业有限公司 | brand",
        [Side.BRAND, Side.BRAND],
        id="a definition that ends with a party",
    ),
    pytest.param(
        "甲方：罗小满（创作者）\n乙方：青川乳业有限公司（品牌方）\n一、称谓\n1. 披露方：指交出资料的一方，甲乙双方均可。\n2. 接收方：指得到资料的另一方。\n"
        "二、接收方应当严守资料。接收方不得外传。甲方发布视频，乙方支付费用。",
        "甲方 | 罗小满 | kol\n乙方 | 青川乳业有限公司 | brand",
        [Side.BOTH, Side.BOTH],
        id="a definition that fits either party",
    ),
    pytest.param(
        'This agreement is between Nova Foods, Inc. ("Sponsor") and Mia Chen, an individual ("Talent").\nRecipient: Sponsor\n'
        "1. Talent shall post three videos and Sponsor shall pay the fee.\n2. Recipient shall keep the drafts secret. Recipient shall return them.",
        "Sponsor | Nova Foods, Inc. | brand\nTalent | Mia Chen | kol",
        [Side.BRAND, Side.BRAND],
        id="a table of words",
    ),
]


@pytest.mark.parametrize(("text", "expected", "recipients"), _OTHER_WORDS)
def test_a_word_that_the_contract_gives_to_a_party_means_that_party(
    text: str, expected: str, recipients: list[Side]
) -> None:
    contract = contract_of(text)
    assert parties(contract) == expected
    marked = contract.marked
    words = ("接收方", "recipient")
    meant = [
        side
        for start, end, side in contract.party_hits
        if marked.text[marked.tokens.starts[start] : marked.tokens.ends[end - 1]] in words
    ]
    assert meant[-2:] == recipients


def test_a_company_may_be_called_by_a_word_of_its_name_or_by_what_it_runs() -> None:
    contract = contract_of(
        "Parties\nIronwood Nutrition Pty Ltd of Sydney (Ironwood)\nSaoirse Lane of Newcastle (Creator)\n"
        "1. Ironwood engages Creator. Ironwood pays the fee. Creator must post three reels. Creator must tag Ironwood."
    )
    assert parties(contract) == "Ironwood | Ironwood Nutrition Pty Ltd | brand\nCreator | Saoirse Lane | kol"
    contract = contract_of(
        'These are the terms between Fern & Finch Soaps (ABN 00 000 000 000, "the Shop") and Ingrid Pap ("the Creator").\n'
        "The Shop sends the soap. The Creator films five reels. The Shop can ask for one edit. The Creator will post them. The Creator will be fair."
    )
    assert parties(contract) == "Shop | Fern & Finch Soaps | brand\nCreator | Ingrid Pap | kol"


def test_a_letter_whose_we_is_named_speaks_to_you() -> None:
    contract = contract_of(
        'Hi Tamsin, this is the deal between Bright Drinks LLC ("Bright," "we") and you, Tamsin Vale.\nYou send us a cut a week ahead; '
        "you fix errors. You keep our news to yourself. We pay the fee. Bright owns the videos."
    )
    assert {party.label: party.side for party in contract.parties} == {"Bright": Side.BRAND, "you": Side.KOL}


def test_an_agent_of_the_talent_is_no_brand() -> None:
    contract = contract_of(
        'Agreement made between Golden Oat Foods, Inc. ("Golden Oat"), and ______ (the "Athlete"), c/o ______ (the "Agent").\n'
        "1. Golden Oat shall pay. Athlete shall pose. Athlete shall appear. Agent shall collect the fee. Golden Oat may use the pictures. Golden Oat sells the brand."
    )
    sides = {party.label: party.role.value for party in contract.parties}
    assert sides == {"Golden Oat": "brand", "Athlete": "kol", "Agent": "agency"}


_LETTER_HEADS = [
    pytest.param(
        'PARTIES\nThis agreement is made between:\nQuillNG ("the Firm")\nA trading firm\nAND\nThe Ambassador ("the Ambassador")\n'
        "1. The Ambassador shall post about QuillNG. QuillNG may end it. QuillNG pays the Ambassador.",
        "Firm | QuillNG | brand\nAmbassador | The Ambassador | kol",
        id="a firm that the text calls by its name",
    ),
    pytest.param(
        "Creator Agreement\nGoldie Shore Pty Ltd of Torquay (we, us, Goldie Shore)\nand\nJarrah Whitlam of Byron Bay (the Creator)\n"
        "1. We make sunscreen. We will pay the Creator. The Creator shall post two reels. We may end this.",
        "we | Goldie Shore Pty Ltd | brand\nCreator | Jarrah Whitlam | kol",
        id="words for one party in a bracket without quotation marks",
    ),
    pytest.param(
        'PODCAST TERMS\nSponsor: Stallark Sleep Company. Host: Everett Quill, who makes "Awake at Four". Start: 22 September 2025.\n'
        "1. Host will read a message. Stallark pays Host. Stallark may end it. Stallark sends the text.",
        "Sponsor | Stallark Sleep Company | brand\nHost | Everett Quill | kol",
        id="a sponsor that the text calls by the first word of its name",
    ),
    pytest.param(
        "合作确认函\n致：林小满女士（“达人”）\n自：星河电器有限公司（“品牌方”）\n1. 您发布视频两条，我们付款。我们寄送样品，您不得转卖。我们审核，您修改。",
        "达人 | 林小满女士 | kol\n品牌方 | 星河电器有限公司 | brand",
        id="a letter that says 您 and 我们 from then on",
    ),
    pytest.param(
        "合作函\n致：林小满女士\n发函人：星河电器有限公司（以下称「本公司」；「您」指林小满女士）\n一、您完成影片两支。本公司应付款。您不得转卖样品。本公司应寄送样品，您应保管。",
        "本公司 | 星河电器有限公司 | brand\n您 |  | kol",
        id="a bracket that also says who 您 is",
    ),
    pytest.param(
        "内容合作合同\n甲方：星河移动通信有限公司\n乙方：观机台文化传媒有限公司（达人林小满的全资公司）\n"
        "第一条 乙方制作视频，甲方付款。\n第二条 达人应出镜。\n甲方（盖章）：星河移动通信有限公司　　　乙方（盖章）：观机台文化传媒有限公司\n"
        "达人（签名）：林小满　　　签订日期：2026年1月19日",
        "甲方 | 星河移动通信有限公司 | brand\n乙方 | 观机台文化传媒有限公司 | kol\n达人 | 林小满 | kol",
        id="the company of her own, and a name that ends at the date",
    ),
    pytest.param(
        "Cooperation Contract\nParty A (the influencer)\tParty B (the company)\nName: Mateus Figueira\tName: Sonvale Technology Co., Ltd.\n"
        "1. Party A shall make two videos. Party B shall pay Party A. Party B shall send the product.",
        "Party A |  | kol\nParty B |  | brand",
        id="what each is, in a cell of its own",
    ),
    pytest.param(
        'Sponsorship Agreement between Stallmere Consultants, Ltd. ("Racing") and GRANFORD, INC. (the "Sponsor").\n'
        "1. Racing shall show the logo. Racing agrees to race. The Sponsor shall pay Racing a fee.",
        "Racing | Stallmere Consultants, Ltd. | kol\nSponsor | GRANFORD, INC. | brand",
        id="whom a sponsor sponsors",
    ),
]


@pytest.mark.parametrize(("text", "expected"), _LETTER_HEADS)
def test_firms_letters_cells_and_sponsors(text: str, expected: str) -> None:
    assert parties(contract_of(text)) == expected


def test_a_contract_of_another_kind_has_no_roles_to_guess() -> None:
    contract = contract_of(
        "加盟合同\n甲方：某某连锁有限公司\n乙方：某某商贸有限公司\n第一条 甲方授权乙方经营门店，乙方支付加盟费。\n"
        "第二条 乙方不得将合作形式透露给第三方。\n第三条 甲方应提供培训，乙方应按期订货。"
    )
    assert {str(party.role) for party in contract.parties} == {"unknown"}


def test_the_one_party_that_a_form_speaks_of_is_no_brand_for_what_it_does() -> None:
    contract = contract_of(
        "Referral Terms\n1. Participant shall refer customers to the Foundation. 2. Participant shall pay its own costs. "
        "3. Participant shall hold such information in strict confidence."
    )
    assert [str(party.role) for party in contract.parties] != ["brand"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            """
            本合同由以下各方订立：
            （1）品牌方：星河电器有限公司，住所地武汉；
            （2）经纪方：云帆文化传媒有限公司，住所地长沙；
            （3）创作者：林小满，经纪方签约之博主。
            第一条 创作者应发布视频两条，品牌方按季付款，经纪方五日内确认。
            第二条 创作者不得披露价格，品牌方有权审核，经纪方对此负责。
            """,
            "品牌方 | 星河电器有限公司 | brand\n经纪方 | 云帆文化传媒有限公司 | agency beside both\n创作者 | 林小满 | kol",
            id="numbered",
        ),
        pytest.param(
            """
            酒店：琉璃湾酒店有限公司
            客席创作者：林小满
            一、创作者应发布视频两条，酒店应免费接待创作者。
            二、创作者不得披露房价，酒店可使用图片，创作者应注明受邀，酒店有权审核。
            """,
            "酒店 | 琉璃湾酒店有限公司 | brand\n创作者 | 林小满 | kol",
            id="with an adjective",
        ),
        pytest.param(
            """
            This Agreement is made between Star Bank Ltd, a bank (the "Bank"), and Lin Xiaoman, a blogger (the "Creator").
            本協議由持牌銀行星河銀行有限公司（「本行」）與博主林小滿（「創作者」）訂立。
            1. The Creator shall publish two videos. The Bank shall pay the Creator.
            1. 創作者須發布影片兩條。本行須向創作者付款。
            2. The Creator shall keep the prices of the Bank secret. The Bank may review each video.
            2. 創作者須對本行之價格保密。本行有權審閱每條影片。
            """,
            "Bank | Star Bank Ltd | brand\nCreator | Lin Xiaoman | kol",
            id="one line over the same line in the other language",
        ),
        pytest.param(
            """
            Agency: Rye Social Ltd
            Influencer: Lin Xiaoman
            Client: Star Mills plc
            1. The Influencer shall publish two videos and shall keep the Client's prices secret.
            2. The Agency shall pay the Influencer and may end this booking if the Influencer breaks these terms. The Client approves.
            Signed for the Agency: ______
            Signed by the Influencer: ______
            """,
            "Agency | Rye Social Ltd | agency of the brand\nInfluencer | Lin Xiaoman | kol\nClient | Star Mills plc | brand",
            id="an agency that signs with the KOL alone",
        ),
        pytest.param(
            """
            Agency: Rye Social Ltd
            Influencer: Lin Xiaoman
            Client: Star Mills plc
            1. The Influencer shall publish two videos and shall keep the Client's prices secret.
            2. The Client shall pay. The Agency shall see that the Influencer posts on time.
            Signed for the Agency: ______
            Signed by the Influencer: ______
            Signed for the Client: ______
            """,
            "Agency | Rye Social Ltd | agency beside both\nInfluencer | Lin Xiaoman | kol\nClient | Star Mills plc | brand",
            id="an agency that signs with both",
        ),
        pytest.param(
            """
            How it works
            "We", "us" and "our" mean Star Foods. "You" means the creator who filled in our form.
            We choose what goes in the box. We send it to you, and you decide what to say.
            You need to label the post. You can leave the list, and we can take you off it.
            """,
            "we | Star Foods | brand\nyou | the creator who filled in our form | kol",
            id="we, us and our",
        ),
        pytest.param(
            """
            Star Mills Ltd
            Dear Imogen
            In this letter "Star" means the company named above and "the Host" means you.
            1. The Host will read two spots. Star will pay the Host. We send the Host the facts, and we say when.
            2. Star may end this. The Host keeps our prices secret.
            """,
            "Star |  | brand\nHost |  | kol",
            id="a letter that says whom its names mean",
        ),
        pytest.param(
            """
            Who this is between
            "Star" is Star Labs, Inc., of Minneapolis.
            "You" are Lin Xiaoman, a trainer.
            1. You film two workouts. We pay you, and we send you the kit.
            2. Star may use them. Star owns them. You keep them online. Star pays.
            """,
            "Star | Star Labs | brand\nyou | Lin Xiaoman | kol",
            id="is and are for means",
        ),
        pytest.param(
            """
            试吃说明
            我们：星河宠物用品有限公司
            你：林小满，账号“三花”
            1. 你先写两篇笔记，写完你发布。我们支付稿费，我们寄猫粮。
            2. 你不要告诉别人。我们不会逼你。
            """,
            "我们 | 星河宠物用品有限公司 | brand\n你 | 林小满 | kol",
            id="we and you in lines of their own",
        ),
        pytest.param(
            """
            This is made between Star Games LLC (the "Publisher") and Lin Xiaoman (the "Streamer"). The Streamer hereby accepts
            the engagement on the stream channel "Xiaoman" (the "Channel").
            1. The Streamer shall stream on the Channel. The Channel is public. The Channel has many viewers.
            2. The Publisher shall pay the Streamer. The Streamer shall post twice.
            """,
            "Publisher | Star Games LLC | brand\nStreamer | Lin Xiaoman | kol",
            id="a channel is no party",
        ),
        pytest.param(
            """
            供货方：星河家纺有限公司
            直播方：拾光直播科技有限公司
            主播：林小满（直播方旗下）
            鉴于直播方愿意安排主播讲解，三方议定：
            1. 主播应讲解商品，讲解应真实。供货方应支付费用，讲解前供货方应寄样。
            2. 直播方应提供直播间，主播不得迟到。
            """,
            "供货方 | 星河家纺有限公司 | brand\n直播方 | 拾光直播科技有限公司 | agency beside both\n主播 | 林小满 | kol",
            id="who supplies the goods of a livestream; a verb is no name",
        ),
        pytest.param(
            """
            This letter is between Star Coffee Ltd. ("Star") and the two of you together ("the Hosts").
            1. The Hosts will read two spots. Star will pay the Hosts. The Hosts will post them. Star may end it.
            """,
            "Star | Star Coffee Ltd. | brand\nHosts | the two of you together | kol",
            id="two hosts",
        ),
        pytest.param(
            """
            Brand: Star Foods Ltd
            Creator: Lin Xiaoman
            "Campaign Period" is the period agreed with the Company. "Key Messages" means the messages that the Company sends.
            1. The Creator shall post in the Campaign Period. Key Messages shall be used. The Campaign Period may be extended.
            2. The Brand shall pay the Creator. The Brand may repost. The Campaign Period is short. Key Messages are short. Key Messages may change.
            """,
            "Brand | Star Foods Ltd | brand\nCreator | Lin Xiaoman | kol",
            id="defined terms are no parties",
        ),
        pytest.param(
            """
            品牌方：星河珠宝股份有限公司
            经纪公司：云帆文化经纪有限公司
            代言人：林小满
            1.1 “代言方”系指经纪公司与代言人；二者负连带责任。“竞品”是指与品牌方公司产品相竞争的产品。
            2. 代言方应出席活动，代言人应拍摄广告，代言人不得迟到。品牌方应支付费用，品牌方有权审核。经纪公司应协助，竞品不得出现。
            3. 代言方不得披露价格。竞品应当下架。竞品可以更新。
            """,
            "品牌方 | 星河珠宝股份有限公司 | brand\n经纪公司 | 云帆文化经纪有限公司 | agency beside both\n代言人 | 林小满 | kol",
            id="one word for two who sign, and rivals",
        ),
        pytest.param(
            """
            商单平台创作者条款
            本条款由星河互动信息技术有限公司（以下称“平台”）、在平台发布商单的企业（以下称“客户”）以及接受商单的账号主体（以下称“创作者”）共同遵守。
            一、创作者应实名认证，平台可以扣除服务费，客户应支付费用。
            二、创作者不得刷量，客户有权提出修改，平台有权下架。
            """,
            "平台 | 星河互动信息技术有限公司 | agency beside both\n客户 |  | brand\n创作者 | 接受商单的账号主体 | kol",
            id="a platform between a client and a creator",
        ),
        pytest.param(
            """
            Party A: Star Cosmetics Limited, of Kowloon
            Party B: Rye Creators Limited, of San Po Kong
            Party C: Miss Lin Xiaoman, known online as "xiaoman"
            Party B manages the commercial bookings of Party C. Party A wishes to engage Party B to procure the promotion.
            1. Party C shall publish two reels. Party A shall pay Party B. Party B shall pay Party C.
            """,
            "Party A | Star Cosmetics Limited | brand\nParty B | Rye Creators Limited | agency beside both\nParty C | Miss Lin Xiaoman | kol",
            id="who wishes to engage, and who manages the bookings",
        ),
        pytest.param(
            """
            Agency: Rye Talent LLC, Austin, booking for its client Star Snacks, Inc. ("Client")
            Talent: Lin Xiaoman, Phoenix
            1. Talent posts two reels and shall keep Client's prices secret. Agency pays Talent. Client approves each reel.
            2. Client may repost. Agency may end this booking.
            """,
            "Agency | Rye Talent LLC | agency of the brand\nClient | Star Snacks, Inc. | brand\nTalent | Lin Xiaoman | kol",
            id="an agency and its client on one line",
        ),
        pytest.param(
            """
            STAR KITCHENS LLC
            Hi Xiaoman,
            This letter is our agreement. Star Kitchens LLC is called "Star" below, and you are called "Man".
            1. Man visits all five restaurants and posts one reel of each. Star pays her for each visit.
            2. Star may share the reels. Man owns them. Man shall not tell anyone the recipes. Star sends a manager.
            """,
            "Star | STAR KITCHENS LLC | brand\nMan |  | kol",
            id="what a letter calls its two sides",
        ),
        pytest.param(
            """
            推广服务订单
            客户：星河眼镜连锁有限公司　　服务商：拾光文化工作室
            一、服务商应提交脚本，客户应付款，服务商不得迟延。
            二、客户有权审核，服务商应当保密。服务商应发布视频两条。
            客户（盖章）：　　服务商（盖章）：
            """,
            "客户 | 星河眼镜连锁有限公司 | brand\n服务商 | 拾光文化工作室 | agency of the kol",
            id="two fields on one line",
        ),
        pytest.param(
            """
            Sponsor: Star Beverages Inc., Toronto
            House: Loft Collective Ltd., which rents and runs the content house
            Residents: Lin Xiaoman, Wang Daming and Zhao Tiezhu, each of whom signs below
            1. The Residents post twenty videos a month. Sponsor pays the House. The House hosts two parties.
            2. The Residents may improvise. The House shall keep a calendar. Sponsor may comment on it.
            """,
            "Sponsor | Star Beverages Inc. | brand\nHouse | Loft Collective Ltd. | agency of the kol\nResidents | Lin Xiaoman | kol",
            id="a house and its residents",
        ),
        pytest.param(
            """
            运动员合作协议书
            品牌方：星河体育用品有限公司
            运动员：林小满，女，1998年生，马拉松运动员
            品牌方聘请运动员为推广运动员。
            一、品牌方应支付服务费，品牌方不得要求运动员带伤参加活动。
            二、运动员的义务：穿着跑鞋；出席活动。
            """,
            "品牌方 | 星河体育用品有限公司 | brand\n运动员 | 林小满 | kol",
            id="whose duties are only listed",
        ),
    ],
)
def test_heads_of_many_kinds(text: str, expected: str) -> None:
    assert parties(contract_of(text)) == expected


def test_we_and_you_stand_for_the_parties_of_the_head() -> None:
    contract = contract_of(
        "甲方：星河电器有限公司\n乙方：林小满，账号“小满”\n1、做什么\n乙方出一条视频。\n2、多少钱\n我们支付一万元，你发布后我们付款。"
        "\n3、内容\n你应自己写，你不得说别家，我们有权改参数。\n4、样机\n我们应寄给你，你须用完还我们。"
    )
    assert [party.aliases[-1] for party in contract.parties] == ["我们", "你"]


def test_a_party_within_a_longer_term_is_not_meant() -> None:
    contract = contract_of(
        'This is made between Star Wear Ltd (the "Label") and Lin Xiaoman (the "Talent").\n'
        '1. "Competing Label" means any other maker of coats.\n'
        "2. The Talent shall not work for a Competing Label. The Label shall pay the Talent. The Talent shall post twice."
    )
    text = contract.marked.text
    starts = [
        contract.marked.tokens.starts[start] for start, _, side in contract.party_hits if side is Side.BRAND
    ]
    assert [text[at - 10 : at] for at in starts if text[at - 10 : at].endswith("competing ")] == []


def test_who_paints_with_whose_colours() -> None:
    contract = contract_of(
        'Between Calder Paints Ltd ("Calder") and Imogen Sade, trading as "Sade Rooms" ("Imogen").\n'
        "1. Imogen will paint three rooms with Calder's new range and post a film of each.\n"
        "2. Calder may check Calder's facts. If a post is criticised Calder will take down its own posts and publish a correction.\n"
        "3. We pay in three stages, and what we pay goes no further."
    )
    sides = {party.label: party.side for party in contract.parties}
    assert (sides["Calder"], sides["Imogen"]) == (Side.BRAND, Side.KOL)


@pytest.mark.parametrize(
    ("head", "brand", "kol"),
    [
        (
            "Stitchwell Machines Pty Ltd, of Brunswick (Stitchwell)\nand\nMarama Tipene, trading as Selvedge, of Petone (the Maker)",
            "Stitchwell",
            "Maker",
        ),
        (
            "concluded between\nVidra Optika Ltd, Kranj, Slovenia (in the following: the Producer)\nand\nMr. Niccolo Ferran, freerider (in the following: the Rider).",
            "Producer",
            "Rider",
        ),
    ],
)
def test_parties_that_a_line_of_and_joins(head: str, brand: str, kol: str) -> None:
    contract = contract_of(
        f"Agreement\n{head}\n1. The {kol} publishes one video a month. The {kol} shall post it. {brand} pays the {kol}.\n"
        f"2. {brand} shall send a machine. {brand} may end it. The {kol} will write a newsletter."
    )
    assert {party.label: party.side for party in contract.parties} == {brand: Side.BRAND, kol: Side.KOL}
