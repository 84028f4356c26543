@NullMarked
package org.mingchuang.proofing.document;

import org.jspecify.annotations.NullMarked;
