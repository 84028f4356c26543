@NullMarked
package org.mingchuang.publishing.schedule;

import org.jspecify.annotations.NullMarked;
