package org.mingchuang.publishing.media;

import java.util.Arrays;
import java.util.List;

/**
 * 素材说明: what is said of an entry.
 *
 * @param folder such as 房屋安全/2026年; empty for none
 * @param alt what the picture shows, for who can't see it
 * @param caption printed below
 * @param map whether it is a map, which needs a review number (审图号) to be public
 * @param transcript of a recording, in paragraphs
 * @param focusX where the eye goes, in hundredths of the width; kept in view when a cover is cut
 * @param focusY in hundredths of the height
 */
record MediaWords(
        String title,
        String folder,
        List<String> tags,
        String alt,
        String caption,
        boolean map,
        String reviewNumber,
        String transcript,
        int focusX,
        int focusY) {

    private static final int MIDDLE = 50;

    MediaWords {
        title = plain(title);
        folder = String.join(
                "/",
                Arrays.stream(plain(folder).split("[/\\\\]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
        tags = tags.stream()
                .map(MediaWords::plain)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        alt = plain(alt);
        caption = plain(caption);
        reviewNumber = map ? plain(reviewNumber) : "";
        transcript = transcript.replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
        focusX = Math.clamp(focusX, 0, 100);
        focusY = Math.clamp(focusY, 0, 100);
    }

    static MediaWords titled(String title, String folder) {
        return new MediaWords(title, folder, List.of(), "", "", false, "", "", MIDDLE, MIDDLE);
    }

    /** As they are typed: separated by commas or spaces. */
    static List<String> tags(String typed) {
        return List.of(typed.split("[,，、;；\\s]+"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
