package org.mingchuang.organization.account;

import org.mingchuang.kernel.PersonId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** 会话: the sessions of a person, found by the person's number, which is the name under which sign-in stores them. */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    public void endAll(PersonId person) {
        endOthers(person, "");
    }

    /** Signs the person out everywhere else. */
    void endOthers(PersonId person, String kept) {
        sessions.findByPrincipalName(Long.toString(person.value())).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(sessions::deleteById);
    }
}
