using Xunit;

namespace PolicyGraph.Tests.Extraction;

/// <summary>Schools of all levels by suffix and short form, and what is no school’s name. The marks are those of <see cref="MarkedInstitutions"/>.</summary>
public sealed class CollegeExtractorTests
{
    [Theory]
    [InlineData("淄博市", "[c:淄博师专]、[c:山东水利技师学院]到会，中小学校、九年一贯制学校放假。")]
    [InlineData("如皋市", "[c:如皋中等专业学校]扩建，[c:如皋中专=如皋中等专业学校]新设专业。")]
    [InlineData("齐齐哈尔市", "[c:齐齐哈尔工程学院]牵头，[c:齐工程=齐齐哈尔工程学院]派出教师，工程进度过半。")]
    [InlineData("杭州市", "[c:浙江工业大学]与[c:浙工大=浙江工业大学]校友会同庆。")]
    [InlineData("沂水县", "[c:沂水县第一中学]与[c:县实验小学=沂水县实验小学]、[c:县直机关幼儿园=沂水县直机关幼儿园]联合教研，小学生、中学生、幼儿园数量增加。")]
    [InlineData("诸城市", "[c:诸城技师学院]扩招，[c:市技师学院=诸城技师学院]新建宿舍，市内学校、市民学校、市属高校参加。")]
    [InlineData("温岭市", "[c:温岭市太平高级职业中学]、[c:温岭市职业中等专业学校]和[c:豪迈职业中专]。")]
    [InlineData("咸宁市", "[c:中国地质大学（武汉）]、[c:东北大学秦皇岛分校]、[c:四川大学]、[c:九江职业大学]来校。")]
    [InlineData("咸宁市", "双一流大学、研究型大学、老年大学，建设现场工程师学院，大学城，学院派。")]
    [InlineData("温州市", "[c:温州职业技术学院]办有[c:温职院瑞安学院=温州职业技术学院瑞安学院]、[c:永嘉学院=温州职业技术学院永嘉学院]。")]
    [InlineData("银川市", "[c:宁夏葡萄酒与防沙治沙职业技术学院]招生，[c:银川职业技术学院]与[c:宁夏机电技师学院]结对。")]
    [InlineData("440606", "[c:顺德区胡锦超职业技术学校]扩建，[c:胡锦超职业技术学校=顺德区胡锦超职业技术学校]开课，[c:大同大学]and[c:合肥学院]来访。")]
    [InlineData("襄阳市", "[c:襄阳职业技术学院]、[c:襄阳汽车职业技术学院]到会，[c:襄职院=襄阳职业技术学院]发言，[c:襄阳四中=襄阳市第四中学]参加，中国科学院专家指导。")]
    [InlineData("黄山市", "屯溪区、[c:歙县中学]、[c:黄岩一职]牵头，各县中学参加，市区中学生到场。")]
    [InlineData("丹东市", "[c:辽宁机电职业技术学院]扩招，[c:辽机电=辽宁机电职业技术学院]派出志愿者，辽机电产业起步。")]
    [InlineData("海口市", "[c:海南经贸职业技术学院]揭牌，[c:海经院=海南经贸职业技术学院]开课。")]
    [InlineData("铁岭市", "[c:铁岭市技师学院]、[c:开原市职业技术学校]参加。")]
    [InlineData("榆林市", "[a:市人社局=榆林市人力资源和社会保障局]牵线[c:榆林职业技术学院]，[a:市教育局=榆林市教育局]选派[c:榆林市第一中学]，省属高校到会。")]
    [InlineData("兰考县", "[c:兰考县第一小学]、[c:裕禄小学]开课，支持[c:兰考县五堰小学]，辖区6所小学、城区小学、农村小学、兰考县农村小学推开，小学生参加。")]
    [InlineData("漳州市", "[c:漳州职业技术学院]、[c:漳州城市职业学院]参会，[c:漳职院=漳州职业技术学院]发言。")]
    public void A_school_is_named_by_its_suffix(string letter, string marked) => MarkedInstitutions.ShouldBeFound(letter, marked);
}
