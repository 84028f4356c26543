package org.mingchuang.publishing.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.Submission;
import org.mingchuang.approval.Target;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.media.MediaUses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing, from the first draft to the submission. Each use case: find, permit, require, perform, save, announce. */
@Component
class ManuscriptDesk implements Manuscripts {

    private final ManuscriptStore manuscripts;
    private final VersionWriter versions;
    private final SavingRequirements saving;
    private final SubmissionRequirements submission;
    private final ContentCheck check;
    private final MediaUses media;
    private final Approvals approvals;
    private final StoredFiles files;
    private final WithdrawalDesk withdrawals;
    private final EditLockDesk locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManuscriptDesk(
            ManuscriptStore manuscripts,
            VersionWriter versions,
            SavingRequirements saving,
            SubmissionRequirements submission,
            ContentCheck check,
            MediaUses media,
            Approvals approvals,
            StoredFiles files,
            WithdrawalDesk withdrawals,
            EditLockDesk locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.versions = versions;
        this.saving = saving;
        this.submission = submission;
        this.check = check;
        this.media = media;
        this.approvals = approvals;
        this.files = files;
        this.withdrawals = withdrawals;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<ManuscriptId> open(UnitId unit, ManuscriptKind kind, Actor by) {
        if (!ManuscriptPolicy.mayOpen(by, unit)) {
            return notPermitted();
        }
        ManuscriptId id = manuscripts.add(unit, kind, by, now());
        announce("OPENED", manuscripts.find(id).orElseThrow(), Map.of(), by);
        return Outcome.done(id);
    }

    @Override
    @Transactional
    public Outcome<Integer> save(ManuscriptId id, int seenVersion, Text text, Actor by) {
        Manuscript manuscript = manuscripts.locked(id).orElseThrow();
        Text clean = versions.cleaned(id, text);
        if (ManuscriptPolicy.may(by, ManuscriptAct.SAVE, manuscript) && versions.isCurrent(manuscript, clean)) {
            return Outcome.done(manuscript.working());
        }
        requireSeen(manuscript, seenVersion);
        List<Refusal> unmet = permitted(ManuscriptAct.SAVE, manuscript, by).orElseGet(() -> saving.unmet(clean, now()));
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        if (manuscript.state() == ManuscriptState.SIGNED) {
            approvals.annul(id.subject(), "稿件内容已修改", by);
            withdrawals.cancelPlanned(manuscript);
        }
        Manuscript saved = manuscript.saved(clean.kind(), clean.title(), clean.home(), now());
        Version version = versions.write(saved, clean, by, now());
        manuscripts.update(saved);
        announce(ManuscriptAct.SAVE.name(), saved, versionOf(version), by);
        return Outcome.done(version.number());
    }

    @Override
    public Optional<Writing> writing(ManuscriptId id, Actor by) {
        return manuscripts
                .find(id)
                .filter(manuscript -> ManuscriptPolicy.may(by, ManuscriptAct.SAVE, manuscript))
                .map(manuscript -> new Writing(
                        manuscript.unit(),
                        manuscript.kind(),
                        manuscript.working(),
                        manuscript.working() == 0
                                ? null
                                : versions.current(manuscript).text()));
    }

    @Override
    @Transactional
    public Outcome<StoredFile> attach(ManuscriptId id, String name, InputStream content, Actor by) throws IOException {
        Manuscript manuscript = manuscripts.find(id).orElseThrow();
        List<Refusal> unmet = permitted(ManuscriptAct.SAVE, manuscript, by).orElse(List.of());
        return unmet.isEmpty() ? files.store(id.subject(), name, content, by) : Outcome.refused(unmet);
    }

    @Override
    @Transactional
    public Outcome<RunId> submit(ManuscriptId id, int seenVersion, Actor by) {
        Manuscript manuscript = found(id, seenVersion);
        List<Refusal> unmet =
                permitted(ManuscriptAct.SUBMIT, manuscript, by).orElseGet(() -> unmetForSubmission(manuscript));
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Version version = versions.current(manuscript);
        Outcome<RunId> run = approvals.open(submissionOf(manuscript, version), by);
        if (run.isDone()) {
            Manuscript submitted = manuscript.perform(ManuscriptAct.SUBMIT, now());
            manuscripts.update(submitted);
            locks.leave(id, by);
            check.submitted(version, by);
            announce(ManuscriptAct.SUBMIT.name(), submitted, versionOf(version), by);
        }
        return run;
    }

    @Override
    @Transactional
    public Outcome<ManuscriptId> withdraw(ManuscriptId id, int seenVersion, String reason, Actor by) {
        Manuscript manuscript = manuscripts.locked(id).orElseThrow();
        if (manuscript.withdrawable() != seenVersion) {
            throw new StaleVersion(id.subject());
        }
        List<Refusal> unmet = permitted(ManuscriptAct.WITHDRAW, manuscript, by).orElse(List.of());
        if (unmet.isEmpty() && reason.isBlank()) {
            unmet = List.of(
                    Refusal.of("publishing.manuscript.refusal.REASON_MISSING").at("reason"));
        }
        return unmet.isEmpty() ? withdrawals.withdraw(manuscript, reason.strip(), by) : Outcome.refused(unmet);
    }

    /** Takes the submission back, as long as the last signature is not given. */
    @Transactional
    public Outcome<ManuscriptId> recall(ManuscriptId id, int seenVersion, Actor by) {
        Manuscript manuscript = found(id, seenVersion);
        List<Refusal> unmet = permitted(ManuscriptAct.RECALL, manuscript, by).orElse(List.of());
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Optional<RunView> run = approvals.of(id.subject()).stream()
                .filter(open -> open.state() == RunState.OPEN)
                .findFirst();
        Outcome<RunView> recalled = run.isEmpty()
                ? Outcome.refused(Refusal.of("publishing.manuscript.refusal.NOT_NOW"))
                : approvals.recall(run.get().id(), run.get().version(), by);
        if (!recalled.isDone()) {
            return Outcome.refused(recalled.refusals());
        }
        Manuscript draft = manuscript.perform(ManuscriptAct.RECALL, now());
        manuscripts.update(draft);
        announce(ManuscriptAct.RECALL.name(), draft, Map.of(), by);
        return Outcome.done(id);
    }

    /** Gives a draft up that was never public. It can be looked up and taken back. */
    @Transactional
    public Outcome<ManuscriptId> discard(ManuscriptId id, int seenVersion, Actor by) {
        Manuscript manuscript = found(id, seenVersion);
        List<Refusal> unmet = permitted(ManuscriptAct.DISCARD, manuscript, by).orElse(List.of());
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Manuscript discarded = manuscript.perform(ManuscriptAct.DISCARD, now());
        manuscripts.update(discarded);
        announce(ManuscriptAct.DISCARD.name(), discarded, Map.of(), by);
        return Outcome.done(id);
    }

    /** Takes a draft back that was given up. */
    @Transactional
    public Outcome<ManuscriptId> restore(ManuscriptId id, int seenVersion, Actor by) {
        Manuscript manuscript = found(id, seenVersion);
        List<Refusal> unmet = permitted(ManuscriptAct.RESTORE, manuscript, by).orElse(List.of());
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Manuscript restored = manuscript.perform(ManuscriptAct.RESTORE, now());
        manuscripts.update(restored);
        announce(ManuscriptAct.RESTORE.name(), restored, Map.of(), by);
        return Outcome.done(id);
    }

    private Manuscript found(ManuscriptId id, int seenVersion) {
        Manuscript manuscript = manuscripts.locked(id).orElseThrow();
        requireSeen(manuscript, seenVersion);
        return manuscript;
    }

    private static void requireSeen(Manuscript manuscript, int seenVersion) {
        if (manuscript.working() != seenVersion) {
            throw new StaleVersion(manuscript.id().subject());
        }
    }

    /** Empty when nothing stands against it. */
    private Optional<List<Refusal>> permitted(ManuscriptAct act, Manuscript manuscript, Actor by) {
        if (!ManuscriptPolicy.may(by, act, manuscript)) {
            return Optional.of(List.of(Refusal.of(
                    act == ManuscriptAct.WITHDRAW
                            ? "publishing.manuscript.refusal.WITHDRAWAL_NOT_PERMITTED"
                            : "publishing.manuscript.refusal.NOT_PERMITTED")));
        }
        if (!manuscript.may(act)) {
            return Optional.of(List.of(Refusal.of("publishing.manuscript.refusal.NOT_NOW")));
        }
        return act.changesText()
                ? Optional.of(locks.unmet(manuscript.id(), by)).filter(unmet -> !unmet.isEmpty())
                : Optional.empty();
    }

    private List<Refusal> unmetForSubmission(Manuscript manuscript) {
        if (manuscript.working() == 0) {
            return List.of(
                    Refusal.of("publishing.manuscript.refusal.TITLE_MISSING").at("title"));
        }
        Version version = versions.current(manuscript);
        var unmet = new ArrayList<>(submission.unmet(version.text(), now()));
        media.unreviewedMaps(manuscript.id(), version.text().bodyHtml())
                .forEach(map -> unmet.add(Refusal.of("publishing.manuscript.refusal.MAP_WITHOUT_REVIEW_NUMBER", map)
                        .at("body")));
        unmet.addAll(check.toSubmit(version));
        return unmet;
    }

    private Submission submissionOf(Manuscript manuscript, Version version) {
        Text text = version.text();
        return new Submission(
                manuscript.id().subject(),
                text.title(),
                manuscript.unit(),
                text.origin() == ContentOrigin.ORIGINAL ? MaterialOrigin.OWN : MaterialOrigin.ELSEWHERE,
                Target.COMMISSION_CHANNEL,
                version.digest(),
                versions.writers(manuscript.id()));
    }

    private static Map<String, String> versionOf(Version version) {
        return Map.of(
                "版本", Integer.toString(version.number()), "摘要", version.digest().brief());
    }

    private void announce(String act, Manuscript manuscript, Map<String, String> details, Actor by) {
        events.publishEvent(new ManuscriptChanged(manuscript, act, details, by));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static <T> Outcome<T> notPermitted() {
        return Outcome.refused(Refusal.of("publishing.manuscript.refusal.NOT_PERMITTED"));
    }
}
