@NullMarked
package org.mingchuang.calendar.year;

import org.jspecify.annotations.NullMarked;
