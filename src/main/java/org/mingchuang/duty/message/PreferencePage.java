package org.mingchuang.duty.message;

import java.util.List;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;

/**
 * 提醒设置页面.
 *
 * @param open whether the installation sends mail at all
 * @param quiet the quiet hours, ready to print, empty when there are none
 * @param newer how it stands now, when somebody was quicker
 */
public record PreferencePage(
        List<MessageTab> tabs,
        boolean open,
        String quiet,
        PreferenceForm form,
        List<Option> modes,
        List<Option> hours,
        List<Fact> newer,
        FormErrors errors) {}
