@NullMarked
package org.mingchuang.publishing.media;

import org.jspecify.annotations.NullMarked;
