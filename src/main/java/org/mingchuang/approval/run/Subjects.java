package org.mingchuang.approval.run;

import java.util.Map;
import java.util.stream.Collectors;
import org.mingchuang.approval.spi.SubmittedSubject;
import org.mingchuang.kernel.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 送审事项: finds the owner of a subject by its kind. */
@Component
public class Subjects {

    private final ObjectProvider<SubmittedSubject> owners;

    /** Looked up when asked, not before: owners submit through this module, so each needs the other. */
    Subjects(ObjectProvider<SubmittedSubject> owners) {
        this.owners = owners;
    }

    SubmittedSubject owner(SubjectRef subject) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(subject.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody owns subjects of kind " + subject.kind()));
    }

    /** Kind and what people call it, for choice. */
    public Map<String, String> labels() {
        return owners.stream().collect(Collectors.toMap(SubmittedSubject::kind, SubmittedSubject::label));
    }
}
