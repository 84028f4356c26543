@NullMarked
package org.mingchuang.duty.arrangement;

import org.jspecify.annotations.NullMarked;
