/** What other modules implement for {@code files}. */
@NamedInterface("spi")
@NullMarked
package org.mingchuang.files.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
