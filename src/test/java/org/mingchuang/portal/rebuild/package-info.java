@NullMarked
package org.mingchuang.portal.rebuild;

import org.jspecify.annotations.NullMarked;
