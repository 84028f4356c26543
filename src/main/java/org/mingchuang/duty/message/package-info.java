/**
 * 提醒与送达: tells people in the office, by e-mail and by the robots of their group chats, each thing once, also when a node
 * dies in between; quiet hours and digests; what could not be delivered is shown, never lost in silence.
 */
@NullMarked
package org.mingchuang.duty.message;

import org.jspecify.annotations.NullMarked;
