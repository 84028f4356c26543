@NullMarked
package org.mingchuang.proofing.link;

import org.jspecify.annotations.NullMarked;
