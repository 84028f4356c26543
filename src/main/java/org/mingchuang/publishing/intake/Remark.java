package org.mingchuang.publishing.intake;

import java.util.List;

/** 导入提示: what the clerk should know of an import, such as what was left out; a message key with arguments. */
public record Remark(String key, List<Object> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(String kind, Object... arguments) {
        return new Remark("publishing.intake.remark." + kind, List.of(arguments));
    }
}
