package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.proofing.Material;

/**
 * 受检稿件.
 *
 * @param unread names of attachments whose text could not be read; a person has to look at them
 */
record CheckedText(Material material, List<String> unread) {

    CheckedText {
        unread = List.copyOf(unread);
    }
}
