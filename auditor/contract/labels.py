"""Labels: the words for a party that tell its role or its side by themselves."""

MYSELF = frozenset(("i", "me", "我", "本人"))
YOUR_COMPANY = frozenset(("贵司", "贵公司", "贵方"))
_HOUSES = "中心 馆 院 校 局 社 店 厂 集团 协会 基金会 俱乐部 学院 学校 医院 酒店 景区 商场 书店 出版社 电视台 管委会".split()
OWN_HOUSE = frozenset(f"{word}{house}" for house in _HOUSES for word in "我本") | {"本行", "我行"}
"""我中心, 本馆: how an institution speaks of itself in a letter; 我会 is "I will", 我所 "that which I"."""
OURSELVES = OWN_HOUSE | {
    "company",
    "we",
    "us",
    "平台",
    "客户",
    "公司",
    "本公司",
    "我司",
    "我方",
    "敝司",
    "我们",
}
YOURSELF = frozenset(("you", "您", "你", "阁下"))
# As the name of a party these say who it is; anywhere else in a text they may be somebody else.
BUYS = frozenset(
    (
        "buyer",
        "marketer",
        "licensor",
        "label",
        "hotel",
        "developer",
        "practice",
        "clinic",
        "hospital",
        "bank",
        "insurer",
        "museum",
        "委托方",
        "委托机构",
        "发布方",
        "发行方",
        "出品方",
        "采购方",
        "需求方",
        "供货方",
        "供货商",
        "派单方",
        *"winery brewery distillery vineyard jeweller jeweler bakery resort salon gym spa cinema theatre festival airline".split(),
        *"pharmacy dealership dealer restaurant board council shop store boutique maison society university college school".split(),
        *"purchaser booker federation league institute co-operative cooperative academy".split(),
        *"酒庄 珠宝商 经销商 零售商 制造商 开发商 出版商 发行商 出版社 银行 航司 航空公司 车企 组织方 研发方".split(),
        *"集团 医院 院方 校方 大学 商会 学会 组委会 合作社 货主 采购人 聘任单位 聘任机关 聘用单位 委任人 委任方".split(),
        "organiser",
        "organizer",
        "employer",
        "customer",
        "seller",
        "需方",
        "用人单位",
        "聘用方",
    )
)
PERFORMS = frozenset(
    (
        *"rider runner cyclist skier swimmer boxer footballer sailor skater gymnast jockey caster baker gardener".split(),
        *"face muse storyteller narrator columnist critic collector 主持人 推介官 推介人 影评人 书评人 乐评人 荐书人 品鉴官 挚友".split(),
        *"受任人 受任方 受聘人 承揽人".split(),
        "affiliate",
        "testimonial",
        "partner",
        "collaborator",
        "promoter",
        "referrer",
        "participant",
        "guest",
        "licensee",
        "endorsee",
        "受聘方",
        "接单方",
        "创作方",
        "承接方",
        "带货方",
        "受托方",
        "reviewer",
        "consultant",
        "undersigned",
        "供方",
        "讲师",
        "选手",
        "员工",
        "contractor",
        "independent contractor",
        "freelancer",
        "photographer",
        "employee",
        "劳动者",
        "顾问",
        "车评人",
        "主理人",
        "节目方",
        "individual",
        "车主",
        "会员",
        "用户",
        "共创伙伴",
        "嘉宾",
        "写手",
        "撰稿人",
    )
)
SERVES = frozenset(
    ("服务方", "服务商", "执行方", "代理方", "代理商", "供应商", "供方", "intermediary", "supplier")
)
VENUES = frozenset(("platform", "marketplace", "exchange", "平台", "平台方"))
MANAGES = frozenset(("network", "manager", "management", "publicist", "管理公司", "艺人管理公司"))
SPONSORS = frozenset(("sponsor", "赞助商", "赞助方", "赞助人"))
