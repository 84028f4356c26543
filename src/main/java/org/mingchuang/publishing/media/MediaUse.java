package org.mingchuang.publishing.media;

import org.mingchuang.files.FileId;
import org.mingchuang.publishing.ManuscriptId;

/**
 * 素材使用: a manuscript that shows a file of an entry, in the text that is out or the one in work.
 *
 * @param file the manuscript's own
 * @param edition that was taken
 * @param role body, cover, poster, captions or attachment
 * @param out whether the signed text that the public reads has it
 * @param working whether the text in work has it
 */
record MediaUse(
        ManuscriptId manuscript, String title, FileId file, int edition, String role, boolean out, boolean working) {}
