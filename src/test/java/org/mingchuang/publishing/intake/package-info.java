@NullMarked
package org.mingchuang.publishing.intake;

import org.jspecify.annotations.NullMarked;
