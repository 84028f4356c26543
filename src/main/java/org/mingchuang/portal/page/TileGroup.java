package org.mingchuang.portal.page;

import java.util.List;

/** 入口组: the ways into the child columns of one column; without tiles it is not printed. */
public record TileGroup(String title, String moreAddress, List<Tile> tiles) {

    public TileGroup {
        tiles = List.copyOf(tiles);
    }

    public boolean isEmpty() {
        return tiles.isEmpty();
    }
}
