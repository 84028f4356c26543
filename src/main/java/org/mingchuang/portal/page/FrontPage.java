package org.mingchuang.portal.page;

import java.util.List;

/**
 * 首页.
 *
 * @param headlines 头条: the first is the lead story, up to three more stand under it; may be empty
 * @param pictures 图片新闻: each with a picture; may be empty, five at most read well
 * @param news blocks beside the pictures, one tab each (工作动态, 要闻转载); eight items each
 * @param notices 通知公告; eight items
 * @param policies 政策文件; six items, with the document number as note
 * @param interpretations 政策解读; six items
 * @param disclosure ways into 政务公开; eight tiles
 * @param counters ways into 办事服务 and 互动交流; four to six tiles each
 * @param topics 专题专栏; four tiles a row
 * @param channels 政务新媒体; eight tiles
 * @param related 相关网站
 */
public record FrontPage(
        SiteFrame frame,
        PageHead head,
        List<Teaser> headlines,
        List<Teaser> pictures,
        List<Block> news,
        Block notices,
        Block policies,
        Block interpretations,
        TileGroup disclosure,
        List<TileGroup> counters,
        TileGroup topics,
        TileGroup channels,
        List<Link> related)
        implements PublicPage {

    public FrontPage {
        headlines = List.copyOf(headlines);
        pictures = List.copyOf(pictures);
        news = List.copyOf(news);
        counters = List.copyOf(counters);
        related = List.copyOf(related);
    }

    public boolean hasHeadline() {
        return !headlines.isEmpty();
    }

    public Teaser lead() {
        return headlines.getFirst();
    }

    public List<Teaser> furtherHeadlines() {
        return headlines.subList(1, headlines.size());
    }

    public boolean hasNews() {
        return !news.isEmpty();
    }

    /** 尚无内容: a site on its first day. */
    public boolean isEmpty() {
        return headlines.isEmpty()
                && pictures.isEmpty()
                && news.stream().allMatch(Block::isEmpty)
                && notices.isEmpty()
                && policies.isEmpty()
                && interpretations.isEmpty();
    }

    public boolean hasPictures() {
        return !pictures.isEmpty();
    }

    public boolean hasCounters() {
        return counters.stream().anyMatch(group -> !group.isEmpty());
    }

    public boolean hasRelated() {
        return !related.isEmpty();
    }
}
