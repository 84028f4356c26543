package org.mingchuang.portal.page;

/**
 * 公文要素: the field table above a policy document, in its fixed order; empty fields show a dash.
 *
 * @param indexNumber 索引号; without one its line is left out
 * @param subject 主题分类
 * @param genre 体裁分类
 * @param issuer 发布机构
 * @param issuedOn 成文日期, YYYY-MM-DD
 * @param publishedOn 发布日期, YYYY-MM-DD
 */
public record DocumentHead(
        String indexNumber,
        String documentNumber,
        String subject,
        String genre,
        String issuer,
        String title,
        String issuedOn,
        String publishedOn) {}
