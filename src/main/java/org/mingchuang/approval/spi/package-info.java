/** What other modules implement for {@code approval}. */
@NamedInterface("spi")
@NullMarked
package org.mingchuang.approval.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
