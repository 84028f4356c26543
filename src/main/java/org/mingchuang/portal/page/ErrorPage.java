package org.mingchuang.portal.page;

import java.util.List;

/**
 * 出错页: 404, 410, 500 and 503.
 *
 * @param status the status code as shown
 * @param heading one short sentence
 * @param explanation what happened and what one can do
 * @param reason for a withdrawn page the reason given; otherwise empty
 * @param ways where one can go from here
 */
public record ErrorPage(
        SiteFrame frame,
        PageHead head,
        String status,
        String heading,
        String explanation,
        String reason,
        List<Link> ways)
        implements PublicPage {

    public ErrorPage {
        ways = List.copyOf(ways);
    }

    public static ErrorPage notFound(SiteFrame frame) {
        return of(frame, "404", "您访问的页面不存在", "页面可能已经调整位置，或者网址输入有误。请核对网址，或者从下面的入口继续访问。", "");
    }

    /** 已撤回: the item was published and has been withdrawn (410). */
    public static ErrorPage gone(SiteFrame frame, String reason) {
        return of(frame, "410", "该信息已撤回", "该信息曾在本网站发布，现已撤回，不再提供。", reason);
    }

    public static ErrorPage failed(SiteFrame frame) {
        return of(frame, "500", "页面暂时无法打开", "服务器处理请求时出现错误，我们会尽快排查。请稍后重试。", "");
    }

    public static ErrorPage unavailable(SiteFrame frame) {
        return of(frame, "503", "服务暂时不可用", "网站正在维护或访问量较大，请稍后重试。", "");
    }

    private static ErrorPage of(SiteFrame frame, String status, String heading, String explanation, String reason) {
        var crumbs = List.of(new Link("首页", frame.home()), new Link("出错提示", ""));
        var head = new PageHead(heading, "", List.of(), crumbs, "", "");
        var ways = List.of(
                new Link("返回首页", frame.home()),
                new Link("查看网站地图", frame.footer().siteMap()));
        return new ErrorPage(frame, head, status, heading, explanation, reason, ways);
    }
}
