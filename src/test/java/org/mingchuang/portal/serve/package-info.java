@NullMarked
package org.mingchuang.portal.serve;

import org.jspecify.annotations.NullMarked;
