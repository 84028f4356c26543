package org.mingchuang.web;

/**
 * 含编辑器的页面: marks the page record of a screen that shows the component {@code editor}. The editor sets style
 * attributes on its own parts, which the content security policy allows on these screens only.
 */
public interface WithEditor {}
