/** What other modules implement for {@code calendar}. */
@NamedInterface("spi")
@NullMarked
package org.mingchuang.calendar.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
