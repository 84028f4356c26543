package org.mingchuang.duty;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens and ends duties for a test, each about a subject of its own. */
@Component
public class ADuty {

    public static final Actor SYSTEM = Actor.system();
    private static final AtomicLong NUMBERS = new AtomicLong(1);

    private final Duties duties;
    private final TransactionTemplate transaction;

    ADuty(Duties duties, TransactionTemplate transaction) {
        this.duties = duties;
        this.transaction = transaction;
    }

    public SubjectRef subject() {
        return SubjectRef.of("trial.subject", NUMBERS.getAndIncrement());
    }

    /** @param from local time, such as 2020-09-29T10:00 */
    public DutyView open(String rule, UnitId unit, Bearer bearer, String from) {
        return open(rule, subject(), unit, bearer, instant(from));
    }

    public DutyView open(String rule, SubjectRef subject, UnitId unit, Bearer bearer, Instant from) {
        var duty = NewDuty.of(rule, subject, "试验事项" + subject.id(), "/office/trial", unit, bearer, from);
        transaction.executeWithoutResult(_ -> duties.open(duty, SYSTEM));
        return duties.running(rule, subject).orElseThrow();
    }

    public void open(NewDuty duty) {
        transaction.executeWithoutResult(_ -> duties.open(duty, SYSTEM));
    }

    public DutyView fulfil(DutyView duty, Proof proof, Actor by) {
        transaction.executeWithoutResult(_ -> duties.fulfil(duty.rule(), duty.subject(), proof, by));
        return again(duty);
    }

    public DutyView drop(DutyView duty, String reason) {
        transaction.executeWithoutResult(_ -> duties.drop(duty.rule(), duty.subject(), reason, SYSTEM));
        return again(duty);
    }

    public DutyView again(DutyView duty) {
        return duties.of(duty.subject()).stream()
                .filter(each -> each.id().equals(duty.id()))
                .findFirst()
                .orElseThrow();
    }

    public static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
