@NullMarked
package org.mingchuang.portal.making;

import org.jspecify.annotations.NullMarked;
