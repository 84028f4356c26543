package org.mingchuang.publishing.manuscript;

import java.time.Duration;
import java.time.Instant;
import org.mingchuang.publishing.ManuscriptId;

/** 预览链接: opens one version to whoever has it, for a while. */
record PreviewLink(ManuscriptId manuscript, int version, Instant expiresAt) {

    /** Long enough for a leader on a journey; our own choice. */
    static final Duration LIFETIME = Duration.ofHours(24);
}
