@NullMarked
package org.mingchuang.publishing;

import org.jspecify.annotations.NullMarked;
