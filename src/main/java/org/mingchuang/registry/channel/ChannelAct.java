package org.mingchuang.registry.channel;

import static org.mingchuang.registry.ChannelState.ACTIVE;
import static org.mingchuang.registry.ChannelState.APPROVED;
import static org.mingchuang.registry.ChannelState.CANCELLED;
import static org.mingchuang.registry.ChannelState.CLOSED;
import static org.mingchuang.registry.ChannelState.CLOSING;
import static org.mingchuang.registry.ChannelState.GIVEN_UP;
import static org.mingchuang.registry.ChannelState.IN_APPROVAL;
import static org.mingchuang.registry.ChannelState.OFFLINE;
import static org.mingchuang.registry.ChannelState.PLANNED;
import static org.mingchuang.registry.ChannelState.REGISTERED;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.registry.ChannelState;

/** 渠道操作: from which states each is possible, and where it leads. */
public enum ChannelAct {
    /** 修改: the state stays. */
    EDIT(Map.of(
            PLANNED,
            PLANNED,
            APPROVED,
            APPROVED,
            REGISTERED,
            REGISTERED,
            ACTIVE,
            ACTIVE,
            OFFLINE,
            OFFLINE,
            CLOSING,
            CLOSING)),
    /** 报批 (M-15: before it is registered on the platform). */
    SUBMIT(Map.of(PLANNED, IN_APPROVAL)),
    /** 退回、撤回. */
    RETURN(Map.of(IN_APPROVAL, PLANNED)),
    /** 批准开设. */
    APPROVE(Map.of(IN_APPROVAL, APPROVED)),
    /** 重新报批: what was consented to has changed, so it is a plan again (M-15). */
    REVISE(Map.of(APPROVED, PLANNED)),
    /** 登记注册: it stands on the platform; the filing's clock runs from that day (N-02). */
    REGISTER(Map.of(APPROVED, REGISTERED)),
    /** 开设备案已受理. */
    ACTIVATE(Map.of(REGISTERED, ACTIVE)),
    /** 临时下线 (G-04). */
    SUSPEND(Map.of(ACTIVE, OFFLINE)),
    /** 恢复运行. */
    RESUME(Map.of(OFFLINE, ACTIVE)),
    /** 公示关停 (G-05): on the channel itself, so it has to be on line. */
    ANNOUNCE_CLOSING(Map.of(ACTIVE, CLOSING)),
    /** 停止关停. */
    KEEP(Map.of(CLOSING, ACTIVE)),
    /** 关停: after its public notice; what stands on the platform but never went on line needs none, yet is filed. */
    CLOSE(Map.of(CLOSING, CLOSED, REGISTERED, CLOSED)),
    /** 注销. */
    CANCEL(Map.of(CLOSED, CANCELLED)),
    /** 放弃开设. */
    GIVE_UP(Map.of(PLANNED, GIVEN_UP, APPROVED, GIVEN_UP));

    private final Map<ChannelState, ChannelState> steps;

    ChannelAct(Map<ChannelState, ChannelState> steps) {
        this.steps = steps;
    }

    public Optional<ChannelState> next(ChannelState from) {
        return Optional.ofNullable(steps.get(from));
    }

    Set<ChannelState> from() {
        return steps.keySet();
    }

    static Set<ChannelAct> possible(ChannelState state) {
        return Arrays.stream(values())
                .filter(act -> act.steps.containsKey(state))
                .collect(Collectors.toUnmodifiableSet());
    }
}
