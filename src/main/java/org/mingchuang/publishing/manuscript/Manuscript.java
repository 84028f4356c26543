package org.mingchuang.publishing.manuscript;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;

/**
 * 稿件: a text on its way to the public, with the version being worked on and the one that is out. Immutable; each act gives
 * the manuscript after it.
 *
 * @param working number of the newest saved version; 0 before the first
 * @param live number of the version that is out; null when none is
 * @param publishedAt first publication (D11); null before it
 * @param revision counts every change; an act that saw an older one is refused
 */
record Manuscript(
        ManuscriptId id,
        UnitId unit,
        ManuscriptKind kind,
        ManuscriptState state,
        int working,
        @Nullable Integer live,
        String title,
        @Nullable ColumnId home,
        @Nullable Instant publishedAt,
        String withdrawnFor,
        PersonId createdBy,
        String createdByName,
        Instant createdAt,
        Instant changedAt,
        long revision) {

    boolean may(ManuscriptAct act) {
        if (act == ManuscriptAct.WITHDRAW && live != null) {
            return true; // an earlier version is out while a newer one is being written
        }
        if (act == ManuscriptAct.DISCARD && publishedAt != null) {
            return false; // what was public once is kept
        }
        return act.isPossibleFrom(state);
    }

    boolean isLive() {
        return live != null;
    }

    /** What a withdrawal takes off: the version that is out, else the newest one. */
    int withdrawable() {
        return live == null ? working : live;
    }

    /** The only door to the state. */
    Manuscript perform(ManuscriptAct act, Instant at) {
        if (!may(act)) {
            throw new IllegalStateException(act + " from " + state);
        }
        return with(act.isPossibleFrom(state) ? act.to() : state, live, publishedAt, at);
    }

    Manuscript saved(ManuscriptKind newKind, String newTitle, @Nullable ColumnId newHome, Instant at) {
        Manuscript draft = perform(ManuscriptAct.SAVE, at);
        return new Manuscript(
                id,
                unit,
                newKind,
                draft.state,
                working + 1,
                live,
                newTitle,
                newHome,
                publishedAt,
                withdrawnFor,
                createdBy,
                createdByName,
                createdAt,
                at,
                revision);
    }

    /** A delivered version is out; when a newer one is being written already, the state stays with that one. */
    Manuscript out(int version, Instant at) {
        boolean current = version == working && state == ManuscriptState.SIGNED;
        ManuscriptState next = current ? ManuscriptAct.PUBLISH.to() : state;
        return with(next, version, Optional.ofNullable(publishedAt).orElse(at), at);
    }

    Manuscript withdrawn(String reason, Instant at) {
        Manuscript next = perform(ManuscriptAct.WITHDRAW, at);
        return new Manuscript(
                id,
                unit,
                kind,
                next.state,
                working,
                null,
                title,
                home,
                publishedAt,
                reason,
                createdBy,
                createdByName,
                createdAt,
                at,
                revision);
    }

    private Manuscript with(
            ManuscriptState newState, @Nullable Integer newLive, @Nullable Instant newPublishedAt, Instant at) {
        return new Manuscript(
                id,
                unit,
                kind,
                newState,
                working,
                newLive,
                title,
                home,
                newPublishedAt,
                withdrawnFor,
                createdBy,
                createdByName,
                createdAt,
                at,
                revision);
    }
}
