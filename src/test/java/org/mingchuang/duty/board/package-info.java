@NullMarked
package org.mingchuang.duty.board;

import org.jspecify.annotations.NullMarked;
