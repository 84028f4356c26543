package org.mingchuang.registry.channel;

import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.UnitId;

/** Who may do what with a channel. The approval of an opening is the business of {@code approval}. */
public final class ChannelPolicy {

    private ChannelPolicy() {}

    public static boolean mayRead(Actor actor, UnitId unit) {
        return mayKeep(actor, unit) || actor.may(Permission.WATCH_DUTIES, unit);
    }

    /** The unit itself, and the commission office in its place. */
    public static boolean mayKeep(Actor actor, UnitId unit) {
        return actor.may(Permission.FILE_CHANNELS, unit) || mayManage(actor);
    }

    public static boolean mayManage(Actor actor) {
        return actor.may(Permission.MANAGE_CHANNELS);
    }

    static boolean may(Actor actor, ChannelAct act, Channel channel) {
        return switch (act) {
            case EDIT, SUBMIT, REGISTER, SUSPEND, RESUME, ANNOUNCE_CLOSING, KEEP, CLOSE, CANCEL, GIVE_UP ->
                mayKeep(actor, channel.unit());
            // What follows from an approval or an accepted filing is nobody's to do by hand.
            case RETURN, APPROVE, REVISE, ACTIVATE -> false;
        };
    }
}
