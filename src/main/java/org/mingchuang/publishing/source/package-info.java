/** 稿源单位: the kept list of units whose texts may be reprinted. */
@NullMarked
package org.mingchuang.publishing.source;

import org.jspecify.annotations.NullMarked;
