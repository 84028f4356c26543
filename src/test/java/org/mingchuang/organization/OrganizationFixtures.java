package org.mingchuang.organization;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Staffing.NewPerson;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Units and people for tests, built through the public interface. Each call makes new ones, under names of their own. */
@Component
public class OrganizationFixtures {

    public static final String PASSWORD = "Chuang-2026-ming";

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final Units units;
    private final Staffing staffing;

    OrganizationFixtures(Units units, Staffing staffing) {
        this.units = units;
        this.staffing = staffing;
    }

    /** The one root, made by whoever asks first. */
    public synchronized UnitId commission() {
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMISSION)
                .map(UnitView::id)
                .findFirst()
                .orElseGet(() -> open("ZJW", "黔江区住房城乡建委", UnitKind.COMMISSION, ""));
    }

    /** The one commission office, made by whoever asks first. */
    public synchronized UnitId office() {
        commission();
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMISSION_OFFICE)
                .map(UnitView::id)
                .findFirst()
                .orElseGet(() -> open(
                        "BGS",
                        "委办公室",
                        UnitKind.COMMISSION_OFFICE,
                        units.commission().code()));
    }

    public UnitId aSection() {
        return aUnit(UnitKind.SECTION, "科");
    }

    public UnitId anAffiliatedUnit() {
        return aUnit(UnitKind.AFFILIATED_UNIT, "站");
    }

    /** Somebody of the unit who holds these posts: in the unit itself, or in the commission where the post is of all. */
    public PersonId person(UnitId unit, PostKind... posts) {
        int number = NEXT.getAndIncrement();
        var newcomer = new NewPerson(login(number), "测试" + number, unit, "科员", "13800138000", PASSWORD, true);
        PersonId person = staffing.employ(newcomer, Actor.system()).orElseThrow();
        for (PostKind kind : posts) {
            staffing.appoint(person, post(kind, unit), Actor.system()).orElseThrow();
        }
        return person;
    }

    /** An office request of this person, without the way through the sign-in page. */
    public RequestPostProcessor signedIn(PersonId person) {
        return SecurityMockMvcRequestPostProcessors.user(Long.toString(person.value()));
    }

    private Post post(PostKind kind, UnitId unit) {
        return switch (kind) {
            case OPENNESS_LEADER, PRINCIPAL_LEADER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR ->
                new Post(kind, commission());
            case OFFICE_HEAD, OFFICE_STAFF -> new Post(kind, office());
            case DRAFTER, SECTION_HEAD, LEADER_IN_CHARGE, UNIT_OPERATOR, UNIT_HEAD -> new Post(kind, unit);
        };
    }

    private UnitId aUnit(UnitKind kind, String ending) {
        commission();
        int number = NEXT.getAndIncrement();
        return open(
                "T" + number, "测试" + number + ending, kind, units.commission().code());
    }

    private UnitId open(String code, String name, UnitKind kind, String parent) {
        return staffing.open(code, name, "", kind, parent, Actor.system()).orElseThrow();
    }

    private static String login(int number) {
        return String.format(Locale.ROOT, "tester%d", number);
    }
}
