package org.mingchuang.portal.page;

/**
 * 页面资源文件: one file of {@link SiteAssets}.
 *
 * @param path inside the site, such as {@code /assets/site.1a2b3c4d.css}
 */
@SuppressWarnings("ArrayRecordComponent")
public record SiteAsset(String path, byte[] content) {}
