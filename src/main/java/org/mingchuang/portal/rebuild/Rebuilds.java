package org.mingchuang.portal.rebuild;

import java.util.List;
import org.mingchuang.kernel.Actor;

/** 全站重建. */
public interface Rebuilds {

    /**
     * Asks for one, to be done in the background. Asked for again before it has begun, it is the same one.
     *
     * @param thorough first brings the catalogue up to date with all released items; otherwise it makes what is in it
     */
    void request(String reason, boolean thorough, Actor by);

    /** Newest first. */
    List<BuildView> latest(int limit);
}
