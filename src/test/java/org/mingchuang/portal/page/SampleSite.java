package org.mingchuang.portal.page;

import java.util.ArrayList;
import java.util.List;

/** The frame of a sub-site that stands behind a path prefix of the district's portal. */
final class SampleSite {

    static final String PREFIX = "/bmjd/zjw";
    static final String ORIGIN = "https://www.example.gov.cn";

    private SampleSite() {}

    static SiteFrame frame() {
        return new SiteFrame(
                "重庆市黔江区住房和城乡建设委员会",
                "重庆市黔江区人民防空办公室",
                "www.example.gov.cn",
                "5001140035",
                at("/"),
                new Link("重庆市黔江区人民政府门户网站", "/"),
                navigation(),
                SiteAssets.load().addresses(PREFIX),
                footer());
    }

    static SiteFooter footer() {
        return new SiteFooter(
                "重庆市黔江区住房和城乡建设委员会",
                List.of("地址：重庆市黔江区城西街道杨柳街1号", "邮编：409000", "联系电话：023-79000000（工作日9:00—12:00，14:00—18:00）"),
                new Link("党政机关网站标识", at("/wzbs.html")),
                new Link("政府网站找错", at("/wzjc.html")),
                at("/wzdt.html"),
                new Link("渝ICP备05000000号-1", at("/icp.html")),
                new Link("渝公网安备50011402000001号", at("/gawb.html")));
    }

    static List<MenuEntry> navigation() {
        return List.of(
                section("政务动态", "/zwdt", "工作动态", "图片新闻", "要闻转载"),
                section("通知公告", "/tzgg"),
                new MenuEntry(
                        "政务公开",
                        at("/zwgk/"),
                        List.of(
                                leaf("机构职能", "/zwgk/jgzn/"),
                                leaf("领导信息", "/zwgk/ldxx/"),
                                section("政府信息公开", "/zwgk/zfxxgk", "指南", "制度", "法定主动公开内容", "年报", "依申请公开"),
                                section("政策文件", "/zwgk/zcwj", "行政规范性文件", "其他公文"),
                                leaf("政策解读", "/zwgk/zcjd/"),
                                leaf("规划计划", "/zwgk/ghjh/"),
                                leaf("财政信息", "/zwgk/czxx/"),
                                leaf("人事信息", "/zwgk/rsxx/"),
                                leaf("统计数据", "/zwgk/tjsj/"))),
                section("重点领域", "/zdly", "优化营商环境", "住房保障"),
                section("办事服务", "/bsfw", "办事指南", "表格下载", "办事统计", "常见问题"),
                section("互动交流", "/hdjl", "领导信箱", "咨询留言", "征集调查", "在线访谈", "随手拍", "政策问答库"),
                section("专题专栏", "/ztzl", "党建工作", "安全生产月", "消防宣传", "人防宣传"),
                section("人民防空", "/rfzc"));
    }

    static SideMenu side(String title, String path, String current) {
        var entries = navigation().stream()
                .filter(entry -> entry.address().equals(at(path)))
                .flatMap(entry -> entry.children().stream())
                .toList();
        return new SideMenu(title, at(path), entries, at(current));
    }

    static PageHead head(String title, String path, String section, List<MetaTag> tags, Link... columns) {
        var crumbs = new ArrayList<Link>();
        crumbs.add(new Link("首页", at("/")));
        crumbs.addAll(List.of(columns));
        return new PageHead(title, ORIGIN + at(path), tags, crumbs, at(section), at(section) + "rss.xml");
    }

    static String at(String path) {
        return PREFIX + path;
    }

    private static MenuEntry leaf(String name, String path) {
        return MenuEntry.leaf(name, at(path));
    }

    private static MenuEntry section(String name, String path, String... children) {
        var entries = new ArrayList<MenuEntry>();
        for (String child : children) {
            entries.add(leaf(child, path + "/" + (entries.size() + 1) + "/"));
        }
        return new MenuEntry(name, at(path + "/"), entries);
    }
}
