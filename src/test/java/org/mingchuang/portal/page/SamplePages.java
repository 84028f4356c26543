package org.mingchuang.portal.page;

import static org.mingchuang.portal.page.SampleSite.at;
import static org.mingchuang.portal.page.SampleSite.frame;
import static org.mingchuang.portal.page.SampleSite.head;
import static org.mingchuang.portal.page.SampleSite.side;
import static org.mingchuang.portal.page.SampleTexts.documents;
import static org.mingchuang.portal.page.SampleTexts.pictures;
import static org.mingchuang.portal.page.SampleTexts.teasers;

import java.util.ArrayList;
import java.util.List;

/** One page of each kind. */
final class SamplePages {

    static final String TIME = "2020-08-10 10:30";

    private SamplePages() {}

    static FrontPage aFrontPage() {
        var lead = new Teaser(
                "全区住房保障工作会议召开：年内完成老旧小区改造二十八个",
                at("/zwdt/gzdt/202008/t20200828_100.html"),
                "2020-08-28",
                "会议通报了上半年住房保障工作情况，对公共租赁住房分配、城镇老旧小区改造、农村危房改造等重点任务逐项作出安排，要求压实责任、倒排工期、保证质量。",
                "",
                "",
                "");
        var headlines = new ArrayList<>(List.of(lead));
        headlines.addAll(teasers(SampleTexts.NEWS, "/zwdt/gzdt", 3).subList(1, 3));
        return new FrontPage(
                frame(),
                new PageHead("", SampleSite.ORIGIN + at("/"), List.of(), List.of(), "", at("/rss.xml")),
                headlines,
                pictures(5),
                List.of(
                        new Block("工作动态", at("/zwdt/gzdt/"), teasers(SampleTexts.NEWS, "/zwdt/gzdt", 9)),
                        new Block("要闻转载", at("/zwdt/yw/"), teasers(SampleTexts.NOTICES, "/zwdt/yw", 9))),
                new Block("通知公告", at("/tzgg/"), teasers(SampleTexts.NOTICES, "/tzgg", 8)),
                new Block("政策文件", at("/zwgk/zcwj/"), documents(7)),
                new Block("政策解读", at("/zwgk/zcjd/"), teasers(SampleTexts.POLICIES, "/zwgk/zcjd", 7)),
                disclosure(),
                List.of(services(), interaction()),
                topics(),
                new TileGroup(
                        "政务新媒体",
                        at("/channels.html"),
                        List.of(new Tile("黔江住建", at("/channels.html#c1"), "微信公众号", Icon.CHANNELS))),
                List.of(new Link("重庆市人民政府", "/cq"), new Link("黔江区人民政府", "/qj"), new Link("渝快办", "/ykb")));
    }

    static FrontPage anEmptyFrontPage() {
        return new FrontPage(
                frame(),
                new PageHead("", SampleSite.ORIGIN + at("/"), List.of(), List.of(), "", ""),
                List.of(),
                List.of(),
                List.of(),
                new Block("通知公告", at("/tzgg/"), List.of()),
                new Block("政策文件", at("/zwgk/zcwj/"), List.of()),
                new Block("", "", List.of()),
                new TileGroup("政务公开", at("/zwgk/"), List.of()),
                List.of(),
                new TileGroup("专题专栏", at("/ztzl/"), List.of()),
                new TileGroup("政务新媒体", at("/channels.html"), List.of()),
                List.of());
    }

    static SectionPage aSectionPage() {
        return new SectionPage(
                frame(),
                head("政务公开", "/zwgk/", "/zwgk/", columnTags(), new Link("政务公开", "")),
                "政务公开",
                side("政务公开", "/zwgk/", ""),
                List.of(
                        new Block("政策文件", at("/zwgk/zcwj/"), teasers(SampleTexts.POLICIES, "/zwgk/zcwj", 6)),
                        new Block("政策解读", at("/zwgk/zcjd/"), teasers(SampleTexts.POLICIES, "/zwgk/zcjd", 6)),
                        new Block("规划计划", at("/zwgk/ghjh/"), teasers(SampleTexts.NOTICES, "/zwgk/ghjh", 3)),
                        new Block("财政信息", at("/zwgk/czxx/"), List.of())));
    }

