package org.mingchuang.portal.page;

/** 页面资源地址: where the site's own style sheet, script and icon stand, with prefix and version. */
public record AssetAddresses(String stylesheet, String script, String icon) {}
