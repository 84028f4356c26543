@NullMarked
package org.mingchuang.portal.outlet;

import org.jspecify.annotations.NullMarked;
