@NullMarked
package org.mingchuang.portal.store;

import org.jspecify.annotations.NullMarked;
