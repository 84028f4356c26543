/**
 * 公众访问: answers readers from the site store and from nothing else: no session, no cookie, no database. It stands
 * before the session and security filters (docs/adr/0013).
 */
@NullMarked
package org.mingchuang.portal.serve;

import org.jspecify.annotations.NullMarked;
