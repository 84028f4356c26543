@NullMarked
package org.mingchuang.portal.check;

import org.jspecify.annotations.NullMarked;
