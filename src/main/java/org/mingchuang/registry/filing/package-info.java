/** 备案: each filing from its event to the receipt by the district government. */
@NullMarked
package org.mingchuang.registry.filing;

import org.jspecify.annotations.NullMarked;
