package org.mingchuang.portal.page;

/**
 * 附件: a file that goes with a page.
 *
 * @param type upper-case extension as shown, for example "PDF"
 * @param size as printed, for example "1.2 MB"
 */
public record Attachment(String name, String address, String type, String size) {}
