using Xunit;

namespace PolicyGraph.Tests.Extraction;

/// <summary>Firms by legal form, as groups, by short forms and in lists. The marks are those of <see cref="MarkedInstitutions"/>.</summary>
public sealed class EnterpriseExtractorTests
{
    [Theory]
    [InlineData("合肥市", "与[e:京东方]、[e:江淮汽车]、[e:智象未来科技]等企业合作，电子信息、装备制造等企业受益。")]
    [InlineData("合肥市", "引进电子信息、装备制造、生物医药等企业，上市公司、物业公司、保险公司，企业集团，集团内部。")]
    [InlineData("郑州市", "[e:郑州地铁集团有限公司]主办，[e:郑州地铁集团=郑州地铁集团有限公司]协办，[e:地铁集团=郑州地铁集团有限公司]参加。")]
    [InlineData("台州市", "[e:浙江钱江摩托股份有限公司]捐赠设备，[e:钱江摩托=浙江钱江摩托股份有限公司]派出师傅。")]
    [InlineData("城口县", "[e:县旅投公司]、[e:国网重庆城口供电公司]、[e:县城投集团]出资，平台公司、县属公司配合。")]
    [InlineData("长沙市", "[e:一汽集团=中国一汽]与[e:中国中车集团]签约，[e:山能集团=山东能源集团]跟进。")]
    [InlineData("长沙市", "[e:比亚迪股份有限公司]投产，[e:比亚迪=比亚迪股份有限公司]招工。")]
    [InlineData("长沙市", "百万科研经费到位，最美的风景，改革浪潮，中华为人师表。")]
    [InlineData("青海省", "[e:西部矿业集团有限公司]参与，[e:东方电气集团]捐建。")]
    [InlineData("银川市", "由[e:苏州新建元控股集团有限公司]、[e:厦门金龙联合汽车工业有限公司]、[e:现代汽车研发中心（中国）有限公司]、[e:绝味食品股份有限公司]捐赠。")]
    [InlineData("银川市", "[e:中国石油化工股份有限公司九江分公司]、[e:国家开发银行厦门市分行]支持，[e:三峡集团]所属[e:长江生态环保集团有限公司]参与。")]
    [InlineData("德化县", "[e:福建泉州顺美集团有限责任公司]扩产，[e:顺美集团=福建泉州顺美集团有限责任公司]招工，[e:骆驼股份]、[e:青花股份]等入库，推进股份制改革。")]
    [InlineData("南宁市", "[e:广西北部湾投资集团有限公司]出资，[e:北投集团=广西北部湾投资集团有限公司]施工。")]
    [InlineData("西宁市", "[e:青海盐湖工业股份有限公司]投产，青海盐湖产业兴起。")]
    [InlineData("丹东市", "[e:丹东东方测控技术股份有限公司]投产，[e:东方测控=丹东东方测控技术股份有限公司]送来锦旗。")]
    [InlineData("襄阳市", "[e:骆驼集团股份有限公司]扩产，[e:骆驼股份=骆驼集团股份有限公司]循环利用项目达产。")]
    [InlineData("绵阳市", "[e:惠科]子公司[e:绵阳惠科光电科技有限公司]、[e:双童]旗下的[e:美云智数科技有限公司]发布需求。")]
    [InlineData("绵阳市", "[a:市国资委=绵阳市人民政府国有资产监督管理委员会]旗下[e:绵阳交发实业有限责任公司]、集团旗下[e:九洲电器股份有限公司]投产。")]
    public void A_firm_is_named_by_form_group_or_list(string letter, string marked) => MarkedInstitutions.ShouldBeFound(letter, marked);
}
