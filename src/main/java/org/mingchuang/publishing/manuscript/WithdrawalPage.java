package org.mingchuang.publishing.manuscript;

import org.mingchuang.web.FormErrors;

/**
 * 撤稿页面: the confirmation, with the reason that the public will be told.
 *
 * @param version that is withdrawn, and its title, which is the one that the public sees
 * @param live whether something is out; otherwise only its planned publication is called off
 * @param inReview whether a newer version is being signed, which goes on
 */
public record WithdrawalPage(
        long id, int version, String title, boolean live, boolean inReview, String reason, FormErrors errors) {

    public String address() {
        return "/office/manuscripts/" + id;
    }
}
