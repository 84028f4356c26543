/** What other modules implement for {@code proofing}. */
@NamedInterface("spi")
@NullMarked
package org.mingchuang.proofing.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
