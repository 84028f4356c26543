package org.mingchuang.duty.entry;

import java.sql.Date;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.DueTime;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.NewDuty;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.organization.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Duties in the database. */
@Repository
class DutyStore {

    private final JdbcClient database;

    DutyStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Duty> find(long id) {
        return database.sql("select * from duty_entry where id = :id")
                .param("id", id)
                .query(DutyRows::basis)
                .optional()
                .map(this::withPosts);
    }

    /** Newest first. */
    List<Duty> of(SubjectRef subject) {
        return all(database.sql(
                        "select * from duty_entry where subject_kind = :kind and subject_id = :id order by id desc")
                .param("kind", subject.kind())
                .param("id", subject.id()));
    }

    Optional<Duty> running(String rule, SubjectRef subject) {
        return database.sql("""
                        select * from duty_entry
                        where rule = :rule and subject_kind = :kind and subject_id = :id and ended_at is null
                        """)
                .param("rule", rule)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(DutyRows::basis)
                .optional()
                .map(this::withPosts);
    }

    /** All that count working days and are open; the earliest due first. */
    List<Duty> counting() {
        return all(database.sql("""
                select * from duty_entry where ended_at is null and limit_kind = 'WORKING_DAYS' order by due_at, id
                """));
    }

    List<Duty> borneBy(PersonId person) {
        return all(database.sql("""
                        select * from duty_entry where ended_at is null and bearer = 'PERSON' and bearer_id = :person order by id
                        """).param("person", person.value()));
    }

    /** Empty when one of this rule and subject is open already. */
    Optional<Long> add(NewDuty duty, DutyRule rule, DueTime due, Instant near, Instant now, Actor by) {
        Optional<Long> id = database.sql("""
                        insert into duty_entry (rule, rule_name, article, subject_kind, subject_id, title, address, unit_id,
                            bearer, bearer_id, barred, from_at, limit_kind, limit_amount, named_day,
                            due_at, last_day, near_at, opened_at, opened_by)
                        values (:rule, :ruleName, :article, :kind, :subject, :title, :address, :unit,
                            :bearer, :bearerId, :barred, :from, :limit, :amount, :named,
                            :due, :lastDay, :near, :now, :by)
                        on conflict (rule, subject_kind, subject_id) where ended_at is null do nothing
                        returning id
                        """)
                .param("rule", rule.code())
                .param("ruleName", rule.name())
                .param("article", rule.article())
                .param("kind", duty.subject().kind())
                .param("subject", duty.subject().id())
                .param("title", duty.title())
                .param("address", duty.address())
                .param("unit", duty.unit().value())
                .param("bearer", DutyRows.kind(duty.bearer()))
                .param("bearerId", DutyRows.number(duty.bearer()))
                .param("barred", DutyRows.barred(duty.bearer()))
                .param("from", duty.from().atOffset(ZoneOffset.UTC))
                .param("limit", DutyRows.kind(rule.limit()))
                .param("amount", DutyRows.amount(rule.limit()))
                .param("named", sql(duty.day()), Types.DATE)
                .param("due", due.at().atOffset(ZoneOffset.UTC))
                .param("lastDay", Date.valueOf(due.lastDay()))
                .param("near", near.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .query(Long.class)
                .optional();
        id.ifPresent(number -> addPosts(number, duty.bearer()));
        return id;
    }

    private void addPosts(long id, Bearer bearer) {
        if (bearer instanceof Bearer.OfPosts(Set<Post> posts, Set<PersonId> _)) {
            posts.forEach(post -> addPost(id, post, null));
        }
    }

    /** @param raisedAt null for a post that owes it itself */
    void addPost(long id, Post post, @Nullable Instant raisedAt) {
        database.sql("""
                        insert into duty_post (entry_id, post_kind, post_unit, raised_at) values (:id, :kind, :unit, :raised)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("kind", post.kind().name())
                .param("unit", post.unit().value())
                .param(
                        "raised",
                        raisedAt == null ? null : raisedAt.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void end(Duty duty, Duty.End end) {
        int changed = database.sql("""
                        update duty_entry
                        set ending = :ending, ended_at = :at, ended_by = :by, ended_by_name = :name,
                            proof = :proof, proof_address = :address, late_reason = :reason, version = version + 1
                        where id = :id and version = :version and ended_at is null
                        """)
                .param("ending", end.done() ? "DONE" : "DROPPED")
                .param("at", end.at().atOffset(ZoneOffset.UTC))
                .param("by", end.by().value())
                .param("name", end.byName())
                .param("proof", end.proof())
                .param("address", end.proofAddress())
                .param("reason", end.lateReason())
                .param("id", duty.id())
                .param("version", duty.version())
                .update();
        requireOne(changed, duty.id());
    }

    void explain(long id, long seenVersion, String reason) {
        int changed = database.sql("""
                        update duty_entry set late_reason = :reason, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("reason", reason)
                .param("id", id)
                .param("version", seenVersion)
                .update();
        requireOne(changed, id);
    }

    void move(Duty duty, DueTime due, Instant near) {
        int changed = database.sql("""
                        update duty_entry set due_at = :due, last_day = :day, near_at = :near, version = version + 1
                        where id = :id and version = :version and ended_at is null
                        """)
                .param("due", due.at().atOffset(ZoneOffset.UTC))
                .param("day", Date.valueOf(due.lastDay()))
                .param("near", near.atOffset(ZoneOffset.UTC))
                .param("id", duty.id())
                .param("version", duty.version())
                .update();
        requireOne(changed, duty.id());
    }

    void handOver(Duty duty, Post post) {
        int changed = database.sql("""
                        update duty_entry set bearer = 'POSTS', bearer_id = 0, version = version + 1
                        where id = :id and version = :version and ended_at is null
                        """)
                .param("id", duty.id())
                .param("version", duty.version())
                .update();
        requireOne(changed, duty.id());
        addPost(duty.id(), post, null);
    }

    private static void requireOne(int changed, long id) {
        if (changed != 1) {
            throw new StaleVersion(Duty.ref(id));
        }
    }

    /** The posts to which it was handed up, the first of them first. */
    List<Post> raised(long id) {
        return database.sql("""
                        select * from duty_post where entry_id = :id and raised_at is not null order by raised_at, post_kind
                        """).param("id", id).query(DutyRows::post).list();
    }

    private List<Duty> all(JdbcClient.StatementSpec query) {
        return query.query(DutyRows::basis).list().stream().map(this::withPosts).toList();
    }

    private Duty withPosts(Duty duty) {
        if (!(duty.bearer() instanceof Bearer.OfPosts(Set<Post> _, Set<PersonId> barred))) {
            return duty;
        }
        var posts = Set.copyOf(database.sql("select * from duty_post where entry_id = :id and raised_at is null")
                .param("id", duty.id())
                .query(DutyRows::post)
                .list());
        return duty.with(new Bearer.OfPosts(posts, barred));
    }

    private static @Nullable Date sql(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
