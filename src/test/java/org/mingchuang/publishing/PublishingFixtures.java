package org.mingchuang.publishing;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Grant;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.PostKind;
import org.springframework.stereotype.Component;

/** Columns and manuscripts for tests, each under a name of its own. */
@Component
public class PublishingFixtures {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final ColumnTree columns;
    private final Manuscripts manuscripts;
    private final Approvals approvals;
    private final AnOffice office;
    private final TrialOutlet outlet;

    PublishingFixtures(
            ColumnTree columns, Manuscripts manuscripts, Approvals approvals, AnOffice office, TrialOutlet outlet) {
        this.columns = columns;
        this.manuscripts = manuscripts;
        this.approvals = approvals;
        this.office = office;
        this.outlet = outlet;
    }

    /** Somebody who looks after columns and sources. */
    public Actor keeper() {
        return new Actor(
                PersonId.SYSTEM,
                "栏目管理",
                new UnitId(0),
                Set.of(
                        Grant.everywhere(Permission.MANAGE_COLUMNS),
                        Grant.everywhere(Permission.MANAGE_SOURCES),
                        Grant.everywhere(Permission.MANAGE_SITE)),
                "127.0.0.1");
    }

    public ColumnId aColumn() {
        return aColumn(PageKind.LIST);
    }

    public ColumnId aColumn(PageKind kind) {
        int number = NEXT.getAndIncrement();
        return columns.open(
                        new NewColumn(
                                "/shiyan" + number,
                                "试验栏目" + number,
                                ColumnType.NEWS,
                                kind,
                                14,
                                office.commission().id(),
                                "",
                                ""),
                        keeper())
                .orElseThrow();
    }

    public AnOffice.Section aSection() {
        return office.section();
    }

    public Actor actor(PersonId person) {
        return office.actor(person);
    }

    /** Who may withdraw anything that is out. */
    public Actor withdrawer() {
        return office.actor(office.officeHead());
    }

    public PersonId person(String name, UnitId unit, PostKind post) {
        return office.person(name, unit, post);
    }

    public Draft aDraft() {
        AnOffice.Section section = office.section();
        return aDraft(section, TextMother.text("关于开展房屋安全排查的情况", aColumn()));
    }

    public Draft aDraft(AnOffice.Section section, Manuscripts.Text text) {
        Actor drafter = office.actor(section.drafter());
        ManuscriptId id = manuscripts.open(section.unit(), text.kind(), drafter).orElseThrow();
        int version = manuscripts.save(id, 0, text, drafter).orElseThrow();
        return new Draft(id, version, section, drafter);
    }

    public StoredFile aPicture(ManuscriptId id, Actor by) {
        try {
            return manuscripts
                    .attach(id, "现场.png", new ByteArrayInputStream(PICTURE), by)
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public StoredFile aDocument(ManuscriptId id, String name, String content, Actor by) {
        try {
            return manuscripts
                    .attach(id, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), by)
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public RunId submitted(Draft draft) {
        return manuscripts.submit(draft.id(), draft.version(), draft.by()).orElseThrow();
    }

    /** Signed by head and leader of the section. */
    public RunView signed(Draft draft) {
        return approved(draft, submitted(draft));
    }

    /** By head and leader of the section. */
    public RunView approved(Draft draft, RunId submitted) {
        RunView run = approvals.find(submitted).orElseThrow();
        RunView checked = approvals
                .approve(
                        run.id(),
                        run.version(),
                        "同意",
                        EnumSet.allOf(Gate.class),
                        office.actor(draft.section().head()))
                .orElseThrow();
        return checked.state() == RunState.OPEN
                ? approvals
                        .approve(
                                checked.id(),
                                checked.version(),
                                "同意发布",
                                Set.of(),
                                office.actor(draft.section().leader()))
                        .orElseThrow()
                : checked;
    }

    public Draft published() {
        return published(aDraft());
    }

    public Draft published(Draft draft) {
        signed(draft);
        awaitVersion(draft.id(), draft.version());
        return draft;
    }

    /** Until the trial outlet has this version. */
    public void awaitVersion(ManuscriptId id, int version) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() ->
                        outlet.out(id).filter(item -> item.version() == version).isPresent());
    }

    /** 草稿: who wrote which version where. */
    public record Draft(ManuscriptId id, int version, AnOffice.Section section, Actor by) {

        public Draft at(int newVersion) {
            return new Draft(id, newVersion, section, by);
        }
    }
}
