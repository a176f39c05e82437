/** The endpoints of photos. */
@NullMarked
package cn.volunteering.activity.photos.web;

import org.jspecify.annotations.NullMarked;
