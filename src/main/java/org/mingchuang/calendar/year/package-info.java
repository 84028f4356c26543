/** 放假安排: the yearly notices, taken in from their text or a table, corrected by day; and what a change moves. */
@NullMarked
package org.mingchuang.calendar.year;

import org.jspecify.annotations.NullMarked;
