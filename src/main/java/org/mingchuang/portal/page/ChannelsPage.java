package org.mingchuang.portal.page;

import java.util.List;

/** 网站和政务新媒体: the sites and accounts of the organ and its units, with the codes that a telephone reads. */
public record ChannelsPage(SiteFrame frame, PageHead head, List<Group> groups) implements PublicPage {

    public static final String NAME = "网站和政务新媒体";

    public ChannelsPage {
        groups = List.copyOf(groups);
    }

    /** 一类渠道: sites, or accounts. */
    public record Group(String title, List<Card> cards) {

        public Group {
            cards = List.copyOf(cards);
        }
    }

    /**
     * 一个渠道.
     *
     * @param anchor within the page
     * @param place such as 微信公众号
     * @param account its number on the platform, or the domain; may be empty
     * @param address its home page; may be empty
     * @param note such as a closing that is announced; may be empty
     */
    public record Card(
            String anchor,
            String name,
            String place,
            String sponsor,
            String account,
            String address,
            String note,
            Code code) {}

    /** 二维码: see the register's picture; a side of 0 is none. */
    public record Code(int side, String path) {

        public static final Code NONE = new Code(0, "");

        public boolean isDrawn() {
            return side > 0;
        }
    }
}
