package org.mingchuang.publishing;

import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;

/** 栏目维护: opens columns; the pages and the demonstration use the same. */
public interface ColumnTree {

    Outcome<ColumnId> open(NewColumn column, Actor by);
}
