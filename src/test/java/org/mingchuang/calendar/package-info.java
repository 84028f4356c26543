@NullMarked
package org.mingchuang.calendar;

import org.jspecify.annotations.NullMarked;
