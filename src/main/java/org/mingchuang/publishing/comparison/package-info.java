/** 版本比对: what is different between two bodies, block by block and word by word. */
@NullMarked
package org.mingchuang.publishing.comparison;

import org.jspecify.annotations.NullMarked;