    static ListPage aListPage(ListLook look) {
        List<Teaser> items = switch (look) {
            case DATED -> teasers(SampleTexts.NOTICES, "/zwdt/gzdt", 20);
            case DOCUMENTS -> documents(12);
            case PICTURES -> pictures(9);
        };
        var paging = new Paging("第 6 页", "", "", at("/zwdt/gzdt/list_5.html"), at("/zwdt/gzdt/list_1.html"), List.of());
        return listPage(look, items, paging);
    }

    static ListPage anEmptyListPage() {
        return listPage(ListLook.DATED, List.of(), Paging.SINGLE);
    }

    static ArticlePage anArticlePage(String title, String body) {
        var address = "/zwdt/gzdt/202008/t20200810_7.html";
        var tags = MetaTag.ofArticle(title, TIME, "区住房城乡建委", "老旧小区,改造", "", "", "", SampleSite.ORIGIN + at(address));
        return new ArticlePage(
                frame(),
                head(
                        title,
                        address,
                        "/zwdt/",
                        join(tags),
                        new Link("政务动态", at("/zwdt/")),
                        new Link("工作动态", at("/zwdt/gzdt/")),
                        new Link("正文", "")),
                new Article(title, "", TIME, "区住房城乡建委", "", "办公室", body, attachments(), Link.NONE),
                new Link("全区建筑施工领域防汛备汛专项检查全面展开", at("/zwdt/gzdt/202008/t20200809_6.html")),
                Link.NONE,
                List.of());
    }

    static ArticlePage aReprint(String address) {
        var page = anArticlePage("国务院常务会议部署城镇老旧小区改造", "<p>会议指出。</p>");
        var article = new Article(
                page.article().title(),
                "",
                TIME,
                "中国政府网",
                "",
                "",
                "<p>会议指出。</p>",
                List.of(),
                new Link("国务院常务会议部署城镇老旧小区改造", address));
        return new ArticlePage(page.frame(), page.head(), article, Link.NONE, Link.NONE, List.of());
    }

    static PolicyPage aPolicyPage(ValidityMark validity) {
        var title = "重庆市黔江区住房和城乡建设委员会关于进一步加强和规范门户网站及政务新媒体管理工作的通知";
        var page = anArticlePage(title, SampleTexts.NOTICE_BODY);
        return new PolicyPage(
                page.frame(),
                page.head(),
                new DocumentHead(
                        "115002280086520000/2020-00071",
                        "黔江建发〔2020〕71号",
                        "城乡建设、环境保护",
                        "通知",
                        "重庆市黔江区住房和城乡建设委员会",
                        title,
                        "2020-08-10",
                        "2020-08-10"),
                validity,
                page.article(),
                "（此件公开发布）",
                page.previous(),
                page.next(),
                teasers(List.of("一图读懂门户网站及政务新媒体管理工作"), "/zwgk/zcjd", 1));
    }

    static ValidityMark abolished() {
        return new ValidityMark(
                "已废止",
                false,
                "2022年6月1日起废止。",
                new Link("关于修订门户网站管理工作的通知", at("/zwgk/zcwj/qtgw/202206/t20220601_9.html")));
    }

    static SinglePage aSinglePage() {
        return new SinglePage(
                frame(),
                head(
                        "机构职能",
                        "/zwgk/jgzn/",
                        "/zwgk/",
                        columnTags(),
                        new Link("政务公开", at("/zwgk/")),
                        new Link("机构职能", "")),
                "机构职能",
                side("政务公开", "/zwgk/", "/zwgk/jgzn/"),
                TIME,
                "区住房城乡建委",
                SampleTexts.NOTICE_BODY,
                List.of());
    }

    static ChannelsPage aChannelsPage() {
        var card = new ChannelsPage.Card(
                "c1",
                "黔江住建",
                "微信公众号",
                "区住房城乡建委",
                "gh_0123456789ab",
                "https://mp.example.cn/qjzj",
                "正在公示关停，请改用本网站",
                new ChannelsPage.Code(29, "M4 4h7v1h-7zM4 5h1v1h-1z"));
        return new ChannelsPage(
                frame(),
                head(ChannelsPage.NAME, "/channels.html", "", List.of(), new Link(ChannelsPage.NAME, "")),
                List.of(new ChannelsPage.Group("微信公众号", List.of(card))));
    }

