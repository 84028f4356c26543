/** 栏目: the tree of columns and its upkeep. */
@NullMarked
package org.mingchuang.publishing.column;

import org.jspecify.annotations.NullMarked;
