package org.mingchuang.portal.page;

import java.util.List;
import java.util.stream.Stream;

/** 页面标签: one META tag (国办发〔2017〕47号附件1); an optional tag without content is left out, not blank. */
public record MetaTag(String name, String content) {

    /** 栏目标签: name and type always, description and keywords where given. */
    public static List<MetaTag> ofColumn(String name, String description, String keywords, String type) {
        return present(
                new MetaTag("ColumnName", name),
                new MetaTag("ColumnDescription", description),
                new MetaTag("ColumnKeywords", keywords),
                new MetaTag("ColumnType", type));
    }

    /**
     * 内容标签.
     *
     * @param published in the form YYYY-MM-DD HH:MM
     */
    public static List<MetaTag> ofArticle(
            String title,
            String published,
            String source,
            String keywords,
            String author,
            String description,
            String image,
            String url) {
        return present(
                new MetaTag("ArticleTitle", title),
                new MetaTag("PubDate", published),
                new MetaTag("ContentSource", source),
                new MetaTag("Keywords", keywords),
                new MetaTag("Author", author),
                new MetaTag("Description", description),
                new MetaTag("Image", image),
                new MetaTag("Url", url));
    }

    private static List<MetaTag> present(MetaTag... tags) {
        return Stream.of(tags).filter(tag -> !tag.content.isEmpty()).toList();
    }
}
