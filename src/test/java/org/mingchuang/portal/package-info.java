@NullMarked
package org.mingchuang.portal;

import org.jspecify.annotations.NullMarked;
