package org.mingchuang.publishing.manuscript;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.WithEditor;

/**
 * 编辑页面.
 *
 * @param saved who saved the last version and when; empty before the first
 * @param restored when that was kept which was not saved and stands here again; empty when nothing was
 * @param conflict what happened meanwhile; null when nothing did
 */
public record EditPage(
        long id,
        String heading,
        String kind,
        String unit,
        boolean policy,
        boolean live,
        String saved,
        String restored,
        ManuscriptForm form,
        FormErrors errors,
        @Nullable Conflict conflict,
        Choices choices,
        List<FileLine> attachments,
        List<FileLine> pictures)
        implements WithEditor {

    public String address() {
        return "/office/manuscripts/" + id;
    }

    public Set<String> columns() {
        return Set.copyOf(form.columns());
    }

    /** 编辑冲突: somebody else saved, or took over; what was typed is still here. */
    public record Conflict(String text, String newerAddress) {}

    /** 可选项. */
    public record Choices(
            List<Option> homes,
            List<Option> others,
            List<Option> origins,
            List<Option> sources,
            List<Option> validities,
            List<Option> genres) {}

    /** 文件行. */
    public record FileLine(String id, String name, String size, boolean chosen) {

        public String address() {
            return "/office/files/" + id;
        }
    }
}
