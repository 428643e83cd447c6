import Facts

/// Words that go together in many cues: 打 · 联系 · 骚扰. A cue names them as `\(reach)`.
extension ChineseLanguage {
  /// What asks: 希望减免.
  static let asking =
    "希望|请|要求|恳请|请求|申请|想|想要|麻烦|拜托|能不能|能否|可否|可不可以|可以|可唔可以|必须|应该|需要|我要|让|叫|愿意|诉求|烦请|求|盼|协商|帮我|帮忙|给我|得给|至少|尽快|立即|立刻|马上|务必"
  /// What ends something: 别再打.
  static let stopping =
    "别|别再|不要|不要再|不准|不准再|不许|不许再|不得|不能再|停止|禁止|勿|请勿|唔好|唔好再|咪再|不可以再|不应该再|少|杜绝|避免"
  /// Penalties for being late.
  static let late =
    "违约金|滞纳金|罚息|逾期费|逾期费用|逾期利息|逾期罚息|延滞利息|迟延利息|延迟利息|泄纳金|滞那金|违约费|逾期违约金|逾期管理费|罚金|过期利息"
  /// Everything charged.
  static let fees =
    "违约金|滞纳金|罚息|逾期费|逾期费用|逾期利息|延滞利息|迟延利息|泄纳金|违约费|利息|息费|手续费|费用|罚金|服务费|会员费|担保费|高额利息|利息罚息|保险费|额外费用|年费|管理费"
  /// Illness, of whoever stands before it.
  static let ill =
    "生病|生了病|病了|得病|得了病|得了重病|患病|患上|罹患|确诊|化疗|放疗|透析|癌|癌症|肿瘤|白血病|尿毒症|脑梗|脑出血|脑溢血|中风|心梗|心脏病|糖尿病|结节|肺炎|重病|大病|急病|疾病|病重|病倒|病危|瘫痪|抢救|看病|治病|养病|染疫|新冠|流产|医药费|医疗费|手术费|住院费|医疗开支|医疗费用|治疗|发病|入院医治|病咗|病情|重症|身体垮了"
  /// Going to hospital.
  static let hospital =
    "住院|住了院|住进医院|进医院|进了医院|送医院|送医|icu|急诊|入院|入咗院|入医院|住紧院"
  /// Operations.
  static let surgery =
    "手术|开刀|动刀|搭桥|支架|移植"
  /// Injuries.
  static let hurt =
    "车祸|摔伤|摔断|摔了|骨折|工伤|受伤|受了伤|烧伤|烫伤|被车撞|被撞|断了腿|跌伤"
  /// Those who collect.
  static let collector =
    "催收|催收员|催收公司|催款|催债|追数|讨债|收数|委外|第三方催收|外包催收|追债"
  /// How often they call.
  static let often =
    "天天|每天|每日|日日|一直|不停|不断|整天|成日|频繁|反复|从早到晚|从早|没日没夜|狂|连续|连环|轮番|一天到晚|隔三差五|时时刻刻|三天两头"
  /// Calling.
  static let ring =
    "打电话|打来|来电|电话|打我|打给我|call|打|拨打"
  /// What reaches a third person.
  static let reach =
    "打|打到|打给|打去|打了|打电话|打电话给|打俾|打畀|拨打|狂打|联系|联系到|联系了|联络|联络到|骚扰|骚扰到|通知|通知到|告诉|告知|短信|发短信|群发|简讯|传简讯|讯息|发信息|发消息|打扰|轰炸|威胁|恐吓|催到|催收到|call|致电|找到|找上|去找|找我|找了|去到|上门找|发给|曝光给"
  /// What those who collect say.
  static let saying =
    "说|讲|话|称|声称|放话|扬言|威胁|恐吓|告诉我|警告|警告我|要挟|吓我|发短信说|恐吓我|威胁我|骗我说"
  /// Accounts and limits that can be closed.
  static let account =
    "花呗|借呗|额度|账户|账号|支付宝|余额|余额宝|零钱|花贝|花吧|户口|我的号|备用金|网商贷|微粒贷|白条|信用购"
  /// Where a person's credit is kept.
  static let creditRecord =
    "征信|征心|信用报告|信用记录|信用纪录|信贷报告|信贷纪录|逾期记录|逾期纪录|不良记录|不良纪录|联征|记录|纪录|呆账|人行"
  /// Putting it right.
  static let mending =
    "更正|修改|改正|撤销|撤回|消除|消掉|删|删除|删掉|去掉|恢复|修复|清除|更新|改回来|改返|改过来|纠正|抹掉|洗白|处理掉|改|报更正"
  /// Those who answer for the lender.
  static let service =
    "客服|客服人员|客服专员|小二|工作人员|客服经理|平台|官方|支付宝|花呗|借呗|对方|他们"
}
