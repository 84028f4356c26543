package org.mingchuang.approval.sheet;

import java.util.List;

/**
 * 审批单内容: all that stands on the form, ready to print.
 *
 * @param form what the form is called: 信息发布审批单
 * @param facts label and text, in the owner's order
 * @param signatures one for each step of the route, empty where not yet signed
 * @param remarks returns and other events, oldest first
 */
public record Sheet(
        String organisation,
        String form,
        long number,
        String title,
        List<Line> facts,
        List<Signature> signatures,
        List<String> remarks,
        String result,
        String digest) {

    /** 栏目行. */
    public record Line(String label, String text) {}

    /**
     * 审签栏: one step with opinion and signature.
     *
     * @param gates names of the five gates where the step asks for them, all ticked by the signature; else empty
     */
    public record Signature(String step, List<String> gates, String opinion, String signer, String when) {

        boolean isSigned() {
            return !signer.isEmpty();
        }
    }
}
