package org.mingchuang.registry.channel;

import java.util.List;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;

/**
 * 渠道填写页面.
 *
 * @param filed whether a change has to be filed, so that its day and reason are asked for
 * @param existing whether it stood before this system
 * @param newer how it stands now; empty unless somebody was quicker
 */
public record ChannelFormPage(
        String title,
        String lead,
        String address,
        String back,
        String kind,
        String platform,
        String unit,
        String version,
        boolean existing,
        boolean filed,
        List<FormField> fields,
        List<FormField> contract,
        FormField exception,
        List<FormField> event,
        List<Fact> newer,
        FormErrors errors) {}
