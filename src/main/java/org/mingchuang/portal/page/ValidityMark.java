package org.mingchuang.portal.page;

/**
 * 有效性: whether a policy document is in force; one that is not says so above its text (国办发〔2017〕47号).
 *
 * @param label as printed in the field table: 有效, 已修改, 已废止, 已失效
 * @param remark one sentence with the date and the reason; may be empty
 * @param successor the document that takes its place; may be {@link Link#NONE}
 */
public record ValidityMark(String label, boolean inForce, String remark, Link successor) {

    public static final ValidityMark IN_FORCE = new ValidityMark("有效", true, "", Link.NONE);
}
