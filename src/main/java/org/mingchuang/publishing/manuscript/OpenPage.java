package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;

/**
 * 新建稿件页面.
 *
 * @param units in which the person writes; one only leaves nothing to choose
 */
public record OpenPage(List<Option> units, String unit, List<Kind> kinds, FormErrors errors) {

    /** 体裁: with what it is for. */
    public record Kind(String value, String label, String use) {}
}
