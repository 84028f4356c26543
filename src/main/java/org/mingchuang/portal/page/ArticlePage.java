package org.mingchuang.portal.page;

import java.util.List;

/**
 * 文章页.
 *
 * @param previous the next older item of the home column; {@link Link#NONE} when there is none
 * @param next the next newer item; {@link Link#NONE} when there is none
 * @param related 相关阅读, for example the document that an interpretation explains; may be empty
 */
public record ArticlePage(
        SiteFrame frame, PageHead head, Article article, Link previous, Link next, List<Teaser> related)
        implements PublicPage {

    public ArticlePage {
        related = List.copyOf(related);
    }
}
