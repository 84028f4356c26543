package org.mingchuang.proofing;

import java.time.LocalDate;
import java.util.List;

/**
 * 受检材料: what belongs to one text, so that it can be checked as a whole.
 *
 * @param parts in the order in which they are read
 */
public record Material(List<Part> parts, List<Link> links, Circumstances circumstances) {

    public Material {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
    }

    /** A text of which nothing else is known. */
    public static Material of(String text, LocalDate on) {
        return new Material(List.of(new Part(Place.BODY, "正文", text)), List.of(), Circumstances.plain(on));
    }

    /** 部位: where in the material a text stands. */
    public enum Place {
        TITLE,
        SUMMARY,
        BODY,
        /** A table: its rows are lines, its cells stand between tabs. */
        TABLE,
        CAPTION,
        /** The alternative text of a picture. */
        ALTERNATIVE,
        ATTACHMENT,
        /** Words read from a picture. */
        PICTURE,
        /** What a file keeps of its making: deleted words and remarks, a line each. */
        REVISION,
        /** The address of a link; never a part of what was given, but the place of what is found about it. */
        LINK
    }

    /**
     * 部分.
     *
     * @param label for people, such as 标题 or the name of an attachment
     */
    public record Part(Place place, String label, String text) {}

    /** 链接. */
    public record Link(String text, String address) {}

    /**
     * 检查依据的情况.
     *
     * @param reprint taken over from elsewhere
     * @param source the unit it was taken from, empty for own texts
     * @param sourceListed the source is on the list of source units in force on that day
     * @param originalTitle of a reprint, where it is known
     * @param publicNotice a 公示 or 公告, which needs its period and contact
     * @param column path of the home column such as {@code /zwdt/gzdt}, empty when there is none
     * @param on the day on which it is, or is to be, published
     */
    public record Circumstances(
            boolean reprint,
            String source,
            boolean sourceListed,
            String originalTitle,
            boolean publicNotice,
            String column,
            LocalDate on) {

        public static Circumstances plain(LocalDate on) {
            return new Circumstances(false, "", false, "", false, "", on);
        }
    }
}
