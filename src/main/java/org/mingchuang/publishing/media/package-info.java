/**
 * 素材库: pictures, recordings and documents kept for many texts, with folders, tags and where they are used. A manuscript takes a
 * copy of what it uses, so that what was signed never changes; an entry whose file was replaced says where the old one is still out.
 */
@NullMarked
package org.mingchuang.publishing.media;

import org.jspecify.annotations.NullMarked;
