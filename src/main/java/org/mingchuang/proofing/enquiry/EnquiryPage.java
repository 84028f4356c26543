package org.mingchuang.proofing.enquiry;

import java.util.List;
import org.mingchuang.web.FormErrors;

/**
 * 随手查页面: the form, and what one asked before.
 *
 * @param longest characters
 */
public record EnquiryPage(String text, String address, int longest, List<Earlier> earlier, FormErrors errors) {

    /** 以前查过的. */
    public record Earlier(String address, String title, String kind, String when, String result) {}
}
