package org.mingchuang.approval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.mingchuang.approval.spi.SubmittedSubject;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.springframework.stereotype.Component;

/** Owns subjects that exist only in tests: a text under a number. */
@Component
public class TrialSubjects implements SubmittedSubject {

    private final Map<SubjectRef, String> texts = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    public SubjectRef write(String text) {
        SubjectRef subject = SubjectRef.of(kind(), numbers.incrementAndGet());
        texts.put(subject, text);
        return subject;
    }

    public void rewrite(SubjectRef subject, String text) {
        texts.put(subject, text);
    }

    /** A section's own text for the commission's channel. */
    public Submission submission(String title, UnitId unit, PersonId... writers) {
        return submission(title, unit, MaterialOrigin.OWN, Target.COMMISSION_CHANNEL, writers);
    }

    public Submission submission(String title, UnitId unit, MaterialOrigin origin, Target target, PersonId... writers) {
        SubjectRef subject = write(title + "。正文。");
        return new Submission(subject, title, unit, origin, target, currentDigest(subject), Set.of(writers));
    }

    @Override
    public String kind() {
        return "approval.trial";
    }

    @Override
    public String label() {
        return "试验事项";
    }

    @Override
    public Presentation present(SubjectRef subject, Digest digest) {
        String text = texts.getOrDefault(subject, "");
        return new Presentation(
                "试验事项" + subject.id(),
                "/office",
                "about:blank",
                List.of(new Fact("拟稿机构", "城乡建设科"), new Fact("所属栏目", "通知公告")),
                List.of(),
                "<p>" + text + "</p>",
                "<p><del>旧</del><ins>新</ins></p>");
    }

    @Override
    public Digest currentDigest(SubjectRef subject) {
        return Digest.of(texts.getOrDefault(subject, ""));
    }

    @Override
    public boolean mayRead(Actor actor, SubjectRef subject) {
        return false;
    }
}
