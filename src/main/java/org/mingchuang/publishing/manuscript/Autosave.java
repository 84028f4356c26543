package org.mingchuang.publishing.manuscript;

import java.time.Instant;

/**
 * 自动保存: what somebody was writing and has not saved yet.
 *
 * @param form as it was typed; its version is the one that the writer has seen
 */
record Autosave(ManuscriptForm form, Instant savedAt) {}
