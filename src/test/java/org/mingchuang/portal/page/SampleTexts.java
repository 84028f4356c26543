package org.mingchuang.portal.page;

import java.util.List;
import java.util.stream.IntStream;

/** Titles and bodies as a housing commission writes them. */
final class SampleTexts {

    static final List<String> NEWS = List.of(
            "区住房城乡建委召开老旧小区改造工作推进会",
            "我区三季度保障性租赁住房项目主体结构全部封顶",
            "全区建筑施工领域防汛备汛专项检查全面展开",
            "农村危房改造“回头看”走进十二个乡镇街道",
            "城市更新示范片区地下管网改造进入收尾阶段，预计月底前恢复通行",
            "住房公积金与商品房预售资金监管联动机制正式运行",
            "物业服务质量提升年活动启动仪式在城西街道举行",
            "质安站开展深基坑、高支模工程专项巡查",
            "绿色建筑标识评价工作培训班圆满结束",
            "区人民防空办公室组织防空警报器维护保养");

    static final List<String> NOTICES = List.of(
            "关于2020年第三批公共租赁住房配租对象的公示",
            "关于加强高温天气建筑施工安全管理工作的通知",
            "黔江区住房租赁补贴发放名单公示（2020年8月）",
            "关于开展2020年度建筑业企业资质动态核查的通知",
            "人民防空警报试鸣公告",
            "正阳组团C05地块商品房预售许可公告",
            "关于公布2020年上半年物业服务企业信用评价结果的通报",
            "关于征求《黔江区国有土地上房屋征收补偿方案》意见的公告");

    static final List<String> POLICIES = List.of(
            "关于进一步加强和规范门户网站及政务新媒体管理工作的通知",
            "关于印发黔江区农村危房改造实施方案的通知",
            "关于规范商品房预售资金监督管理的通知",
            "关于印发建筑施工扬尘污染防治工作方案的通知",
            "关于进一步做好住宅专项维修资金使用管理工作的通知",
            "关于开展城镇老旧小区改造摸底调查的通知",
            "关于印发2020年住房保障工作要点的通知",
            "关于加强既有建筑消防安全管理的通知");

    static final String NOTICE_BODY = """
            <p class="no-indent">机关各科室、各直属单位：</p>
            <p>为深入贯彻落实《国务院办公厅关于印发政府网站发展指引的通知》（国办发〔2017〕47号）、《国务院办公厅关于推进政务新媒体健康有序发展的意见》（国办发〔2018〕123号），现就全面加强和规范本单位门户网站及政务新媒体管理工作通知如下：</p>
            <h2>一、总体要求和目标</h2>
            <p>落实规范运维管理，强化常态监管，建成定位清晰、整体协同、服务良好、响应迅速的住房城乡建设门户网站及政务新媒体；建设更加权威的信息发布和解读回应平台、更加便捷的政民互动和办事服务平台，形成规范、创新、融合发展的新格局。</p>
            <h2>二、规范运维管理</h2>
            <p><strong>（一）实行分级备案。</strong>全面落实政务新媒体分级备案制度，单位网站及政务新媒体开设、变更、注销等工作均需在2个工作日内按程序向委办公室备案，委办公室接到备案后在1个工作日内按程序报送区政府。</p>
            <p><strong>（二）严格发布内容。</strong>单位门户网站和政务新媒体制作发布相关信息做到“6个”严禁。转载信息只允许转载党委、政府及有关主管部门确定的稿源单位发布的信息。</p>
            <table><caption>分级备案时限</caption><thead><tr><th>事项</th><th>报送单位</th><th>接收单位</th><th>时限</th></tr></thead><tbody><tr><td>开设、变更、注销备案</td><td>各科室、直属单位</td><td>委办公室</td><td>2个工作日</td></tr><tr><td>转报备案</td><td>委办公室</td><td>区政府</td><td>1个工作日</td></tr></tbody></table>
            <p class="signature">重庆市黔江区住房和城乡建设委员会</p>
            <p class="signature">2020年8月10日</p>
            """;

    private SampleTexts() {}

    static List<Teaser> teasers(List<String> titles, String column, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> Teaser.of(
                        titles.get(at % titles.size()),
                        SampleSite.at(column + "/202008/t202008%02d_%d.html".formatted(28 - at % 27, 100 + at)),
                        "2020-08-%02d".formatted(28 - at % 27)))
                .toList();
    }

    static List<Teaser> documents(int count) {
        return teasers(POLICIES, "/zwgk/zcwj/qtgw", count).stream()
                .map(item -> new Teaser(item.title(), item.address(), item.date(), "", "黔江建发〔2020〕71号", "", ""))
                .toList();
    }

    static List<Teaser> pictures(int count) {
        return teasers(NEWS, "/zwdt/tpxw", count).stream()
                .map(item -> new Teaser(
                        item.title(), item.address(), item.date(), "", "", item.address() + ".jpg", "工地现场照片"))
                .toList();
    }
}
