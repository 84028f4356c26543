package org.mingchuang.registry.filing;

import org.mingchuang.kernel.Actor;
import org.mingchuang.registry.channel.ChannelPolicy;

/**
 * Who may do what with a filing: the sponsor hands it in, the commission office checks it and passes it on. Two persons have
 * looked at whatever is passed on: who handed it in does not accept it.
 */
final class FilingPolicy {

    private FilingPolicy() {}

    static boolean mayRead(Actor actor, Filing filing) {
        return ChannelPolicy.mayRead(actor, filing.unit());
    }

    static boolean may(Actor actor, FilingAct act, Filing filing) {
        return switch (act) {
            case EDIT, SUBMIT -> ChannelPolicy.mayKeep(actor, filing.unit());
            case ACCEPT -> ChannelPolicy.mayManage(actor) && !filing.trace().isBy(actor);
            case SEND_BACK, PASS_ON, PROVE, CONFIRM -> ChannelPolicy.mayManage(actor);
            // Follows from the channel.
            case DROP -> false;
        };
    }

    /** The sponsor while it is written down, the office once it has accepted. */
    static boolean mayAttach(Actor actor, Filing filing) {
        return filing.may(FilingAct.EDIT) && may(actor, FilingAct.EDIT, filing)
                || filing.may(FilingAct.PROVE) && may(actor, FilingAct.PROVE, filing);
    }
}
