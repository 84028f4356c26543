package org.mingchuang.audit.fact;

import java.util.List;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.audit.FactView;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Answers other modules with the acts in words. */
@Component
class FactTrail implements AuditTrail {

    private final FactStore facts;
    private final Texts texts;

    FactTrail(FactStore facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    @Override
    public List<FactView> of(SubjectRef subject) {
        return facts.of(subject).stream().map(this::view).toList();
    }

    FactView view(Fact fact) {
        return new FactView(
                fact.number(),
                fact.at(),
                new PersonId(fact.person()),
                fact.personName(),
                texts.of(fact.act()),
                fact.subject(),
                fact.details(),
                fact.succeeded());
    }
}
