package org.mingchuang.registry.filing;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.Duties;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.NewDuty;
import org.mingchuang.duty.Proof;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 备案待办: the clocks of a filing. */
@Component
class FilingDuties {

    private final Duties duties;
    private final Posts posts;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    FilingDuties(Duties duties, Posts posts, Units units, Texts texts, Clock clock) {
        this.duties = duties;
        this.posts = posts;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /** From the day of the event, which does not count itself. */
    void opened(Filing filing, String channel, Actor by) {
        open(
                FilingDeadlines.FILING,
                filing,
                "FILE",
                channel,
                filing.unit(),
                sponsor(filing.unit()),
                eventDay(filing),
                by);
    }

    /** An earlier event has joined: the clock runs from that day, and may be over at once. */
    void moved(Filing filing, String channel, String reason, Actor by) {
        duties.drop(FilingDeadlines.FILING.code(), filing.id().subject(), reason, by);
        opened(filing, channel, by);
    }

    void dropped(Filing filing, String reason, Actor by) {
        duties.drop(FilingDeadlines.FILING.code(), filing.id().subject(), reason, by);
        duties.drop(FilingDeadlines.CORRECTION.code(), filing.id().subject(), reason, by);
    }

    /** The office has it now: its own clock begins with the receipt, not with the acceptance (N-03). */
    void submitted(Filing filing, String channel, Instant at, Actor by) {
        Proof proof = proof("SUBMITTED", filing);
        duties.fulfil(FilingDeadlines.FILING.code(), filing.id().subject(), proof.because(filing.lateReason()), by);
        duties.fulfil(FilingDeadlines.CORRECTION.code(), filing.id().subject(), proof, by);
        open(
                FilingDeadlines.PASSING_ON,
                filing,
                "PASS_ON",
                channel,
                units.office().id(),
                office(),
                at,
                by);
    }

    void sentBack(Filing filing, String channel, Instant at, Actor by) {
        duties.drop(FilingDeadlines.PASSING_ON.code(), filing.id().subject(), text("SENT_BACK"), by);
        open(FilingDeadlines.CORRECTION, filing, "CORRECT", channel, filing.unit(), sponsor(filing.unit()), at, by);
    }

    void passedOn(Filing filing, Actor by) {
        duties.fulfil(FilingDeadlines.PASSING_ON.code(), filing.id().subject(), proof("PASSED_ON", filing), by);
    }

    /** Whether it is late now, so that a reason has to be given (N-02). */
    boolean isLate(Filing filing, Instant now) {
        return duties.running(FilingDeadlines.FILING.code(), filing.id().subject())
                .filter(duty -> now.isAfter(duty.due()))
                .isPresent();
    }

    /** On the board of whoever owes it: what is passed on is owed by the office, whichever unit files. */
    private void open(
            DutyRule rule,
            Filing filing,
            String title,
            String channel,
            UnitId owing,
            Set<Post> bearers,
            Instant from,
            Actor by) {
        String kind = texts.of("registry.filing.kind", filing.kind());
        duties.open(
                NewDuty.of(
                        rule.code(),
                        filing.id().subject(),
                        texts.of("registry.filing.duty." + title, channel, kind),
                        "/office/filings/" + filing.id().value(),
                        owing,
                        new Bearer.OfPosts(bearers, Set.of()),
                        from),
                by);
    }

    private Proof proof(String name, Filing filing) {
        return Proof.of(
                texts.of(
                        "registry.filing.proof." + name,
                        Long.toString(filing.id().value()),
                        filing.trace().outgoingNo()),
                "/office/filings/" + filing.id().value());
    }

    private String text(String name) {
        return texts.of("registry.filing.proof." + name);
    }

    /** Whoever keeps the unit's channels, and who leads the unit. */
    Set<Post> sponsor(UnitId unit) {
        return Arrays.stream(PostKind.values())
                .filter(kind -> kind != PostKind.LEADER_IN_CHARGE)
                .map(kind -> new Post(kind, unit))
                .filter(posts::exists)
                .filter(post -> post.kind() != PostKind.DRAFTER || !isHeld(PostKind.UNIT_OPERATOR, unit))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isHeld(PostKind kind, UnitId unit) {
        return !posts.standings(new Post(kind, unit), clock.instant()).isEmpty();
    }

    private Set<Post> office() {
        UnitId office = units.office().id();
        return Set.of(new Post(PostKind.OFFICE_STAFF, office), new Post(PostKind.OFFICE_HEAD, office));
    }

    private Instant eventDay(Filing filing) {
        return filing.eventOn().atStartOfDay(clock.getZone()).toInstant();
    }
}
