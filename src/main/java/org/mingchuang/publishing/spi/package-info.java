/** What other modules implement for {@code publishing}. */
@NamedInterface("spi")
@NullMarked
package org.mingchuang.publishing.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