    static SiteMapPage aSiteMapPage() {
        return new SiteMapPage(
                frame(), head("网站地图", "/wzdt.html", "", List.of(), new Link("网站地图", "")), SampleSite.navigation());
    }

    private static ListPage listPage(ListLook look, List<Teaser> items, Paging paging) {
        var columns = new Link[] {new Link("政务动态", at("/zwdt/")), new Link("工作动态", "")};
        return new ListPage(
                frame(),
                head("工作动态", "/zwdt/gzdt/", "/zwdt/", columnTags(), columns),
                "工作动态",
                side("政务动态", "/zwdt/", "/zwdt/1/"),
                look,
                items,
                paging);
    }

    private static List<MetaTag> columnTags() {
        return MetaTag.ofColumn("工作动态", "区住房城乡建委工作动态", "", "政务动态");
    }

    private static List<MetaTag> join(List<MetaTag> tags) {
        var all = new ArrayList<>(columnTags());
        all.addAll(tags);
        return all;
    }

    private static List<Attachment> attachments() {
        return List.of(
                new Attachment("门户网站及政务新媒体备案表.docx", at("/files/1/beian.docx"), "DOCX", "38 KB"),
                new Attachment("信息发布审批单.pdf", at("/files/2/shenpi.pdf"), "PDF", "1.2 MB"));
    }

    private static TileGroup disclosure() {
        return new TileGroup(
                "政务公开",
                at("/zwgk/"),
                List.of(
                        new Tile("机构职能", at("/zwgk/jgzn/"), "", Icon.ORGANISATION),
                        new Tile("领导信息", at("/zwgk/ldxx/"), "", Icon.LEADERS),
                        new Tile("公开指南", at("/zwgk/zfxxgk/zn/"), "", Icon.DISCLOSURE),
                        new Tile("公开制度", at("/zwgk/zfxxgk/zd/"), "", Icon.DOCUMENTS),
                        new Tile("法定公开", at("/zwgk/zfxxgk/fdzdgknr/"), "", Icon.TOPICS),
                        new Tile("公开年报", at("/zwgk/zfxxgk/nb/"), "", Icon.FIGURES),
                        new Tile("财政信息", at("/zwgk/czxx/"), "", Icon.FIGURES),
                        new Tile("规划计划", at("/zwgk/ghjh/"), "", Icon.DOCUMENTS)));
    }

    private static TileGroup services() {
        return new TileGroup(
                "办事服务",
                at("/bsfw/"),
                List.of(
                        new Tile("办事指南", at("/bsfw/bszn/"), "事项、材料与流程", Icon.SERVICES),
                        new Tile("表格下载", at("/bsfw/bgxz/"), "申请表与填写样例", Icon.DOCUMENTS),
                        new Tile("办事统计", at("/bsfw/bstj/"), "受理与办结数量", Icon.FIGURES),
                        new Tile("常见问题", at("/bsfw/cjwt/"), "一问一答", Icon.INTERPRETATION)));
    }

    private static TileGroup interaction() {
        return new TileGroup(
                "互动交流",
                at("/hdjl/"),
                List.of(
                        new Tile("领导信箱", at("/hdjl/ldxx/"), "写信与查询", Icon.INTERACTION),
                        new Tile("咨询留言", at("/hdjl/zxly/"), "提问与答复", Icon.INTERPRETATION),
                        new Tile("征集调查", at("/hdjl/zjdc/"), "征求您的意见", Icon.SERVICES),
                        new Tile("在线访谈", at("/hdjl/zxft/"), "", Icon.LEADERS)));
    }

    private static TileGroup topics() {
        return new TileGroup(
                "专题专栏",
                at("/ztzl/"),
                List.of(
                        new Tile("优化营商环境", at("/zdly/yhyshj/"), "", Icon.FIGURES),
                        new Tile("住房保障", at("/zdly/zfbz/"), "", Icon.OVERVIEW),
                        new Tile("安全生产月", at("/ztzl/aqscy/"), "", Icon.DISCLOSURE),
                        new Tile("人防宣传", at("/ztzl/rfxc/"), "", Icon.NEWS)));
    }
}
