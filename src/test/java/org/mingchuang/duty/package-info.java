@NullMarked
package org.mingchuang.duty;

import org.jspecify.annotations.NullMarked;
