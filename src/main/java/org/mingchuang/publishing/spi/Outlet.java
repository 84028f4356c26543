package org.mingchuang.publishing.spi;

import java.time.Instant;
import org.mingchuang.publishing.ReleasedItem;

/**
 * 发布渠道: takes signed items out to the public. Called by the delivery sweep, outside the approval's transaction, again
 * and again until it answers; so every call has to be repeatable. A fault is thrown and the delivery tried again later.
 */
public interface Outlet {

    /** Stable code, such as {@code portal}; deliveries are kept under it. */
    String code();

    /** What people call it, such as 门户网站. */
    String name();

    /** Puts the item out, or replaces what is out of an earlier version. */
    Receipt publish(ReleasedItem item);

    /** Takes the item off, within seconds; its address answers 410 with the reason. */
    Receipt withdraw(ReleasedItem item, String reason);

    /**
     * 发布回执.
     *
     * @param address where the public finds it
     */
    record Receipt(String address, Instant at) {}
}
