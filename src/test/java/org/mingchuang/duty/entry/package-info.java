@NullMarked
package org.mingchuang.duty.entry;

import org.jspecify.annotations.NullMarked;
