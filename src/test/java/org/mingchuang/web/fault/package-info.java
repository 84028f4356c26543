@NullMarked
package org.mingchuang.web.fault;

import org.jspecify.annotations.NullMarked;
