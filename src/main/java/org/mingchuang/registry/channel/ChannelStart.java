package org.mingchuang.registry.channel;

import java.util.List;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;

/** 选择类型: the first step to a new channel. */
public record ChannelStart(
        String kind,
        List<Option> kinds,
        String platform,
        List<Option> platforms,
        String unit,
        List<Option> units,
        boolean mayRecord,
        FormErrors errors) {}
