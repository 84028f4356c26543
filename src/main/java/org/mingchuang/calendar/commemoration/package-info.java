/** 纪念日: solar, lunar and by the week, from a list that comes with the product. */
@NullMarked
package org.mingchuang.calendar.commemoration;

import org.jspecify.annotations.NullMarked;
