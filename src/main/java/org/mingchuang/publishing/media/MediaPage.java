package org.mingchuang.publishing.media;

import java.util.List;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.TimelineEntry;

/**
 * 素材页面.
 *
 * @param kind name of its kind, such as PICTURE
 * @param lacking what readers would miss, each with words; empty when it can be used
 * @param still address of its picture in a middle size; empty when it has none
 * @param overtaken whether somebody else has changed it meanwhile
 */
public record MediaPage(
        long id,
        String title,
        String kind,
        boolean keeper,
        boolean trashed,
        MediaForm form,
        FormErrors errors,
        boolean overtaken,
        List<String> lacking,
        String still,
        String file,
        String poster,
        String captions,
        boolean croppable,
        List<Fact> facts,
        List<String> folders,
        List<UseRow> uses,
        List<EditionRow> editions,
        List<TimelineEntry> history) {

    public String address() {
        return "/office/media/" + id;
    }

    public boolean isPicture() {
        return kind.equals("PICTURE");
    }

    public boolean isVideo() {
        return kind.equals("VIDEO");
    }

    public boolean isRecording() {
        return isVideo() || kind.equals("SOUND");
    }

    /**
     * 使用之处.
     *
     * @param stale whether an older file is shown there
     */
    public record UseRow(
            long manuscript, String address, String title, String role, String state, String edition, boolean stale) {}

    /** 版次. */
    public record EditionRow(String number, String file, String note, String madeBy, String madeAt) {}
}
