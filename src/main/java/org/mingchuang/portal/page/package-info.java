/**
 * 公众页面: the public pages as records, ready to print.
 * Whoever publishes fills a record and renders the template of the same name; rendering looks nothing up.
 * Texts and addresses are final: formatted, prefixed with the site's path, and empty ("") where there is none.
 */
@NullMarked
package org.mingchuang.portal.page;

import org.jspecify.annotations.NullMarked;
