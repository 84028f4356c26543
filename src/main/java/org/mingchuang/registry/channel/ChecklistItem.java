package org.mingchuang.registry.channel;

import java.util.Arrays;
import java.util.List;
import org.mingchuang.registry.ChannelKind;

/** 注销清单 (G-05, M-24): what has to be done before a channel counts as cancelled. */
public enum ChecklistItem {
    /** 内容迁移或者归档. */
    CONTENT,
    /** 网站标识码注销. */
    SITE_CODE,
    /** ICP备案注销. */
    ICP,
    /** 公安机关备案注销. */
    POLICE,
    /** 域名停止解析. */
    DOMAIN,
    /** 平台账号注销. */
    PLATFORM,
    /** 中央网信办备案注销, 应用商店下架. */
    APPLICATION,
    /** 线上线下的标识、二维码和链接撤除. */
    TRACES;

    static List<ChecklistItem> of(ChannelKind kind) {
        return Arrays.stream(values()).filter(item -> item.concerns(kind)).toList();
    }

    private boolean concerns(ChannelKind kind) {
        return switch (this) {
            case CONTENT, TRACES -> true;
            case SITE_CODE, ICP, POLICE, DOMAIN -> kind.isSite();
            case PLATFORM -> kind == ChannelKind.ACCOUNT;
            case APPLICATION -> kind.isApplication();
        };
    }
}
