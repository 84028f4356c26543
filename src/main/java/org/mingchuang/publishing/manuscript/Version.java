package org.mingchuang.publishing.manuscript;

import java.time.Instant;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.Manuscripts;

/** 版本: one saved state of a manuscript's text, never changed; signatures hold for its digest. */
record Version(
        ManuscriptId manuscript,
        int number,
        Manuscripts.Text text,
        Digest digest,
        PersonId writtenBy,
        String writtenByName,
        Instant writtenAt) {}
