package org.mingchuang.publishing.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * 素材筛选: as it comes with the address; what is not understood is left out, never refused.
 *
 * @param words part of title, description or tag
 * @param kind name of a kind, empty for all
 * @param folder the folder and those in it; empty for all
 * @param trash only what is in the trash
 */
record MediaFilter(String words, String kind, String folder, String tag, boolean trash) {

    MediaFilter {
        String given = kind;
        words = words.strip();
        folder = folder.strip();
        tag = tag.strip();
        kind = Arrays.stream(MediaKind.values()).anyMatch(each -> each.name().equals(given)) ? given : "";
    }

    boolean isActive() {
        return !words.isEmpty() || !kind.isEmpty() || !folder.isEmpty() || !tag.isEmpty();
    }

    String query() {
        return "?q=" + encoded(words) + "&kind=" + kind + "&folder=" + encoded(folder) + "&tag=" + encoded(tag)
                + (trash ? "&trash=true" : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
