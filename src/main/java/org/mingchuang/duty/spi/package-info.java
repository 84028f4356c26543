/** What other modules implement for {@code duty}. */
@NamedInterface("spi")
@NullMarked
package org.mingchuang.duty.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
