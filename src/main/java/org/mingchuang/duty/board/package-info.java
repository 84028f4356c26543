/** 看板: what a person, a unit and the office have to see of the clocks. */
@NullMarked
package org.mingchuang.duty.board;

import org.jspecify.annotations.NullMarked;
