package org.mingchuang.registry;

/** 渠道状态. */
public enum ChannelState {
    /** 拟开设: being written down. */
    PLANNED,
    /** 开设审批中 (M-15). */
    IN_APPROVAL,
    /** 已批准，待注册. */
    APPROVED,
    /** 已注册，待备案. */
    REGISTERED,
    /** 正常运行. */
    ACTIVE,
    /** 临时下线. */
    OFFLINE,
    /** 关停公示中 (G-05). */
    CLOSING,
    /** 已关停，待注销. */
    CLOSED,
    /** 已注销. */
    CANCELLED,
    /** 已放弃开设. */
    GIVEN_UP;

    /** Of these one unit has one on a platform (M-02). */
    public boolean isLive() {
        return this != CANCELLED && this != GIVEN_UP && this != CLOSED;
    }

    /** The public finds it. */
    public boolean isPublic() {
        return this == ACTIVE || this == CLOSING;
    }

    /** The register's own, with a filing behind each change. */
    public boolean isFiled() {
        return this == ACTIVE || this == OFFLINE || this == CLOSING;
    }
}
