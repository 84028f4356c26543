package org.mingchuang.portal.page;

import java.util.List;

/** 版块: the latest items of a column under its name. */
public record Block(String title, String moreAddress, List<Teaser> teasers) {

    public Block {
        teasers = List.copyOf(teasers);
    }

    public boolean isEmpty() {
        return teasers.isEmpty();
    }
}
