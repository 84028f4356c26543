/** 渠道: each site and account with its fields, people and state, from the plan to the cancellation. */
@NullMarked
package org.mingchuang.registry.channel;

import org.jspecify.annotations.NullMarked;
