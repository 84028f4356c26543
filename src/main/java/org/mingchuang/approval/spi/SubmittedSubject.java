package org.mingchuang.approval.spi;

import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;

/** 送审事项的提供方: shows the signer what is to be signed. Implemented by the module that owns subjects of a kind. */
public interface SubmittedSubject {

    /** Of {@link SubjectRef#kind()}. */
    String kind();

    Presentation present(SubjectRef subject, Digest digest);

    /** Whether this person may read the subject at all, beside those who sign it. */
    boolean mayRead(Actor actor, SubjectRef subject);

    /**
     * 送审稿呈现.
     *
     * @param address the subject's own page in the office
     * @param previewAddress address of the page as the public will see it, for a frame
     * @param facts label and value, in order: unit, column, kind, source, planned time and so on
     * @param bodyHtml sanitised body
     * @param changes since the version that was in the last ended round, sanitised HTML with ins and del; empty at first
     */
    record Presentation(
            String title, String address, String previewAddress, List<Fact> facts, String bodyHtml, String changes) {}

    /** 要素: one labelled value. */
    record Fact(String label, String value) {}
}
