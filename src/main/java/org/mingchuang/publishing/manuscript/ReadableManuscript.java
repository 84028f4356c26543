package org.mingchuang.publishing.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * 可读稿件: a manuscript as far as one person may read it.
 *
 * @param whole whether the drafts are open too
 * @param versions those that may be read, newest first
 */
record ReadableManuscript(Manuscript manuscript, boolean whole, List<Version> versions) {

    Optional<Version> newest() {
        return versions.stream().findFirst();
    }

    Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** Of the newest version that may be read; empty before the first was saved. */
    String title() {
        return newest().map(version -> version.text().title()).orElse("");
    }
}
