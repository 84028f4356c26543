package org.mingchuang.publishing.media;

import java.time.Instant;
import org.mingchuang.files.FileId;

/** 素材版次: one file that an entry has or had. */
record MediaEdition(int number, FileId file, String note, String madeBy, Instant madeAt) {}
