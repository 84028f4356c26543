package org.mingchuang.publishing.intake;

import java.util.List;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;

/**
 * 导入页面: where a file is chosen.
 *
 * @param address that the file goes to
 * @param back where the clerk came from
 * @param version that is replaced; 0 for a new manuscript
 * @param heading of the manuscript; empty for a new one
 * @param units in which the person writes; empty where the manuscript has its own already
 */
public record IntakePage(
        String address,
        String back,
        int version,
        String heading,
        List<Option> units,
        String unit,
        List<Option> kinds,
        String kind,
        FormErrors errors) {

    public boolean fresh() {
        return heading.isEmpty();
    }
}
