/** 待办: keeps each duty from its opening to its end, and its due time right when the calendar changes. */
@NullMarked
package org.mingchuang.duty.entry;

import org.jspecify.annotations.NullMarked;
