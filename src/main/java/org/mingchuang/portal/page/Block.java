package org.mingchuang.portal.page;

import java.util.List;

/** 版块: the latest items of a column under its name; without a name it is not printed. */
public record Block(String title, String moreAddress, List<Teaser> teasers) {

    public Block {
        teasers = List.copyOf(teasers);
    }

    public boolean isNamed() {
        return !title.isEmpty();
    }

    public boolean isEmpty() {
        return teasers.isEmpty();
    }
}
