package org.mingchuang.approval.spi;

import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;

/** 送审事项的提供方: shows the signer what is to be signed. Implemented by the module that owns subjects of a kind. */
public interface SubmittedSubject {

    /** Of {@link SubjectRef#kind()}. */
    String kind();

    /** What people call such a subject, in a list: 稿件. */
    String label();

    /** What the form is called on which the signatures stand. */
    default String form() {
        return "信息发布审批单";
    }

    Presentation present(SubjectRef subject, Digest digest);

    /**
     * Of the content that would go out if the run passed now. Asked at each decision: a signature holds for the exact
     * version that was submitted, so a difference voids the run.
     */
    Digest currentDigest(SubjectRef subject);

    /** Whether this person may read the subject in every version, beside those who sign it. */
    boolean mayRead(Actor actor, SubjectRef subject);

    /** Whether this person may read what was submitted with this digest; some read only what was signed. */
    default boolean mayRead(Actor actor, SubjectRef subject, Digest submitted) {
        return mayRead(actor, subject);
    }

    /**
     * 送审稿呈现.
     *
     * @param address the subject's own page in the office
     * @param previewAddress address of the page as the public will see it, for a frame
     * @param facts label and value, in order: unit, column, kind, source, planned time and so on; once it
     *     is out, the time of publication too. The approval form prints them all
     * @param bodyHtml sanitised body
     * @param check what the content check found, and what was said to it; empty where nothing is checked
     * @param changes since the version that was in the last ended round, sanitised HTML with ins and del; empty at first
     */
    record Presentation(
            String title,
            String address,
            String previewAddress,
            List<Fact> facts,
            List<CheckLine> check,
            String bodyHtml,
            String changes) {}

    /**
     * 检查意见行: one finding of the content check, as a signer reads it.
     *
     * @param severity STOP, WARN or HINT
     * @param label of severity and category
     * @param place such as 正文
     * @param said by whom it was let stand and why, or that nobody has said anything
     * @param open nobody has settled it
     */
    record CheckLine(
            String severity,
            String label,
            String place,
            String before,
            String found,
            String after,
            String reason,
            String said,
            boolean open) {}

    /** 要素: one labelled value. */
    record Fact(String label, String value) {}
}
