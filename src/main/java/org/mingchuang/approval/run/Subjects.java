package org.mingchuang.approval.run;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingchuang.approval.spi.SubmittedSubject;
import org.mingchuang.kernel.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 送审事项: finds the owner of a subject by its kind. */
@Component
public class Subjects {

    private final Map<String, SubmittedSubject> owners;

    /** Owners come with their modules; without any there is nothing to submit. */
    Subjects(ObjectProvider<SubmittedSubject> owners) {
        this.owners = owners.stream().collect(Collectors.toMap(SubmittedSubject::kind, Function.identity()));
    }

    SubmittedSubject owner(SubjectRef subject) {
        return Optional.ofNullable(owners.get(subject.kind()))
                .orElseThrow(() -> new IllegalStateException("nobody owns subjects of kind " + subject.kind()));
    }

    /** Kind and what people call it, for choice. */
    public Map<String, String> labels() {
        return owners.values().stream().collect(Collectors.toMap(SubmittedSubject::kind, SubmittedSubject::label));
    }
}
