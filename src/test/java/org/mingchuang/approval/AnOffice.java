package org.mingchuang.approval;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Grant;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Staffing;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Builds sections with people for a test, each under a name of its own, in the one commission of the test run. */
@Component
public class AnOffice {

    private static final Actor BUILDER = new Actor(
            PersonId.SYSTEM,
            "测试",
            new UnitId(0),
            Set.of(Grant.everywhere(Permission.MANAGE_ORGANIZATION), Grant.everywhere(Permission.MANAGE_SECURITY)),
            "127.0.0.1");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Staffing staffing;
    private final Units units;
    private final Posts posts;
    private final People people;
    private final JdbcClient database;
    private final Clock clock;

    AnOffice(Staffing staffing, Units units, Posts posts, People people, JdbcClient database, Clock clock) {
        this.staffing = staffing;
        this.units = units;
        this.posts = posts;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    /** A unit with nobody in it. */
    public UnitId unit(UnitKind kind) {
        int number = NUMBERS.incrementAndGet();
        return staffing.open(
                        "APR" + number,
                        "审批试验机构" + number,
                        "试验" + number,
                        kind,
                        commission().code(),
                        BUILDER)
                .orElseThrow();
    }

    /** A section with drafter, head and leader in charge. */
    public Section section() {
        UnitId unit = unit(UnitKind.SECTION);
        return new Section(
                unit,
                person("拟稿人", unit, PostKind.DRAFTER),
                person("负责人", unit, PostKind.SECTION_HEAD),
                person("分管领导", unit, PostKind.LEADER_IN_CHARGE));
    }

    public PersonId person(String name, UnitId unit, PostKind kind) {
        PersonId person = person(name, unit);
        appoint(person, kind, unit);
        return person;
    }

    public PersonId person(String name, UnitId unit) {
        int number = NUMBERS.incrementAndGet();
        var newcomer =
                new Staffing.NewPerson("apr" + number, name + number, unit, "", "", "Mingchuang-2020-" + number, true);
        return staffing.employ(newcomer, BUILDER).orElseThrow();
    }

    public void appoint(PersonId person, PostKind kind, UnitId unit) {
        staffing.appoint(person, new Post(kind, unit), BUILDER).orElseThrow();
    }

    public void relieve(PersonId person, PostKind kind, UnitId unit) {
        staffing.relieve(person, new Post(kind, unit), BUILDER).orElseThrow();
    }

    public void delegate(PersonId holder, PersonId delegate) {
        var now = clock.instant();
        staffing.delegate(holder, delegate, now.minusSeconds(60), now.plusSeconds(3600), "出差", BUILDER)
                .orElseThrow();
    }

    public PersonId principal() {
        return holder(PostKind.PRINCIPAL_LEADER, "主要领导", commission().id());
    }

    public PersonId opennessLeader() {
        return holder(PostKind.OPENNESS_LEADER, "公开领导", commission().id());
    }

    public PersonId officeHead() {
        return holder(PostKind.OFFICE_HEAD, "办公室负责人", office().id());
    }

    /** The leaders and the office as of old, for stories of years ago. Call it before the clock is set back. */
    public void longStanding() {
        principal();
        opennessLeader();
        officeHead();
        database.sql("""
                        update organization_appointment set since = '2018-01-01'
                        where until is null and post in ('PRINCIPAL_LEADER', 'OPENNESS_LEADER', 'OFFICE_HEAD')
                        """).update();
    }

    private PersonId holder(PostKind kind, String name, UnitId unit) {
        return posts.standings(new Post(kind, unit), clock.instant()).stream()
                .filter(standing -> standing.onBehalfOf() == null)
                .map(standing -> standing.person())
                .findFirst()
                .orElseGet(() -> person(name, unit, kind));
    }

    public UnitView commission() {
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMISSION)
                .findFirst()
                .orElseGet(() -> opened("WB", "住房和城乡建设委员会", UnitKind.COMMISSION, ""));
    }

    public UnitView office() {
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMISSION_OFFICE)
                .findFirst()
                .orElseGet(() -> opened(
                        "BGS", "办公室", UnitKind.COMMISSION_OFFICE, commission().code()));
    }

    private UnitView opened(String code, String name, UnitKind kind, String parent) {
        UnitId unit = staffing.open(code, name, name, kind, parent, BUILDER).orElseThrow();
        return units.find(unit).orElseThrow();
    }

    public Actor actor(PersonId person) {
        return people.actor(person, clock.instant());
    }

    /** 科室及其人员. */
    public record Section(UnitId unit, PersonId drafter, PersonId head, PersonId leader) {}
}
