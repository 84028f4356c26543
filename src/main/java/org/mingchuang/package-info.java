@NullMarked
package org.mingchuang;

import org.jspecify.annotations.NullMarked;
