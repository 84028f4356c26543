package org.mingchuang.portal.page;

import java.util.List;

/**
 * 页面头部: what differs between pages around their content.
 *
 * @param title without the site name, which the frame adds; empty on the front page
 * @param canonical full address of the page (scheme and host included); empty on error pages
 * @param tags column and article META tags, see {@link MetaTag}; the site's own are added by the frame
 * @param crumbs 您的位置: from the front page down; the last one, the page itself, has no address; empty on the front page
 * @param section address of the first-level column that the page stands in, as in the navigation; may be empty
 * @param feed address of the column's RSS feed; may be empty
 */
public record PageHead(
        String title, String canonical, List<MetaTag> tags, List<Link> crumbs, String section, String feed) {

    public PageHead {
        tags = List.copyOf(tags);
        crumbs = List.copyOf(crumbs);
    }
}
